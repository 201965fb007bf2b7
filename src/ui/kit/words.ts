import type {
  AffiliationRole,
  DateBasis,
  Depth,
  EntityKind,
  EventStatus,
  EventType,
  Modality,
  Side,
  Stance,
  Standing,
  TieClass,
  WithoutReason,
} from '../../model/codes.ts';

/** A kind of entity in the singular and plural. */
export const KIND_WORDS: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  state: ['State', 'States'],
  person: ['Person', 'People'],
  organization: ['Organization', 'Organizations'],
  body: ['State or UN body', 'State and UN bodies'],
  company: ['Company', 'Companies'],
  group: ['Group', 'Groups'],
  place: ['Place', 'Places'],
  agreement: ['Agreement', 'Agreements'],
  issue: ['Issue', 'Issues'],
};

/** Whose an entity is. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  chinese: 'Chinese',
  russian: 'Russian',
  multilateral: 'Multilateral',
  other: 'Other',
};

/** A class of ties with what it means. */
export const CLASS_WORDS: Readonly<Record<TieClass, readonly [name: string, meaning: string]>> = {
  'verbal-cooperation': ['Verbal cooperation', 'meetings, talks, praise, agreements, announced plans'],
  'material-cooperation': ['Material cooperation', 'trade, aid, joint exercises'],
  'verbal-conflict': ['Verbal conflict', 'demands, accusations, refusals, threats'],
  'material-conflict': ['Material conflict', 'protest, sanctions, force'],
  stated: ['Stated', 'judgements and positions without an act; also what was not done'],
  affiliation: ['Affiliation', 'memberships, offices, parts'],
  about: ['About', 'an issue or place that was talked about'],
};

/** A type of event by its PLOVER name, with what it means. */
export const TYPE_WORDS: Readonly<Record<EventType, readonly [name: string, meaning: string]>> = {
  AGREE: ['Agree', 'announces, promises or agrees to act'],
  CONSULT: ['Consult', 'meets, talks, visits'],
  SUPPORT: ['Support', 'praises, backs, signs'],
  CONCEDE: ['Concede', 'gives way'],
  COOPERATE: ['Cooperate', 'trades, trains, works together'],
  AID: ['Aid', 'gives help'],
  RETREAT: ['Retreat', 'withdraws, releases'],
  REQUEST: ['Request', 'asks, demands'],
  ACCUSE: ['Accuse', 'blames, condemns'],
  REJECT: ['Reject', 'refuses, vetoes'],
  THREATEN: ['Threaten', 'threatens, warns'],
  PROTEST: ['Protest', 'demonstrates, strikes'],
  SANCTION: ['Sanction', 'punishes, cuts ties'],
  MOBILIZE: ['Mobilize', 'moves or alerts forces'],
  COERCE: ['Coerce', 'seizes, arrests, restricts'],
  ASSAULT: ['Assault', 'attacks, uses force'],
  NONE: ['No event', 'statements, what was not done, memberships'],
};

/** How deep a report was read. */
export const DEPTH_WORDS: Readonly<Record<Depth, readonly [name: string, meaning: string]>> = {
  annotated: ['annotated', 'each sentence read and coded'],
  cited: ['cited', 'only stands behind an event'],
};

/** How a report presents a claim. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  'reported-fact': 'reported as fact',
  statement: 'statement by an actor',
  'author-judgement': 'the author’s judgement',
  analyst: 'an analyst’s view',
  allegation: 'allegation',
};

/** Whether what is told is done. */
export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  realized: 'done',
  planned: 'planned',
  'standing-state': 'lasting state',
};

/** Whether an event took place. */
export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  happened: 'happened',
  planned: 'planned',
  cancelled: 'cancelled',
  'not-confirmed': 'not confirmed',
};

/** How a date is known. */
export const BASIS_WORDS: Readonly<Record<DateBasis, string>> = {
  stated: 'stated by the report',
  relative: 'worked out from the text',
  elsewhere: 'not stated by the report; dated from other reports',
  inferred: 'not stated by the report; inferred',
  unknown: 'not known',
};

/** Who publishes a report. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  'state-media-or-government': 'state media or government',
  'press-or-analysis': 'press or analysis',
  copy: 'copy of another publisher’s text',
};

/** What an affiliation is, as in "China … SCO". */
export const ROLE_WORDS: Readonly<Record<AffiliationRole, string>> = {
  member: 'member of',
  'founding-member': 'founding member of',
  partner: 'partner of',
  observer: 'observer at',
  invited: 'invited to',
  'holds-office': 'holds office in',
  'part-of': 'part of',
  'party-to': 'party to',
};

/** Why a sentence has no claim. */
export const WITHOUT_WORDS: Readonly<Record<WithoutReason, string>> = {
  commentary: 'commentary that asserts nothing that can be coded',
  repeats: 'says again what an earlier claim holds',
  transition: 'leads from one subject to the next',
  heading: 'a heading that says nothing its text does not',
};
