import { type Random, randomOf } from './randomOf.ts';
import { type Bounds, burstyDays, toldDate } from './syntheticDays.ts';

/** How large synthetic data is. */
export interface SyntheticSize {
  readonly entities: number;
  /** Items of evidence. */
  readonly events: number;
}

/** An invented event: who took part, and when. */
export interface DraftEvent {
  readonly day: number;
  readonly happened: Bounds;
  /** Two or three entity rows, ascending. */
  readonly members: readonly number[];
  readonly class: number;
}

/** An invented report; copies have the primary source of what they copy. */
export interface DraftReport {
  readonly day: number;
  readonly source: number;
  readonly isCopy: boolean;
}

/** One item of evidence: a report of an event, or an affiliation that no report tells of. */
export interface DraftItem {
  readonly event: number;
  /** -1 for an affiliation. */
  readonly report: number;
}

/** Invented event data before it is put into columns. */
export interface SyntheticDraft {
  readonly size: SyntheticSize;
  /** The group of each entity: most of its ties stay inside. */
  readonly groupOf: readonly number[];
  readonly groups: number;
  readonly events: readonly DraftEvent[];
  readonly reports: readonly DraftReport[];
  readonly items: readonly DraftItem[];
}

const CLASS_SHARES = [0.4, 0.55, 0.7, 0.75, 0.88, 0.92, 1];
const AFFILIATION = 5;

/** Draws entities: the rank of an entity decides how often, by a power law; ranks are spread over the rows. */
function memberDraw({ entities }: SyntheticSize, groups: number, { share, chance, below }: Random) {
  // A step that shares no factor with the count spreads ranks over all rows.
  const step = [7919, 7907, 7901].find((prime) => entities % prime !== 0) ?? 1;
  const rowOfRank = (rank: number) => (rank * step) % entities;
  const any = () => rowOfRank(Math.floor(share() ** 4 * entities));
  const inGroup = (row: number) => {
    const members = Math.floor((entities - 1 - (row % groups)) / groups) + 1;
    return (row % groups) + groups * below(members);
  };
  return { any, partner: (row: number) => (chance(0.4) ? inGroup(row) : any()) };
}

/** Who takes part in events: pairs come back, the more often they were there the likelier. */
function membersDraw(size: SyntheticSize, groups: number, random: Random): () => readonly number[] {
  const { any, partner } = memberDraw(size, groups, random);
  const met: (readonly number[])[] = [];
  const sorted = (...rows: readonly number[]) => [...new Set(rows)].sort((one, other) => one - other);
  return () => {
    if (met.length > 0 && random.chance(0.35)) {
      const again = random.oneOf(met);
      met.push(again);
      return again;
    }
    let members: number[] = [];
    while (members.length < 2) {
      const first = any();
      members = random.chance(0.1) ? sorted(first, partner(first), any()) : sorted(first, partner(first));
    }
    met.push(members);
    return members;
  };
}

/** Which reports tell of an event: of its days, some tell of several, some copy what another said of the same. */
function reportDraw(random: Random, reports: DraftReport[]) {
  const ofDay = new Map<number, number[]>();
  let sources = 0;
  return (day: number, earlier: readonly number[]): number => {
    const told = day + random.steps(0.3);
    const known = ofDay.get(told) ?? [];
    const again = known.length > 0 && random.chance(0.5) ? random.oneOf(known) : -1;
    if (again >= 0 && !earlier.includes(again)) return again;
    const copied = earlier.length > 0 && random.chance(0.5) ? reports[random.oneOf(earlier)] : undefined;
    const report =
      reports.push({ day: told, source: copied?.source ?? sources, isCopy: Boolean(copied) }) - 1;
    if (!copied) sources++;
    ofDay.set(told, [...known.slice(-7), report]);
    return report;
  };
}

/** Invents event data: the same for the same size and seed. */
export function syntheticDraft(size: SyntheticSize, seed = 1): SyntheticDraft {
  const random = randomOf(seed);
  const groups = Math.max(2, Math.round(Math.sqrt(size.entities) / 3));
  const members = membersDraw(size, groups, random);
  const dayOf = burstyDays(random);
  const reports: DraftReport[] = [];
  const reportOf = reportDraw(random, reports);
  const events: DraftEvent[] = [];
  const items: DraftItem[] = [];
  while (items.length < size.events) {
    const day = dayOf();
    const kind = random.share();
    const drawn = CLASS_SHARES.findIndex((share) => kind < share);
    const event = events.push({ day, happened: toldDate(random, day), members: members(), class: drawn }) - 1;
    if (drawn === AFFILIATION) {
      items.push({ event, report: -1 });
      continue;
    }
    const tellers: number[] = [];
    for (let more = random.steps(0.4); more >= 0 && items.length < size.events; more--) {
      const report = reportOf(day, tellers);
      tellers.push(report);
      items.push({ event, report });
    }
  }
  const groupOf = Array.from({ length: size.entities }, (_, row) => row % groups);
  return { size, groupOf, groups, events, reports, items };
}
