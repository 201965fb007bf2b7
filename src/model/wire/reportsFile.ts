import * as v from 'valibot';
import { DEPTHS, STANDINGS, WITHOUT_REASONS } from '../codes.ts';
import { WireDateSchema } from './evidenceFile.ts';

const Sentence = v.object({
  paragraph: v.number(),
  sentence: v.number(),
  start: v.number(),
  end: v.number(),
  sha256: v.string(),
  heading: v.optional(v.boolean()),
  /** Rows of `evidence.json` that stand on this sentence, or the reason why none does. */
  claims: v.array(v.number()),
  without: v.optional(v.object({ reason: v.picklist(WITHOUT_REASONS), note: v.optional(v.string()) })),
});

const Report = v.object({
  id: v.string(),
  publisher: v.string(),
  agency: v.optional(v.string()),
  /** The text's own headline, or null. */
  title: v.nullable(v.string()),
  /** Ours, when the text has none. */
  displayTitle: v.optional(v.string()),
  url: v.nullable(v.string()),
  published: WireDateSchema,
  standing: v.picklist(STANDINGS),
  country: v.nullable(v.string()),
  lang: v.string(),
  primarySource: v.string(),
  depth: v.picklist(DEPTHS),
  note: v.optional(v.string()),
  text: v.optional(v.object({ sha256: v.string(), paragraphs: v.number(), sentences: v.number() })),
  /** Annotated reports only: every sentence in reading order. */
  coverage: v.optional(v.array(Sentence)),
});

/** `reports.json`, format 1: one row per report in the order of `graph.json`. */
export const ReportsFileSchema = v.object({ format: v.literal(1), reports: v.array(Report) });

/** `reports.json` as decoded. */
export type ReportsFile = v.InferOutput<typeof ReportsFileSchema>;
/** One report with its words. */
export type WireReport = v.InferOutput<typeof Report>;
