import { WindowState } from '../../model/dateBounds.ts';
import { inTimeOrder } from '../../query/ledger.ts';
import { useExplorer } from '../explorerContext.ts';
import { affiliationSeenFrom } from './affiliationText.ts';
import { DateWords } from './DateWords.tsx';
import { dateText } from './dateText.ts';
import styles from './detailsPanel.module.css';
import { EntityRef } from './EntityRef.tsx';
import { Note } from './Note.tsx';
import { Section } from './Section.tsx';
import { useLimit } from './useLimit.tsx';
import { usePanelVisible } from './visibleContext.ts';
import { WindowDate } from './WindowDate.tsx';
import { useLoadedWords } from './wordsContext.ts';

interface EntityAffiliationsProps {
  readonly row: number;
  /** Evidence rows. */
  readonly affiliations: readonly number[];
}

const FIRST = 8;

/** Offices and memberships of an entity, or in it, with their dates; those outside the window stay, greyed. */
export function EntityAffiliations({ row, affiliations }: EntityAffiliationsProps) {
  const { graph } = useExplorer();
  const { states, settings } = usePanelVisible();
  const { evidence } = useLoadedWords();
  const [limit, more] = useLimit(affiliations.length, FIRST);
  const id = graph.entities.id[row] ?? '';
  if (affiliations.length === 0) return null;
  return (
    <Section title="Offices and memberships" count={affiliations.length}>
      <ul className={styles['rows']}>
        {inTimeOrder(graph, affiliations)
          .slice(0, limit)
          .map((item) => {
            const words = evidence.evidence[item];
            if (words?.kind !== 'affiliation') return null;
            const { other, before, after } = affiliationSeenFrom(id, words);
            const date = dateText(words.date, { lasting: true, ofRecord: true });
            const outside = states[item] === WindowState.out;
            return (
              <li key={item} data-outside={outside || undefined}>
                <p className={styles['target']}>
                  {before} <EntityRef to={other} plain />
                  {after && `: ${after}`}
                </p>
                <DateWords date={date}>
                  <WindowDate text={date.text} rows={[item]} axis={settings.axis} />
                  {outside && ' – outside your dates'}
                </DateWords>
                {words.note !== undefined && (
                  <p className={styles['small']}>
                    Our note: <Note text={words.note} />
                  </p>
                )}
              </li>
            );
          })}
      </ul>
      {more}
    </Section>
  );
}
