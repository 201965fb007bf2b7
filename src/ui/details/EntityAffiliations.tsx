import { i18n } from '../../i18n/i18n.ts';
import { WindowState } from '../../model/dateBounds.ts';
import { inTimeOrder } from '../../query/ledger.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
import { RichText } from '../kit/RichText.tsx';
import { affiliationSeenFrom } from './affiliationText.ts';
import { DateWords } from './DateWords.tsx';
import { dateText } from './dateText.ts';
import styles from './detailsPanel.module.css';
import { EntityRef } from './EntityRef.tsx';
import { OurNote } from './OurNote.tsx';
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
    <Section title={i18n._('Offices and memberships')} count={affiliations.length}>
      <ul className={styles['rows']}>
        {inTimeOrder(graph, affiliations)
          .slice(0, limit)
          .map((item) => {
            const words = evidence.evidence[item];
            if (words?.kind !== 'affiliation') return null;
            const { office } = words;
            const { other, before, after } = affiliationSeenFrom(
              id,
              office === undefined ? words : { ...words, office: `<1>${office}</1>` },
            );
            const date = dateText(words.date, { lasting: true, ofRecord: true });
            const outside = states[item] === WindowState.out;
            return (
              <li key={item} data-outside={outside || undefined}>
                <p className={styles['target']}>
                  <RichText
                    text={
                      before === '' ? i18n._('<0/>: {after}', { after }) : i18n._('{before} <0/>', { before })
                    }
                    parts={[() => <EntityRef to={other} plain />, (office) => <DataText>{office}</DataText>]}
                  />
                </p>
                <DateWords date={date}>
                  <RichText
                    text={outside ? i18n._('<0/> – outside your dates') : '<0/>'}
                    parts={[() => <WindowDate text={date.text} rows={[item]} axis={settings.axis} />]}
                  />
                </DateWords>
                {words.note !== undefined && (
                  <p className={styles['small']}>
                    <OurNote text={words.note} />
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
