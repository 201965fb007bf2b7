import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { changedEntities, changedTie, changedTies } from '../../query/compare/changeRows.ts';
import { CHANGE_WORDS, changeText } from '../../query/compare/changeWords.ts';
import type { Comparison } from '../../query/compare/compareWindows.ts';
import { sourceShiftText } from '../../query/compare/sourceShiftText.ts';
import { CHANGE_NAMES, type ChangeName, TieChange } from '../../query/compare/tieChange.ts';
import { windowName } from '../../query/compare/windowName.ts';
import { useExplorer } from '../explorerContext.ts';
import { ChangeSign } from '../kit/ChangeSign.tsx';
import { EntityLink } from '../kit/EntityLink.tsx';
import { RichText } from '../kit/RichText.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { useAfterPaint } from '../kit/useAfterPaint.ts';
import styles from './detailsPanel.module.css';
import { EntityLabel } from './EntityLabel.tsx';
import { Section } from './Section.tsx';
import { useLimit } from './useLimit.tsx';

const FIRST = 8;

interface ChangedTieRowProps {
  readonly comparison: Comparison;
  readonly row: number;
}

function ChangedTieRow({ comparison, row }: ChangedTieRowProps) {
  const { graph } = useExplorer();
  const id = graph.ties.id[row];
  if (id === undefined) return null;
  return (
    <li className={styles['tie']}>
      <span className={styles['target']}>
        <SelectLink to={{ type: 'tie', id }}>
          <EntityLabel row={graph.ties.a[row] ?? -1} />
          {' – '}
          <EntityLabel row={graph.ties.b[row] ?? -1} />
        </SelectLink>
      </span>
      <span className={styles['number']}>{sourceShiftText(changedTie(comparison, row))}</span>
    </li>
  );
}

function EntityLinks({ rows }: { readonly rows: readonly number[] }) {
  return rows.map((row, at) => (
    <span key={row}>
      {at > 0 && ', '}
      <EntityLink row={row} plain />
    </span>
  ));
}

function entitiesText(count: number): string {
  const more = count - FIRST;
  return more > 0
    ? i18n._('{count, plural, one {Entity} other {# entities}} with it: <0/> and {more} more', {
        count,
        more,
      })
    : i18n._('{count, plural, one {Entity} other {# entities}} with it: <0/>', { count });
}

interface ChangeProps {
  readonly comparison: Comparison;
  readonly name: ChangeName;
  readonly possible: boolean;
}

/** Ties and entities of one change; nothing when there are none. */
function Change({ comparison, name, possible }: ChangeProps) {
  const ties = useMemo(() => changedTies(comparison, name, possible), [comparison, name, possible]);
  const entities = useMemo(() => changedEntities(comparison, name, possible), [comparison, name, possible]);
  const [limit, more] = useLimit(ties.length, FIRST);
  // Of entities it is worth saying only that they come or go.
  const told = name === 'new' || name === 'ended' ? entities : [];
  if (ties.length === 0 && told.length === 0) return null;
  return (
    <Section title={changeText(TieChange[name], possible)} count={ties.length}>
      <p className={styles['small']}>
        <ChangeSign name={name} possible={possible} /> {CHANGE_WORDS[name].meaning}
      </p>
      {told.length > 0 && (
        <p className={styles['small']}>
          <RichText
            text={entitiesText(told.length)}
            parts={[() => <EntityLinks rows={told.slice(0, FIRST)} />]}
          />
        </p>
      )}
      <ul className={styles['rows']}>
        {ties.slice(0, limit).map((row) => (
          <ChangedTieRow key={row} comparison={comparison} row={row} />
        ))}
      </ul>
      {more}
    </Section>
  );
}

/**
 * What changed from A to B: the ties of each change with their independent sources in both, most sources first. The lists come
 * a frame later: they take longest of all that a comparison brings, and table and sentence answer before them.
 */
export function WhatChanged({ comparison }: { readonly comparison: Comparison }) {
  const listed = useAfterPaint<Comparison | null>(comparison, null);
  const { windows, either, ties } = listed ?? comparison;
  const isImprecise = ties.possible.includes(1);
  return (
    <>
      <p>
        <RichText
          text={i18n._(
            'From <0>A</0>, {first}, to <0>B</0>, {second}; each tie with its independent sources in A → B.',
            { first: windowName(windows.a), second: windowName(windows.b) },
          )}
          parts={[(text) => <strong>{text}</strong>]}
        />
      </p>
      {either.counts.ties === 0 && (
        <p>
          {i18n._('Nothing lies in either: the dates or the filters leave no tie. Choose other dates above.')}
        </p>
      )}
      {isImprecise && (
        <p className={styles['small']}>
          {i18n._(
            '“Possibly” is what imprecise dates allow but do not require. Undated evidence counts in both, so it makes no change.',
          )}
        </p>
      )}
      {listed &&
        CHANGE_NAMES.flatMap((name) =>
          [false, true].map((possible) => (
            <Change key={`${name} ${possible}`} comparison={listed} name={name} possible={possible} />
          )),
        )}
    </>
  );
}
