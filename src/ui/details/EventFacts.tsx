import { i18n } from '../../i18n/i18n.ts';
import type { WireEvent } from '../../model/wire/evidenceFile.ts';
import { DataText } from '../kit/DataText.tsx';
import { RichText } from '../kit/RichText.tsx';
import { STATUS_WORDS } from '../kit/words.ts';
import { actText } from './actText.ts';
import { DateWords } from './DateWords.tsx';
import { dateText } from './dateText.ts';
import styles from './detailsPanel.module.css';
import { EntityRef } from './EntityRef.tsx';
import { EntityRefs } from './EntityRefs.tsx';
import { Fact, Facts } from './Facts.tsx';
import { figureText } from './figureText.ts';
import { Note } from './Note.tsx';
import { positionWord } from './positionWord.ts';
import { WindowDate } from './WindowDate.tsx';
import { useLoadedWords } from './wordsContext.ts';

function Refs({ name, to }: { readonly name: string; readonly to: readonly string[] }) {
  return to.length === 0 ? null : (
    <Fact name={name}>
      <EntityRefs to={to} />
    </Fact>
  );
}

function inRoles({ participants }: WireEvent, ...roles: readonly string[]): readonly string[] {
  return participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity);
}

interface EventFactsProps {
  readonly row: number;
  /** Evidence rows that tell of it. */
  readonly evidence: readonly number[];
}

/** When, who, whom, where, in which forum, about what; figures and votes. */
export function EventFacts({ row, evidence }: EventFactsProps) {
  const event = useLoadedWords().evidence.events[row];
  if (!event) return null;
  const date = dateText(event.date, { ofRecord: true });
  return (
    <Facts>
      <Fact name={i18n._('When')}>
        <DateWords date={date}>
          <WindowDate text={date.text} rows={evidence} axis="happened" />
        </DateWords>
      </Fact>
      <Fact name={i18n._('Status')}>{STATUS_WORDS[event.status]}</Fact>
      <Refs name={i18n._('Who')} to={inRoles(event, 'actor', 'both')} />
      <Refs name={i18n._('To or with whom')} to={inRoles(event, 'recipient')} />
      <Refs name={i18n._('Third parties')} to={inRoles(event, 'third-party')} />
      <Fact name={i18n._('Where')}>{event.place && <DataText>{event.place}</DataText>}</Fact>
      {event.forum !== undefined && (
        <Fact name={i18n._('Forum')}>
          <EntityRef to={event.forum} />
        </Fact>
      )}
      <Refs name={i18n._('About')} to={event.about} />
      {event.positions && (
        <Fact name={i18n._('Positions')}>
          <ul className={styles['refs']}>
            {event.positions.map(({ entity, position }) => (
              <li key={entity}>
                <RichText
                  text={i18n._('<0/>: {position}', { position: positionWord(position) })}
                  parts={[() => <EntityRef to={entity} />]}
                />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {event.figures && (
        <Fact name={i18n._('Figures')}>
          <DataText>{event.figures.map(figureText).join('; ')}</DataText>
        </Fact>
      )}
      <Fact name={i18n._('Coded as')}>
        <RichText
          text={actText(event.plover, (code) => `<0>${code}</0>`)}
          parts={[(code) => <DataText>{code}</DataText>]}
        />
      </Fact>
      <Fact name={i18n._('Our note')}>{event.note && <Note text={event.note} />}</Fact>
    </Facts>
  );
}
