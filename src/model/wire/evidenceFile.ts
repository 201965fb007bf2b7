import * as v from 'valibot';
import {
  AFFILIATION_ROLES,
  DATE_BASES,
  EVENT_STATUSES,
  MODALITIES,
  PARTICIPANT_ROLES,
  PLOVER_TYPE_NAMES,
  POLARITIES,
  STANCES,
  WEIGHTS,
} from '../codes.ts';

const Alternative = v.object({ edtf: v.optional(v.string()), note: v.optional(v.string()) });

/** A date as shown: EDTF text (absent when undated), how it is known, and why. */
export const WireDateSchema = v.object({
  edtf: v.optional(v.string()),
  basis: v.picklist(DATE_BASES),
  reason: v.optional(v.string()),
  best: v.optional(v.string()),
  alternatives: v.optional(v.array(Alternative)),
});
/** A date as shown. */
export type WireDate = v.InferOutput<typeof WireDateSchema>;

const Plover = v.object({
  type: v.picklist(PLOVER_TYPE_NAMES),
  mode: v.optional(v.string()),
  contexts: v.optional(v.array(v.string())),
});
const Figure = v.object({
  what: v.string(),
  value: v.union([v.number(), v.string()]),
  unit: v.optional(v.string()),
});

const Claim = v.object({
  kind: v.literal('claim'),
  /** Full id: report, dot, claim. */
  id: v.string(),
  summary: v.string(),
  /** Paragraph and sentence from 1; offsets in UTF-16 units of the NFC text; hash of the sentence. */
  at: v.object({
    paragraph: v.number(),
    sentence: v.number(),
    start: v.number(),
    end: v.number(),
    sha256: v.string(),
  }),
  actors: v.array(v.string()),
  recipients: v.array(v.string()),
  about: v.array(v.string()),
  place: v.optional(v.string()),
  forum: v.optional(v.string()),
  date: WireDateSchema,
  speaker: v.optional(v.string()),
  stance: v.picklist(STANCES),
  modality: v.picklist(MODALITIES),
  negated: v.optional(v.boolean()),
  deniedBy: v.optional(v.array(v.string())),
  polarity: v.picklist(POLARITIES),
  plover: v.optional(Plover),
  weight: v.picklist(WEIGHTS),
  repeats: v.optional(v.string()),
  figures: v.optional(v.array(Figure)),
  mention: v.optional(
    v.array(v.object({ form: v.string(), entity: v.string(), note: v.optional(v.string()) })),
  ),
  note: v.optional(v.string()),
});

const Position = v.object({ entity: v.string(), position: v.string() });

const Citation = v.object({
  kind: v.literal('citation'),
  note: v.optional(v.string()),
  /** The positions that the row stands for, when they are no act: abstentions, absences. */
  noActs: v.optional(v.array(Position)),
});

const Affiliation = v.object({
  kind: v.literal('affiliation'),
  from: v.string(),
  to: v.string(),
  role: v.picklist(AFFILIATION_ROLES),
  office: v.optional(v.string()),
  date: WireDateSchema,
  note: v.optional(v.string()),
});

const Event = v.object({
  id: v.string(),
  date: WireDateSchema,
  status: v.picklist(EVENT_STATUSES),
  /** True when it tells that its actors did not act. */
  negated: v.optional(v.boolean()),
  kind: v.string(),
  summary: v.string(),
  plover: v.optional(Plover),
  place: v.optional(v.string()),
  forum: v.optional(v.string()),
  participants: v.array(v.object({ entity: v.string(), role: v.picklist(PARTICIPANT_ROLES) })),
  about: v.array(v.string()),
  figures: v.optional(v.array(Figure)),
  positions: v.optional(v.array(Position)),
  planOf: v.optional(v.string()),
  copiesOnly: v.optional(v.boolean()),
  note: v.optional(v.string()),
});

const Alias = v.object({ text: v.string(), note: v.optional(v.string()), report: v.optional(v.string()) });
const Entity = v.object({
  fullName: v.optional(v.string()),
  about: v.optional(v.string()),
  aliases: v.array(Alias),
  iso3166: v.optional(v.string()),
  wikidata: v.optional(v.string()),
  identified: v.optional(v.object({ entity: v.string(), reason: v.string() })),
});

/** `evidence.json`, format 1: the words behind the columns. Rows stand in the order of the sections of `graph.json`. */
export const EvidenceFileSchema = v.object({
  format: v.literal(1),
  evidence: v.array(v.variant('kind', [Claim, Citation, Affiliation])),
  events: v.array(Event),
  entities: v.array(Entity),
  /** Rows of claims that others contradict or somebody denies, in order; left out where there are none. */
  disputed: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))),
});

/** `evidence.json` as decoded. */
export type EvidenceFile = v.InferOutput<typeof EvidenceFileSchema>;
/** One claim with its words. */
export type WireClaim = v.InferOutput<typeof Claim>;
/** Whose position in an event, and which. */
export type WirePosition = v.InferOutput<typeof Position>;
/** One affiliation with its words. */
export type WireAffiliation = v.InferOutput<typeof Affiliation>;
/** The words of one item of evidence. */
export type WireEvidence = EvidenceFile['evidence'][number];
/** One event with its words. */
export type WireEvent = v.InferOutput<typeof Event>;
/** What is known of an entity beyond the graph. */
export type WireEntity = v.InferOutput<typeof Entity>;
