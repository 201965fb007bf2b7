import { memo, type ReactNode } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { Day } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { spokenDay } from '../../query/spokenDate.ts';
import { type StartingPoint, type StartingReason, startingPoints } from '../../query/startingPoints.ts';
import { rowOfSelection } from '../../query/subject.ts';
import { useExplorer } from '../explorerContext.ts';
import { AboutLink } from '../kit/AboutLink.tsx';
import { DataText } from '../kit/DataText.tsx';
import { RichText } from '../kit/RichText.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { ShelfButton } from '../kit/ShelfButton.tsx';
import styles from './detailsPanel.module.css';
import { Section } from './Section.tsx';
import { StartingQuestions } from './StartingQuestions.tsx';
import { selectionName } from './selectionName.ts';
import { usePanelVisible } from './visibleContext.ts';

const REASONS: Readonly<Record<StartingReason, string>> = {
  get poles() {
    return i18n._('The tie that this dataset is about');
  },
  get organization() {
    return i18n._('The most connected organization in your dates');
  },
  get 'latest-report'() {
    return i18n._('The latest report in your dates');
  },
};

function labelOfStart(graph: Graph, { selection }: StartingPoint): ReactNode {
  const name = selectionName(graph, selection, null);
  const day = graph.reports.best[rowOfSelection(graph, selection)];
  if (selection.type !== 'report' || day === undefined) return name;
  const date = spokenDay(day as Day);
  return <RichText text={i18n._('<0/>, {date}', { date })} parts={[() => <DataText>{name}</DataText>]} />;
}

/** What can be opened here, and three places to begin. */
export const NothingSelected = memo(function NothingSelected() {
  const { graph, manifest } = useExplorer();
  const visible = usePanelVisible();
  return (
    <>
      <p>
        {i18n._(
          'Choose an entity or a tie in the graph or the list, or look up an event or a report. Here you then read who says so, when, and where it stands.',
        )}
      </p>
      <p>
        <RichText
          text={i18n._('What is shown is a selection, not a census: <0/>.')}
          parts={[() => <AboutLink look="link" />]}
        />
      </p>
      <p className={styles['shelves']}>
        <ShelfButton shelf="tours" look="outlined" />
        <ShelfButton shelf="saved-views" look="outlined" />
      </p>
      <Section title={i18n._('Places to begin')}>
        <ul className={styles['rows']}>
          {startingPoints(graph, visible, manifest.poles).map((start) => (
            <li key={start.reason}>
              <p className={styles['small']}>{REASONS[start.reason]}</p>
              <p className={styles['target']}>
                <SelectLink to={start.selection}>{labelOfStart(graph, start)}</SelectLink>
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <StartingQuestions />
    </>
  );
});
