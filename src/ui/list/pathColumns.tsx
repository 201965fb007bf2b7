import { i18n } from '../../i18n/i18n.ts';
import { TIE_CLASSES } from '../../model/codes.ts';
import { WindowState } from '../../model/dateBounds.ts';
import type { Graph } from '../../model/graph.ts';
import { labelOf } from '../../query/labelOf.ts';
import type { PathAnswer, PathStep, ShownPath } from '../../query/paths/pathAnswer.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { useCalmVisible, useExplorer } from '../explorerContext.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { EntityLink } from '../kit/EntityLink.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { CLASS_WORDS } from '../kit/words.ts';
import { stepLine } from '../path/stepText.ts';
import type { WordsOfRow } from './evidenceWords.ts';
import { Publisher } from './Publisher.tsx';
import { Summary } from './Summary.tsx';
import type { TableColumn } from './tableColumn.ts';

/** One step of one path. */
export interface PathRow {
  readonly key: number;
  /** Both from 1. */
  readonly path: number;
  readonly place: number;
  readonly order: ShownPath['order'];
  readonly step: PathStep;
}

const STEPS_AT_MOST = 10_000;

/** The steps of all shown paths, path by path. */
export function pathRowsOf({ paths }: PathAnswer): readonly PathRow[] {
  return paths.flatMap(({ steps, order }, path) =>
    steps.map((step, at) => ({
      key: path * STEPS_AT_MOST + at,
      path: path + 1,
      place: at + 1,
      order,
      step,
    })),
  );
}

function entityColumn(graph: Graph, id: 'from' | 'to', title: string): TableColumn<PathRow> {
  return {
    id,
    title,
    widthRem: 8,
    keyOf: ({ step }) => labelOf(graph, step[id]),
    cell: ({ step }) => <EntityLink row={step[id]} />,
  };
}

function StepTie({ step }: { readonly step: PathStep }) {
  const { graph } = useExplorer();
  const { states } = useCalmVisible();
  const tieClass = TIE_CLASSES[graph.links.class[step.link] ?? -1];
  const id = graph.ties.id[step.tie];
  if (!tieClass || id === undefined) return null;
  return (
    <>
      <ClassMark tieClass={tieClass} line={stepLine(graph, states, step)} />{' '}
      <SelectLink to={{ type: 'tie', id }}>
        {CLASS_WORDS[tieClass][0]}
        <VisuallyHidden>
          {i18n._(': tie {one} – {other}', {
            one: labelOf(graph, step.from),
            other: labelOf(graph, step.to),
          })}
        </VisuallyHidden>
      </SelectLink>
    </>
  );
}

function StepDate({ step, text }: { readonly step: PathStep; readonly text: string }) {
  const { states } = useCalmVisible();
  return states[step.evidence] === WindowState.out ? `${text} · ${i18n._('outside your dates')}` : text;
}

/** The columns of the table of paths; `wordsOfEvidence` answers for evidence rows. */
export function pathColumns(
  graph: Graph,
  wordsOfEvidence: WordsOfRow,
  ordered: boolean,
): readonly TableColumn<PathRow>[] {
  const { happened } = graph.evidence;
  const wordsOf = ({ step }: PathRow) => wordsOfEvidence(step.evidence);
  const columns: TableColumn<PathRow>[] = [
    {
      id: 'step',
      title: i18n._('Step'),
      widthRem: 7,
      keyOf: ({ key }) => key,
      cell: ({ path, place }) => i18n._('Path {path, number}, step {place, number}', { path, place }),
    },
    entityColumn(graph, 'from', i18n._('From')),
    entityColumn(graph, 'to', i18n._('To')),
    {
      id: 'tie',
      title: i18n._('Tie'),
      widthRem: 9.5,
      keyOf: ({ step }) => graph.links.class[step.link] ?? null,
      cell: ({ step }) => <StepTie step={step} />,
    },
    {
      id: 'date',
      title: i18n._('Date told'),
      widthRem: 7.5,
      keyOf: ({ step }) => happened.earliestStart[step.evidence] ?? null,
      cell: (row) => {
        const told = wordsOf(row);
        return told ? <StepDate step={row.step} text={spokenEdtf(told.date)} /> : '…';
      },
    },
    {
      id: 'source',
      title: i18n._('Best source'),
      widthRem: 8.5,
      keyOf: ({ step }) => graph.reports.publisher[step.report] ?? null,
      cell: ({ step }) => (step.report < 0 ? i18n._('on record') : <Publisher report={step.report} />),
    },
    {
      id: 'telling',
      title: i18n._('Independent sources of this'),
      widthRem: 5.5,
      numeric: true,
      largestFirst: true,
      keyOf: ({ step }) => step.telling,
      cell: ({ step }) => step.telling,
    },
    {
      id: 'sources',
      title: i18n._('Independent sources of the tie'),
      widthRem: 5.5,
      numeric: true,
      largestFirst: true,
      keyOf: ({ step }) => step.sources,
      cell: ({ step }) => step.sources,
    },
    {
      id: 'what',
      title: i18n._('Summary'),
      widthRem: 14,
      prose: true,
      keyOf: (row) => wordsOf(row)?.what ?? null,
      cell: (row) => {
        const told = wordsOf(row);
        return told && <Summary words={told} />;
      },
    },
  ];
  if (!ordered) return columns;
  const order = ({ order: known }: PathRow) => (known === 'certain' ? i18n._('certain') : i18n._('possible'));
  return [
    ...columns,
    { id: 'order', title: i18n._('In time order'), widthRem: 6, keyOf: order, cell: order },
  ];
}
