import type { WireClaim } from '../model/wire/evidenceFile.ts';
import { areDatesApart } from './areDatesApart.ts';

/** In what reports can differ about one matter. */
export const ASPECTS = ['denial', 'refusal', 'done', 'tone', 'stance', 'date', 'recipients'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What one report says of an aspect: codes, EDTF texts, or references of entities joined with `~`; empty when it is silent. */
export interface ReportValues {
  readonly report: number;
  readonly of: readonly string[];
}

/** One aspect in which reports differ. */
export interface Difference {
  readonly aspect: Aspect;
  /** Whether both cannot hold; otherwise one says more, or says it in another way. */
  readonly contradicts: boolean;
  readonly values: readonly ReportValues[];
}

/** The claims of one report on a matter. */
export interface ReportClaims {
  readonly report: number;
  readonly claims: readonly WireClaim[];
}

const VALUES: Readonly<Record<Aspect, (claim: WireClaim) => readonly string[]>> = {
  denial: ({ deniedBy }) => deniedBy ?? [],
  refusal: ({ negated }) => [negated ? 'refused' : 'acted'],
  done: ({ modality }) => (modality === 'standing-state' ? [] : [modality]),
  tone: ({ polarity }) => [polarity],
  stance: ({ stance }) => [stance],
  date: ({ date }) => (date.edtf === undefined ? [] : [date.edtf]),
  recipients: ({ recipients }) => [[...recipients].sort().join('~')],
};

type Pair = (one: ReportValues, other: ReportValues) => boolean;

const disjoint: Pair = (one, other) =>
  one.of.length > 0 && other.of.length > 0 && !one.of.some((value) => other.of.includes(value));

const apart: Pair = (one, other) =>
  disjoint(one, other) && one.of.every((a) => other.of.every((b) => areDatesApart(a, b)));

function opposed(left: string, right: string): Pair {
  const holds = (one: ReportValues, other: ReportValues) => one.of.includes(left) && other.of.includes(right);
  return (one, other) => disjoint(one, other) && (holds(one, other) || holds(other, one));
}

function anyPair(values: readonly ReportValues[], differ: Pair): boolean {
  return values.some((one, at) => values.slice(at + 1).some((other) => differ(one, other)));
}

const CONTRADICTION: Readonly<Partial<Record<Aspect, Pair>>> = {
  tone: opposed('cooperative', 'conflictual'),
  stance: opposed('reported-fact', 'allegation'),
  date: apart,
};

/**
 * Where reports differ on one matter: a pair of them has no value in common. A denial counts even when only one report
 * tells of it. A plan beside a deed, or a refusal beside another act, is a difference but no contradiction.
 */
export function differencesOf(reports: readonly ReportClaims[]): Difference[] {
  return ASPECTS.flatMap((aspect): Difference[] => {
    const values = reports.map(({ report, claims }) => ({
      report,
      of: [...new Set(claims.flatMap(VALUES[aspect]))],
    }));
    if (aspect === 'denial') {
      return values.some(({ of }) => of.length > 0) ? [{ aspect, contradicts: true, values }] : [];
    }
    // A year beside a day of that year is the same date told less closely.
    if (!anyPair(values, aspect === 'date' ? apart : disjoint)) return [];
    const contradiction = CONTRADICTION[aspect];
    return [{ aspect, contradicts: contradiction !== undefined && anyPair(values, contradiction), values }];
  });
}
