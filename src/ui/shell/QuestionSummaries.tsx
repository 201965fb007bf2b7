import { i18n } from '../../i18n/i18n.ts';
import type { EntityId } from '../../model/ids.ts';
import { focusNames, stepWords } from '../../query/focusWords.ts';
import { labelOf } from '../../query/labelOf.ts';
import { spokenWindowName } from '../../query/spokenDate.ts';
import { comparedWindow } from '../../state/settingsOf.ts';
import { useCalmVisible, useExplorer, useSettings, useView } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { usePathEnds } from '../path/usePathEnds.ts';
import type { Question } from './question.ts';
import styles from './questionSummaries.module.css';

interface QuestionSummariesProps {
  readonly on: readonly Question[];
  readonly open: Question | null;
  readonly onOpen: (question: Question | null) => void;
}

const NAMES: Readonly<Record<Question, string>> = {
  get focus() {
    return i18n._('Focus');
  },
  get comparison() {
    return i18n._('Comparison');
  },
  get path() {
    return i18n._('Path');
  },
};

function useSummaries(): Readonly<Record<Question, string>> {
  const { graph, manifest } = useExplorer();
  const { focus } = useCalmVisible();
  const { window: a } = useSettings();
  const b = comparedWindow(manifest, useView());
  const ends = usePathEnds();
  const nameOf = (id: EntityId | null | undefined) =>
    id ? labelOf(graph, graph.entities.rowOf.get(id) ?? -1) : '…';
  const both = (from: string, to: string) => i18n._('{from} → {to}', { from, to });
  return {
    focus: focus ? `${focusNames(graph, focus.rows)} · ${stepWords(focus.steps)}` : '',
    comparison: b ? both(spokenWindowName(a), spokenWindowName(b)) : '',
    path: both(nameOf(ends?.from), nameOf(ends?.to)),
  };
}

/** One line for all questions that are on: what each asks, and a press opens its bar. */
export function QuestionSummaries({ on, open, onOpen }: QuestionSummariesProps) {
  const summaries = useSummaries();
  return (
    <div className={styles['row']}>
      {on.map((question) => (
        <Button
          key={question}
          className={styles['summary']}
          title={summaries[question]}
          aria-expanded={open === question}
          aria-controls={`question-${question}`}
          onClick={() => onOpen(open === question ? null : question)}
        >
          <strong>{NAMES[question]}</strong> <span className={styles['what']}>{summaries[question]}</span>
          <span className={styles['sign']} aria-hidden="true">
            {open === question ? '▴' : '▾'}
          </span>
        </Button>
      ))}
    </div>
  );
}
