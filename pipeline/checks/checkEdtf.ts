import edtf from 'edtf';
import { DAY_MAX, DAY_MIN, type Day, formatDay } from '../../src/model/day.ts';
import { boundsOfEdtf, type Edtf, parseEdtf } from '../../src/model/edtf.ts';
import type { Records } from '../read/records.ts';
import { datesOf } from './datesOf.ts';
import type { Findings } from './findings.ts';

const MS_PER_DAY = 86_400_000;

function dayOfMoment(moment: number | null, open: Day): Day {
  return moment === null || !Number.isFinite(moment) ? open : (Math.floor(moment / MS_PER_DAY) as Day);
}

function isApproximate(value: Edtf): boolean {
  const ends = value.type === 'date' ? [value.date] : [value.start, value.end];
  return ends.some((end) => typeof end === 'object' && end.approximate);
}

/** What the package `edtf` says against our reading of a date, or null. It knows no slack for `~`, and no last day of a set. */
function oracleObjection(text: string, value: Edtf): string | null {
  let oracle: ReturnType<typeof edtf>;
  try {
    oracle = edtf(text);
  } catch {
    return 'the EDTF package cannot read it';
  }
  if (isApproximate(value)) return null;
  const ours = boundsOfEdtf(value);
  const first = dayOfMoment(oracle.min, DAY_MIN);
  const last = value.type === 'oneOf' ? ours.latestEnd : dayOfMoment(oracle.max, DAY_MAX);
  if (first === ours.earliestStart && last === ours.latestEnd) return null;
  const span = (from: Day, to: Day) => `${formatDay(from)}–${formatDay(to)}`;
  return `we read ${span(ours.earliestStart, ours.latestEnd)}, the EDTF package ${span(first, last)}`;
}

/** Every EDTF text can be read by us and by the package `edtf`, and both read the same days. */
export function checkEdtf(records: Records): Findings {
  const texts = datesOf(records).flatMap(({ where, owner, date }) =>
    [date.edtf, date.best, ...(date.alternatives ?? []).map((one) => one.edtf)].flatMap((text) =>
      text === undefined ? [] : [{ where, owner, text }],
    ),
  );
  const problems = texts.flatMap(({ where, owner, text }) => {
    const value = parseEdtf(text);
    const objection = value === null ? 'it cannot be read' : oracleObjection(text, value);
    if (objection === null) return [];
    const what = `${owner}: the date "${text}": ${objection}`;
    return [{ where, what, todo: 'write it as data/README.md says under "Dates"' }];
  });
  return { count: texts.length, of: 'EDTF texts', problems };
}
