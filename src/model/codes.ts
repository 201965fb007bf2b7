/** What an entity can be (codebook, "Entity"). */
export const ENTITY_KINDS = [
  'state',
  'person',
  'organization',
  'body',
  'company',
  'group',
  'place',
  'agreement',
  'issue',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Whose an entity is; the poles of a dataset are the first two. */
export const SIDES = ['chinese', 'russian', 'multilateral', 'other'] as const;
export type Side = (typeof SIDES)[number];

/** What a tie is made of: PLOVER's four quad classes, then what has no event code. */
export const TIE_CLASSES = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'stated',
  'affiliation',
  'about',
] as const;
export type TieClass = (typeof TIE_CLASSES)[number];

/** PLOVER 2.0 event types by quad class (Open Event Data Alliance, PLOVER manual 2.0). */
export const PLOVER_TYPES = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
} as const satisfies Record<string, TieClass>;
export type PloverType = keyof typeof PLOVER_TYPES;

/** All PLOVER types in the order of the manual. */
export const PLOVER_TYPE_NAMES = Object.keys(PLOVER_TYPES) as readonly PloverType[];

/** What an item of evidence can tell of: an event of a PLOVER type, or none (a statement, what was not done, an affiliation). */
export const EVENT_TYPES = [...PLOVER_TYPE_NAMES, 'NONE'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** What kind of row an item of evidence is: an annotated claim, an event's citation, an affiliation. */
export const EVIDENCE_KINDS = ['claim', 'citation', 'affiliation'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** How a report presents what it says. */
export const STANCES = ['reported-fact', 'statement', 'author-judgement', 'analyst', 'allegation'] as const;
export type Stance = (typeof STANCES)[number];

/** Whether what is told is done, intended, or a lasting state. */
export const MODALITIES = ['realized', 'planned', 'standing-state'] as const;
export type Modality = (typeof MODALITIES)[number];

/** How a date is known. */
export const DATE_BASES = ['stated', 'relative', 'elsewhere', 'inferred', 'unknown'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** Who publishes a report. */
export const STANDINGS = ['state-media-or-government', 'press-or-analysis', 'copy'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Annotated reports hold claims; cited ones only stand behind events. */
export const DEPTHS = ['annotated', 'cited'] as const;
export type Depth = (typeof DEPTHS)[number];

/** What an affiliation is. */
export const AFFILIATION_ROLES = [
  'member',
  'founding-member',
  'partner',
  'observer',
  'invited',
  'holds-office',
  'part-of',
  'party-to',
] as const;
export type AffiliationRole = (typeof AFFILIATION_ROLES)[number];

/** Whether an event took place. */
export const EVENT_STATUSES = ['happened', 'planned', 'cancelled', 'not-confirmed'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What an entity did in an event. */
export const PARTICIPANT_ROLES = ['actor', 'recipient', 'both', 'third-party'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Tone of a claim. */
export const POLARITIES = ['cooperative', 'conflictual', 'neutral'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How much a claim carries of its report. */
export const WEIGHTS = ['core', 'supporting', 'context'] as const;

/** Why a sentence has no claim. */
export const WITHOUT_REASONS = ['commentary', 'repeats', 'transition', 'heading'] as const;
export type WithoutReason = (typeof WITHOUT_REASONS)[number];

/** Bits of the evidence flag column. */
export const EvidenceFlag = {
  planned: 1,
  negated: 2,
  alleged: 4,
  denied: 8,
  standing: 16,
  notDone: 32,
} as const;

/** How a link runs between the ends of its tie: together, from a to b, from b to a. */
export const Direction = { joint: 0, forward: 1, backward: 2 } as const;
export type Direction = (typeof Direction)[keyof typeof Direction];
