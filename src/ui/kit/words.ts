import { i18n } from '../../i18n/i18n.ts';
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

type Pair = readonly [string, string];

/** A kind of entity in the singular and plural. */
export const KIND_WORDS: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  get state(): Pair {
    return [i18n._('State'), i18n._('States')];
  },
  get person(): Pair {
    return [i18n._('Person'), i18n._('People')];
  },
  get organization(): Pair {
    return [i18n._('Organization'), i18n._('Organizations')];
  },
  get body(): Pair {
    return [i18n._('State or UN body'), i18n._('State and UN bodies')];
  },
  get company(): Pair {
    return [i18n._('Company'), i18n._('Companies')];
  },
  get group(): Pair {
    return [i18n._('Group'), i18n._('Groups')];
  },
  get place(): Pair {
    return [i18n._('Place'), i18n._('Places')];
  },
  get agreement(): Pair {
    return [i18n._('Agreement'), i18n._('Agreements')];
  },
  get issue(): Pair {
    return [i18n._('Issue'), i18n._('Issues')];
  },
};

/** Whose an entity is. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  get chinese() {
    return i18n._('Chinese');
  },
  get russian() {
    return i18n._('Russian');
  },
  get multilateral() {
    return i18n._('Multilateral');
  },
  get other() {
    return i18n._('Other');
  },
};

/** A class of ties with what it means. */
export const CLASS_WORDS: Readonly<Record<TieClass, readonly [name: string, meaning: string]>> = {
  get 'verbal-cooperation'(): Pair {
    return [i18n._('Verbal cooperation'), i18n._('meetings, talks, praise, agreements, announced plans')];
  },
  get 'material-cooperation'(): Pair {
    return [i18n._('Material cooperation'), i18n._('trade, aid, joint exercises')];
  },
  get 'verbal-conflict'(): Pair {
    return [i18n._('Verbal conflict'), i18n._('demands, accusations, refusals, threats')];
  },
  get 'material-conflict'(): Pair {
    return [i18n._('Material conflict'), i18n._('protest, sanctions, force')];
  },
  get stated(): Pair {
    return [i18n._('Stated'), i18n._('judgements and positions without an act; also what was not done')];
  },
  get affiliation(): Pair {
    return [i18n._('Affiliation'), i18n._('memberships, offices, parts')];
  },
  get about(): Pair {
    return [i18n._('About'), i18n._('an issue or place that was talked about')];
  },
};

/** A type of event by its PLOVER name, with what it means. */
export const TYPE_WORDS: Readonly<Record<EventType, readonly [name: string, meaning: string]>> = {
  get AGREE(): Pair {
    return [i18n._('Agree'), i18n._('announces, promises or agrees to act')];
  },
  get CONSULT(): Pair {
    return [i18n._('Consult'), i18n._('meets, talks, visits')];
  },
  get SUPPORT(): Pair {
    return [i18n._('Support'), i18n._('praises, backs, signs')];
  },
  get CONCEDE(): Pair {
    return [i18n._('Concede'), i18n._('gives way')];
  },
  get COOPERATE(): Pair {
    return [i18n._('Cooperate'), i18n._('trades, trains, works together')];
  },
  get AID(): Pair {
    return [i18n._('Aid'), i18n._('gives help')];
  },
  get RETREAT(): Pair {
    return [i18n._('Retreat'), i18n._('withdraws, releases')];
  },
  get REQUEST(): Pair {
    return [i18n._('Request'), i18n._('asks, demands')];
  },
  get ACCUSE(): Pair {
    return [i18n._('Accuse'), i18n._('blames, condemns')];
  },
  get REJECT(): Pair {
    return [i18n._('Reject'), i18n._('refuses, vetoes')];
  },
  get THREATEN(): Pair {
    return [i18n._('Threaten'), i18n._('threatens, warns')];
  },
  get PROTEST(): Pair {
    return [i18n._('Protest'), i18n._('demonstrates, strikes')];
  },
  get SANCTION(): Pair {
    return [i18n._('Sanction'), i18n._('punishes, cuts ties')];
  },
  get MOBILIZE(): Pair {
    return [i18n._('Mobilize'), i18n._('moves or alerts forces')];
  },
  get COERCE(): Pair {
    return [i18n._('Coerce'), i18n._('seizes, arrests, restricts')];
  },
  get ASSAULT(): Pair {
    return [i18n._('Assault'), i18n._('attacks, uses force')];
  },
  get NONE(): Pair {
    return [i18n._('No event'), i18n._('statements, what was not done, memberships')];
  },
};

/** How deep a report was read. */
export const DEPTH_WORDS: Readonly<Record<Depth, readonly [name: string, meaning: string]>> = {
  get annotated(): Pair {
    return [i18n._('annotated'), i18n._('each sentence read and coded')];
  },
  get cited(): Pair {
    return [i18n._('cited'), i18n._('only stands behind an event')];
  },
};

/** How a report presents a claim. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  get 'reported-fact'() {
    return i18n._('reported as fact');
  },
  get statement() {
    return i18n._('statement by an actor');
  },
  get 'author-judgement'() {
    return i18n._('the author’s judgement');
  },
  get analyst() {
    return i18n._('an analyst’s view');
  },
  get allegation() {
    return i18n._('allegation');
  },
};

/** Whether what is told is done. */
export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  get realized() {
    return i18n._('done');
  },
  get planned() {
    return i18n._('planned');
  },
  get 'standing-state'() {
    return i18n._('lasting state');
  },
};

/** Whether an event took place. */
export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  get happened() {
    return i18n._('happened');
  },
  get planned() {
    return i18n._('planned');
  },
  get cancelled() {
    return i18n._('cancelled');
  },
  get 'not-confirmed'() {
    return i18n._('not confirmed');
  },
};

/** How a date is known. */
export const BASIS_WORDS: Readonly<Record<DateBasis, string>> = {
  get stated() {
    return i18n._('stated by the report');
  },
  get relative() {
    return i18n._('worked out from the text');
  },
  get elsewhere() {
    return i18n._('not stated by the report; dated from other reports');
  },
  get inferred() {
    return i18n._('not stated by the report; inferred');
  },
  get unknown() {
    return i18n._('not known');
  },
};

/** Who publishes a report. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  get 'state-media-or-government'() {
    return i18n._('state media or government');
  },
  get 'press-or-analysis'() {
    return i18n._('press or analysis');
  },
  get copy() {
    return i18n._('copy of another publisher’s text');
  },
};

/** What an affiliation is, as in "China … SCO". */
export const ROLE_WORDS: Readonly<Record<AffiliationRole, string>> = {
  get member() {
    return i18n._('member of');
  },
  get 'founding-member'() {
    return i18n._('founding member of');
  },
  get partner() {
    return i18n._('partner of');
  },
  get observer() {
    return i18n._('observer at');
  },
  get invited() {
    return i18n._('invited to');
  },
  get 'holds-office'() {
    return i18n._('holds office in');
  },
  get 'part-of'() {
    return i18n._('part of');
  },
  get 'party-to'() {
    return i18n._('party to');
  },
};

/** Why a sentence has no claim. */
export const WITHOUT_WORDS: Readonly<Record<WithoutReason, string>> = {
  get commentary() {
    return i18n._('commentary that asserts nothing that can be coded');
  },
  get repeats() {
    return i18n._('says again what an earlier claim holds');
  },
  get transition() {
    return i18n._('leads from one subject to the next');
  },
  get heading() {
    return i18n._('a heading that says nothing its text does not');
  },
};
