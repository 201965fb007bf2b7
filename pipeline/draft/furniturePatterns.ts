/** What page furniture looks like, and why it is not the report's own text. */
export interface FurniturePattern {
  readonly pattern: RegExp;
  readonly why: string;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const WRITTEN_DATE = `(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+${DAY}|${DAY}\\s+${MONTH}),?\\s+\\d{4}(?:,?\\s+${WEEKDAY})?`;
const DATE = `(?:${WRITTEN_DATE}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const CLOCK = '\\d{1,2}[:.]\\d\\d(?:\\s*[ap]\\.?m\\.?)?(?:\\s+[A-Z]{2,4})?';
const WHEN = `(?:${CLOCK},?\\s+)?${DATE}(?:\\s*[,|•–-]?\\s*(?:at\\s+)?${CLOCK})?`;
const AGENCY =
  '(?:afp|ap|associated press|reuters|xinhua|tass|efe|dpa|ani|pti|(?:international |news )*agenc(?:y|ies))';
const AGENCIES = `${AGENCY}(?:(?:,| and|/)\\s*${AGENCY})*`;

const whole = (source: string) => new RegExp(`^(?:${source})$`, 'iu');

const IMAGE = 'credit of an image';
const CAPTION = 'caption, which ends in the credit of an image';
const OWN_DATE = "the page's own date: it belongs into the metadata";
const HEAD_DATE = 'date in the head of the page, perhaps of the day it was stored';
const AGE = 'age reckoned on the day the page was stored';
const BYLINE = 'name of the writer or editor: note it in the metadata';
const SOURCE = 'credit of the source: it belongs into the metadata (agency)';
const FORM = 'form for comments';
const PROMPT = 'prompt of a form';
const COMMENTS = 'list of comments';
const WAITING = 'stands where a page was still loading';
const SHARING = 'button for sharing';
const ELSEWHERE = 'link to another page';
const SUBSCRIBING = 'invitation to subscribe or log in';
const NAVIGATION = 'advertising or navigation';
const NOTICE = 'notice of the site';
const LABELS = 'labels of the page';
const COUNTER = 'counter of the page';

const LINES: readonly (readonly [string, string])[] = [
  [
    '(?:photo|image|picture|illustration)s?(?: credits?)?(?: (?:is )?(?:created|made|generated))?(?: by|\\s*:|\\s*©).{1,80}',
    IMAGE,
  ],
  ['.{0,300}\\b(?:photo|image|picture)s?(?: by)?\\s*:\\s*[^.!?]{1,40}', CAPTION],
  ['.{0,80}\\b(?:getty images|shutterstock|file photo)\\b.{0,20}', IMAGE],
  [
    '.{0,400}(?:\\bvia (?:reuters|afp|ap|getty images)|/(?:reuters|afp|ap|xinhua|tass)|\\[[^\\]]{1,40}/(?:reuters|afp|ap)\\])',
    CAPTION,
  ],
  [`.{0,60}\\b(?:published|posted|updated|modified)(?: (?:on|at|by|in)|:)?\\s+.{0,40}${WHEN}`, OWN_DATE],
  [`(?:date:?\\s+)?${WHEN}`, HEAD_DATE],
  [
    '(?:(?:published|posted|updated)\\s+)?(?:\\d+|an?|one|two|three)\\s+(?:second|minute|hour|day|week|month|year)s?\\s+ago',
    AGE,
  ],
  [
    '(?:posted|published|written|reported) by:?\\s[^.!?]{1,60}|\\(?(?:(?:web )?editors?|authors?|reporters?):[^.!?]{1,80}\\)?',
    BYLINE,
  ],
  ['sources?:\\s[^.!?:]{1,40}|source link|https?://\\S+', SOURCE],
  [
    `\\(?(?:(?:sources?|credits?|via|with inputs? from):?\\s+)?${AGENCIES}\\.?\\)?(?:[\\s,|–-]+${WHEN})?`,
    SOURCE,
  ],
  [
    '(?:leave|post|write|add)(?: (?:a|the|your|us a|the first))?(?: first)? (?:comment|reply|review)s?.{0,20}|rate this (?:article|post|story|page):?',
    FORM,
  ],
  [
    'your e-?mail address will not be published.{0,60}|required fields are marked.{0,10}|save my name.{1,80}',
    FORM,
  ],
  [
    'please (?:enter|check|fill in|provide|select|log in|sign in).{1,60}|enter your .{1,80}|(?:forgot|reset)(?: your)? password.{0,20}|looks good!?|.{0,40}\\bre-?captcha\\b.{0,80}',
    PROMPT,
  ],
  [
    "what['’]s your reaction\\?|(?:no|\\d+|view|show|all|latest)?\\s*(?:comments?|repl(?:y|ies)|responses?)\\s*:?\\s*\\(?\\d*\\)?|comments are (?:closed|off).?",
    COMMENTS,
  ],
  ['loading\\s*(?:…|\\.{2,3})?(?: (?:more|comments).{0,10})?', WAITING],
  [
    'share(?: (?:this|on|via|to)\\b.{0,40})?:?|tweet|pin it|whatsapp|print|e-?mail|copy link|facebook|twitter|telegram',
    SHARING,
  ],
  [
    'continue reading|(?:read|see|view|load|show|explore) (?:more|also|next|news|the full (?:article|story)|full (?:article|story))\\b:?.{0,120}|related (?:articles?|posts?|news|stories|topics?).{0,20}',
    ELSEWHERE,
  ],
  ['(?:previous|next|older|newer) (?:post|article|story)\\b.{0,120}|photos?|videos?', ELSEWHERE],
  [
    "(?:sign up|subscribe|don['’]t miss|get (?:the|our) (?:latest|free|best)|join us|log ?in|sign in)\\b.{0,80}|follow (?:us|.{1,40}\\b(?:on|social media))\\b.{0,60}",
    SUBSCRIBING,
  ],
  ['(?:register|download)(?: (?:now|here|our|the app)\\b.{0,60})?', SUBSCRIBING],
  [
    '[^\\p{L}\\p{N}]+|more|advertis(?:ement|ing)s?|sponsored(?: content)?|skip (?:advert|to (?:main )?content).{0,10}|toggle navigation',
    NAVIGATION,
  ],
  [
    'menu|search|home(?:\\s*[>»/|].{1,80})?|back to (?:top|home).{0,10}|[^|.]{1,40}(?:\\s\\|\\s[^|.]{1,40}){2,}',
    NAVIGATION,
  ],
  [
    '(?:we use|this (?:site|website) uses|accept(?: all)?|manage) cookies\\b.{0,160}|privacy policy|terms (?:of (?:use|service)|and conditions)',
    NOTICE,
  ],
  ['(?:©|\\(c\\)|copyright)\\s.{0,120}|.{0,80}\\ball rights reserved\\.?', NOTICE],
  ['(?:tags?|categor(?:y|ies)|filed under|topics?|keywords?)\\s*:.{1,160}', LABELS],
  [
    '\\d+(?:\\s*(?:views?|shares?|likes?|reads?))?|views?\\s*:\\s*\\d+|\\d+\\s+min(?:ute)?s?(?:\\s+read)?|reading time:?.{0,20}',
    COUNTER,
  ],
];

// Names and the words between them: here capitals count, "by" alone begins many a sentence.
const BY_NAMES = /^By(?:[\s,•|–-]+(?:and|of|for|in|the|[\p{Lu}\d][\p{L}\d.'’-]*))+$/u;

/** Lines that are furniture as a whole; they are tried on the trimmed line, the first that fits tells why. */
export const FURNITURE_LINES: readonly FurniturePattern[] = [
  ...LINES.map(([source, why]) => ({ pattern: whole(source), why })),
  { pattern: BY_NAMES, why: BYLINE },
];

/** Furniture at the start of a line whose rest is text; the match is what goes. */
export const FURNITURE_STARTS: readonly FurniturePattern[] = [
  {
    pattern: new RegExp(`^\\s*(?:date|published|posted|updated)(?: on)?:?\\s+${WHEN}[\\s|–—-]+`, 'iu'),
    why: "the page's own date before the first sentence",
  },
];
