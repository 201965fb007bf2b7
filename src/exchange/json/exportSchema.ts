import * as v from 'valibot';
import {
  DATE_BASES,
  ENTITY_KINDS,
  EVIDENCE_KINDS,
  SIDES,
  STANCES,
  STANDINGS,
  TIE_CLASSES,
} from '../../model/codes.ts';
import { AXES } from '../../model/view.ts';
import { FLAG_NAMES } from '../records/evidenceRecords.ts';
import { STATE_WORDS, STYLE_WORDS } from '../records/stateWords.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Day = v.pipe(v.string(), v.isoDate());
const Spell = v.pipe(
  v.object({ start: v.nullable(Day), end: v.nullable(Day) }),
  v.description('Both days are in it; null is an open end. On the axis of the view.'),
);
const When = v.pipe(
  v.object({ edtf: v.nullable(v.string()), basis: v.picklist(DATE_BASES) }),
  v.description('EDTF (ISO 8601-2) text, null when undated, and how the date is known.'),
);

const View = v.object({
  dataset: v.string(),
  title: v.string(),
  dataVersion: v.pipe(v.string(), v.description('Hash of the content of the dataset.')),
  licence: v.pipe(v.string(), v.description('SPDX identifier.')),
  address: v.pipe(v.string(), v.description('The link that shows this view.')),
  sentence: v.string(),
  filters: v.pipe(v.string(), v.description('The filters in words; empty when there is none.')),
  axis: v.picklist(AXES),
  from: v.pipe(v.string(), v.description('First day of the view, as its address writes it.')),
  to: v.string(),
  scope: v.pipe(
    v.picklist(['displayed', 'all']),
    v.description('What the view shows, or the whole dataset.'),
  ),
});

const Entity = v.object({
  id: v.string(),
  kind: v.picklist(ENTITY_KINDS),
  side: v.picklist(SIDES),
  names: v.object({ en: v.string(), zh: v.optional(v.string()), ru: v.optional(v.string()) }),
  named: v.boolean(),
  ties: Count,
  sources: Count,
  spells: v.array(Spell),
});

const Tie = v.object({
  id: v.string(),
  a: v.string(),
  b: v.string(),
  classes: v.array(v.object({ class: v.picklist(TIE_CLASSES), evidence: Count })),
  line: v.picklist(STYLE_WORDS),
  inDates: v.picklist(STATE_WORDS),
  sources: v.pipe(Count, v.description('Reports counted once per primary source.')),
  evidence: v.pipe(v.array(v.string()), v.description('Ids of its items of evidence.')),
  firstReport: v.nullable(v.string()),
  spells: v.array(Spell),
});

const Evidence = v.object({
  id: v.string(),
  kind: v.picklist(EVIDENCE_KINDS),
  ties: v.array(v.string()),
  classes: v.array(v.picklist(TIE_CLASSES)),
  summary: v.string(),
  date: v.nullable(When),
  inDates: v.picklist(STATE_WORDS),
  event: v.nullable(v.string()),
  report: v.nullable(v.string()),
  speaker: v.nullable(v.string()),
  stance: v.nullable(v.picklist(STANCES)),
  qualifiers: v.array(v.picklist(FLAG_NAMES)),
  place: v.nullable(v.object({ paragraph: Count, sentence: Count })),
});

const Report = v.object({
  id: v.string(),
  publisher: v.string(),
  title: v.pipe(v.string(), v.description('In square brackets where the headline is ours.')),
  url: v.nullable(v.string()),
  published: When,
  standing: v.picklist(STANDINGS),
  primarySource: v.string(),
});

/** An exported view, version 1; references are ids, and each stands in its list. */
export const ExportFileSchema = v.object({
  format: v.literal('tieline-export'),
  version: v.literal(1),
  view: View,
  entities: v.array(Entity),
  ties: v.array(Tie),
  evidence: v.array(Evidence),
  reports: v.array(Report),
});

/** An exported view as decoded. */
export type ExportFile = v.InferOutput<typeof ExportFileSchema>;
