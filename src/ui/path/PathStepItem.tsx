import { i18n } from '../../i18n/i18n.ts';
import { WindowState } from '../../model/dateBounds.ts';
import type { EvidenceFile } from '../../model/wire/evidenceFile.ts';
import { labelOf } from '../../query/labelOf.ts';
import type { PathStep } from '../../query/paths/pathAnswer.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { useCalmVisible, useExplorer } from '../explorerContext.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { DataText } from '../kit/DataText.tsx';
import { EntityLink } from '../kit/EntityLink.tsx';
import { PartlyData } from '../kit/PartlyData.tsx';
import { RichText } from '../kit/RichText.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { standingText } from '../kit/standingText.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { CLASS_WORDS } from '../kit/words.ts';
import styles from './pathAnswer.module.css';
import { stepClass, stepDirection, stepLine, stepSourcesText } from './stepText.ts';
import { stepWords } from './stepWords.ts';

interface PathStepItemProps {
  readonly step: PathStep;
  /** Null while the words are on their way. */
  readonly file: EvidenceFile | null;
}

function BestSource({ report }: { readonly report: number }) {
  const { graph } = useExplorer();
  const id = graph.reports.id[report];
  if (id === undefined) return <>{i18n._('no report: an affiliation on record')}</>;
  return (
    <RichText
      text={i18n._('<0/> ({standing})', { standing: standingText(graph, report) })}
      parts={[
        () => (
          <SelectLink to={{ type: 'report', id }}>
            <DataText>{graph.reports.publisher[report]}</DataText>
          </SelectLink>
        ),
      ]}
    />
  );
}

/** One step: from whom to whom, by which tie, when, and the source that speaks best for it. */
export function PathStepItem({ step, file }: PathStepItemProps) {
  const { graph } = useExplorer();
  const { states } = useCalmVisible();
  const { tie, from, to, evidence, report } = step;
  const id = graph.ties.id[tie];
  if (id === undefined) return null;
  const tieClass = stepClass(graph, step);
  const words = file && stepWords(graph, file, evidence);
  const facts = [
    stepDirection(graph, step),
    words ? spokenEdtf(words.date.edtf) : '…',
    states[evidence] === WindowState.out ? i18n._('outside your dates') : '',
    stepSourcesText(step),
  ].filter((fact) => fact !== '');
  return (
    <li className={styles['step']}>
      <p className={styles['names']}>
        <EntityLink row={from} /> <span aria-hidden="true">{'–'}</span> <EntityLink row={to} />
      </p>
      <p className={styles['facts']}>
        <ClassMark tieClass={tieClass} line={stepLine(graph, states, step)} />{' '}
        <SelectLink to={{ type: 'tie', id }}>
          <RichText
            text={i18n._('{class}<0>: tie {from} – {to}</0>', {
              class: CLASS_WORDS[tieClass][0],
              from: labelOf(graph, from),
              to: labelOf(graph, to),
            })}
            parts={[(text) => <VisuallyHidden>{text}</VisuallyHidden>]}
          />
        </SelectLink>{' '}
        {'· '}
        {facts.join(' · ')}
      </p>
      {words && words.what !== '' && (
        <p lang={words.lang}>
          <PartlyData text={words.what} data={[words.office ?? '']} />
        </p>
      )}
      <p className={styles['facts']}>
        <RichText text={i18n._('Best source: <0/>')} parts={[() => <BestSource report={report} />]} />
      </p>
    </li>
  );
}
