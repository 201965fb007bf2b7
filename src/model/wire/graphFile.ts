import * as v from 'valibot';
import { DAY_MAX, DAY_MIN } from '../day.ts';

const Index = v.pipe(v.number(), v.integer(), v.minValue(0));
const IndexOrNone = v.pipe(v.number(), v.integer(), v.minValue(-1));
const Day = v.pipe(v.number(), v.integer(), v.minValue(DAY_MIN), v.maxValue(DAY_MAX));
const Column = v.array(Index);
const Names = v.object({ en: v.string(), zh: v.optional(v.string()), ru: v.optional(v.string()) });

const ShortNames = v.object({
  en: v.optional(v.string()),
  zh: v.optional(v.string()),
  ru: v.optional(v.string()),
});

/** Names of an entity by script; English is always there. */
export type WireNames = v.InferOutput<typeof Names>;
/** Short forms of a name, such as abbreviations; a script is missing where the name itself is short. */
export type WireShortNames = v.InferOutput<typeof ShortNames>;

/**
 * `graph.json`, format 1: all that the first picture needs, in columns of equal length per section.
 * Codes are positions in the lists of `model/codes.ts`; days count from 1970-01-01 with `DAY_MIN`
 * and `DAY_MAX` for open ends, and an item that reaches from one to the other is undated; references are row numbers, -1 is none.
 */
export const GraphFileSchema = v.object({
  format: v.literal(1),
  entities: v.object({
    id: v.array(v.string()),
    kind: Column,
    side: Column,
    names: v.array(Names),
    /** Short form per script for labels, `{}` when the name is short enough. */
    short: v.array(ShortNames),
    /** 0 when no report names the holder of the post or the group. */
    named: Column,
    x: v.array(v.number()),
    y: v.array(v.number()),
    formerly: v.record(v.string(), Index),
  }),
  ties: v.object({ a: Column, b: Column }),
  events: v.object({ id: v.array(v.string()) }),
  reports: v.object({
    id: v.array(v.string()),
    publisher: v.array(v.string()),
    /** Row of the primary source; rows with the same number share one. */
    source: Column,
    standing: Column,
    depth: Column,
    basis: Column,
    /** Not before and not after this day. */
    earliest: v.array(Day),
    latest: v.array(Day),
    /** The likeliest day of a report without a date of its own: for order and default windows only. */
    best: v.array(Day),
  }),
  evidence: v.object({
    kind: Column,
    report: v.array(IndexOrNone),
    event: v.array(IndexOrNone),
    /** Position in `EVENT_TYPES`. */
    type: Column,
    stance: Column,
    basis: Column,
    flags: Column,
    earliestStart: v.array(Day),
    latestStart: v.array(Day),
    earliestEnd: v.array(Day),
    latestEnd: v.array(Day),
  }),
  /** One row per tie and class that an item of evidence makes, ordered by tie, then evidence. */
  links: v.object({ tie: Column, evidence: Column, class: Column, direction: Column }),
});

/** `graph.json` as decoded. */
export type GraphFile = v.InferOutput<typeof GraphFileSchema>;
