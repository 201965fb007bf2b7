import { Direction, TIE_CLASSES } from '../../src/model/codes.ts';
import { compareText } from '../compareText.ts';
import { directionOf, type EntityLink } from './entityLink.ts';

/** One row of the link section: what one item of evidence says of one tie in one class. */
export interface LinkRow {
  readonly tie: number;
  readonly evidence: number;
  readonly class: number;
  readonly direction: Direction;
}

/** Entities with a tie by id, ties by their ends' rows (a < b), and links by tie, evidence, class. */
export interface TieTable {
  readonly entities: readonly string[];
  readonly ties: readonly { readonly a: number; readonly b: number }[];
  readonly links: readonly LinkRow[];
}

/** Both ways at once is together. */
function merged(one: Direction | undefined, other: Direction): Direction {
  return one === undefined || one === other ? other : Direction.joint;
}

/** Makes ties of the links of each item of evidence; `links[i]` are those of item i. */
export function tieTableOf(links: readonly (readonly EntityLink[])[]): TieTable {
  const named = links.flat().flatMap(({ from, to }) => [from, to]);
  const entities = [...new Set(named)].sort(compareText);
  const rowOf = new Map(entities.map((id, row) => [id, row]));
  const row = (id: string) => rowOf.get(id) ?? -1;
  const keyOf = ({ from, to }: EntityLink) =>
    Math.min(row(from), row(to)) * entities.length + Math.max(row(from), row(to));
  const keys = [...new Set(links.flat().map(keyOf))].sort((one, other) => one - other);
  const tieOf = new Map(keys.map((key, tie) => [key, tie]));

  const rows = links.flatMap((list, evidence) => {
    const found = new Map<string, LinkRow>();
    for (const link of list) {
      const tie = tieOf.get(keyOf(link)) ?? -1;
      const tieClass = TIE_CLASSES.indexOf(link.class);
      const key = `${tie} ${tieClass}`;
      const direction = merged(found.get(key)?.direction, directionOf(link));
      found.set(key, { tie, evidence, class: tieClass, direction });
    }
    return [...found.values()];
  });
  rows.sort((one, other) => one.tie - other.tie || one.evidence - other.evidence || one.class - other.class);
  const ties = keys.map((key) => ({ a: Math.floor(key / entities.length), b: key % entities.length }));
  return { entities, ties, links: rows };
}
