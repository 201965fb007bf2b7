import type { Day } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { spokenDay } from '../../query/spokenDate.ts';
import { type StartingPoint, type StartingReason, startingPoints } from '../../query/startingPoints.ts';
import { rowOfSelection } from '../../query/subject.ts';
import { useExplorer } from '../explorerContext.ts';
import { AboutLink } from '../kit/AboutLink.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import styles from './detailsPanel.module.css';
import { Section } from './Section.tsx';
import { StartingQuestions } from './StartingQuestions.tsx';
import { selectionName } from './selectionName.ts';
import { usePanelVisible } from './visibleContext.ts';

const REASONS: Readonly<Record<StartingReason, string>> = {
  poles: 'The tie that this dataset is about',
  organization: 'The most connected organization in your dates',
  'latest-report': 'The latest report in your dates',
};

function labelOfStart(graph: Graph, { selection }: StartingPoint): string {
  const name = selectionName(graph, selection, null);
  const day = graph.reports.best[rowOfSelection(graph, selection)];
  return selection.type === 'report' && day !== undefined ? `${name}, ${spokenDay(day as Day)}` : name;
}

/** What can be opened here, and three places to begin. */
export function NothingSelected() {
  const { graph, manifest } = useExplorer();
  const visible = usePanelVisible();
  return (
    <>
      <p>
        Choose an entity or a tie in the graph or the list, or look up an event or a report. Here you then
        read who says so, when, and where it stands.
      </p>
      <p>
        What is shown is a selection, not a census: <AboutLink look="link" />.
      </p>
      <Section title="Places to begin">
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
}
