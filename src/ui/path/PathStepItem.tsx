import { TIE_CLASSES } from '../../model/codes.ts';
import { WindowState } from '../../model/dateBounds.ts';
import type { EvidenceFile } from '../../model/wire/evidenceFile.ts';
import type { PathStep } from '../../query/paths/pathAnswer.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { TieStyle } from '../../query/visibleGraph.ts';
import { useCalmVisible, useExplorer } from '../explorerContext.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { EntityLink } from '../kit/EntityLink.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { standingText } from '../kit/standingText.ts';
import styles from './pathAnswer.module.css';
import { stepClassText, stepSourcesText } from './stepText.ts';
import { stepWords } from './stepWords.ts';

interface PathStepItemProps {
  readonly step: PathStep;
  /** Null while the words are on their way. */
  readonly file: EvidenceFile | null;
}

function BestSource({ report }: { readonly report: number }) {
  const { graph } = useExplorer();
  const id = graph.reports.id[report];
  if (id === undefined) return <>no report: an affiliation on record</>;
  return (
    <>
      <SelectLink to={{ type: 'report', id }}>{graph.reports.publisher[report]}</SelectLink> (
      {standingText(graph, report)})
    </>
  );
}

/** One step: from whom to whom, by which tie, when, and the source that speaks best for it. */
export function PathStepItem({ step, file }: PathStepItemProps) {
  const { graph } = useExplorer();
  const { states, ties } = useCalmVisible();
  const { tie, from, to, link, evidence, report } = step;
  const id = graph.ties.id[tie];
  const tieClass = TIE_CLASSES[graph.links.class[link] ?? -1];
  const words = file && stepWords(graph, file, evidence);
  const certain = ties.style[tie] === TieStyle.solid;
  const outside = states[evidence] === WindowState.out;
  if (id === undefined) return null;
  return (
    <li className={styles['step']}>
      <p className={styles['names']}>
        <EntityLink row={from} />{' '}
        <SelectLink to={{ type: 'tie', id }}>
          tie<span className={styles['hidden']}>{` ${labelOf(graph, from)} – ${labelOf(graph, to)}`}</span>
        </SelectLink>{' '}
        <EntityLink row={to} />
      </p>
      <p className={styles['facts']}>
        {tieClass && <ClassMark tieClass={tieClass} line={certain ? 'solid' : 'dashed'} />}{' '}
        {stepClassText(graph, step)} · {words ? spokenEdtf(words.date.edtf) : '…'}
        {outside && ' · outside your dates'} · {stepSourcesText(step)}
      </p>
      {words && words.what !== '' && <p>{words.what}</p>}
      <p className={styles['facts']}>
        Best source: <BestSource report={report} />
      </p>
    </li>
  );
}
