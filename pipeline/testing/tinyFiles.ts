/** An invented report of two paragraphs, with a headline and a line of page furniture. */
export const TINY_TEXT = [
  'A and B grow closer',
  'Published by a machine',
  'Minister P of Country A flew to Country B on 2 May 2024. He met its leader, Mr. Quill. They spoke of fish.',
  '',
  'Country B "has not joined" the boycott of Org X.',
].join('\n');

/** An invented dataset as its files: two poles, two people, a forum, a topic, a plan, and one annotated report. */
export const TINY_FILES: Readonly<Record<string, string>> = {
  'dataset.yaml': `
id: a-b
title: Ties between A and B
licence: CC-BY-4.0
poles: [{entity: country-a, side: chinese}, {entity: country-b, side: russian}]
sideLabels: {chinese: Of A, russian: Of B, multilateral: Shared, other: Other}
defaultWindow: {axis: reported, span: annotated-reports}
`,
  'entities/all.yaml': `
- {id: country-a, kind: state, names: {en: Country A}, abbr: {en: A}, side: chinese, iso3166: AA}
- {id: country-b, kind: state, names: {en: Country B}, side: russian, formerly: [kingdom-b]}
- {id: minister-p, kind: person, names: {en: Minister P}, aliases: [P, {text: Minster P, report: paper-one, note: misspelling}], side: chinese, country: country-a}
- {id: leader-q, kind: person, names: {en: Leader Q}, side: russian, named: false}
- {id: org-x, kind: organization, names: {en: Org X}, side: multilateral}
- {id: fish, kind: issue, names: {en: Fish}, side: other}
- {id: city-y, kind: place, names: {en: City Y}, side: russian}
`,
  'tours.yaml': `
- id: meeting
  title: {en: A meeting, zh: 会晤, ru: Встреча}
  about: {en: How P met Q., zh: 甲与乙。, ru: Как П встретил К.}
  steps:
    - heading: {en: All of it, zh: 全部, ru: Всё}
      text: {en: Two countries., zh: 两国。, ru: Две страны.}
      address: ""
    - heading: {en: The two, zh: 两者, ru: Двое}
      text: {en: P and Q., zh: 甲和乙。, ru: П и К.}
      address: "?sel=tie.leader-q~minister-p"
`,
  'affiliations.yaml': `
- from: country-a
  to: org-x
  role: member
  date: {edtf: 2001/.., basis: stated}
`,
  'events/background.yaml': `
- id: 1950-a-recognises-b
  date: {edtf: 1950, basis: stated}
  status: happened
  plover: {type: SUPPORT}
  kind: recognition
  summary: A recognises B.
  participants: [{entity: country-a, role: actor}, {entity: country-b, role: recipient}]
  citations: [{report: paper-two}]
`,
  'events/2024.yaml': `
- id: 2024-05-02-p-meets-q
  date: {edtf: 2024-05-02, basis: stated}
  status: happened
  plover: {type: CONSULT, mode: visit, contexts: [diplomatic]}
  kind: meeting
  summary: P calls on Q in City Y.
  place: city-y
  participants: [{entity: minister-p, role: actor}, {entity: leader-q, role: recipient}]
  about: [fish]
  citations: [{report: paper-one}, {report: paper-two, note: names the city}]
- id: 2024-06-a-hosts-b
  date: {edtf: 2024-06, basis: inferred, reason: the month after the meeting}
  status: planned
  plover: {type: AGREE}
  kind: visit
  summary: Q is to come to A.
  place: {name: City Z, iso3166: AA}
  forum: org-x
  participants: [{entity: country-a, role: both}, {entity: country-b, role: both}]
  positions: [{entity: minister-p, position: for}]
  citations: [{report: paper-two}]
`,
  'reports/cited.yaml': `
- id: paper-two
  publisher: Paper Two
  title: Notes of the day
  url: https://example.org/two
  published: {edtf: "[2024-05-03..2024-06-03]", basis: inferred, reason: the day after, best: 2024-05-04}
  standing: press-or-analysis
  country: null
  lang: en
  primarySource: agency-one
  depth: cited
`,
  'reports/annotated/paper-one.yaml': `# What Paper One wrote.
id: paper-one
publisher: Paper One
title: A and B grow closer
url: null
published: {edtf: 2024-05-02, basis: stated}
standing: press-or-analysis
country: AA
lang: en
primarySource: agency-one
depth: annotated
text: {sha256: ebe4349eefbade8b7ab255716779e713c2b867db9ccc8c8264ff6a1c4724425e}
furniture: [2]
headings: [1]
claims:
  - id: p2s1-a
    at: {paragraph: 2, sentence: 1}   # the flight
    summary: P travels to B.
    actors: [minister-p]
    recipients: [country-b]
    event: 2024-05-02-p-meets-q
    date: {edtf: 2024-05-02, basis: stated}
    stance: reported-fact
    modality: realized
    polarity: cooperative
    plover: {type: CONSULT, mode: visit}
    weight: core
  - id: p2s2-a
    at:
      paragraph: 2   # still the same line
      sentence: 2
    summary: P and the head of B have a talk.
    actors: [minister-p, leader-q]
    about: [fish]
    place: city-y
    event: 2024-05-02-p-meets-q
    date: {basis: unknown}
    speaker: minister-p
    stance: statement
    modality: standing-state
    polarity: cooperative
    plover: {type: CONSULT}
    weight: supporting
    repeats: p2s1-a
    mention: [{form: Mr. Quill, entity: leader-q}]
  - id: p3s1-a
    at: {paragraph: 3, sentence: 1}
    summary: B stays out of a boycott.
    actors: [country-b]
    forum: org-x
    date: {basis: unknown}
    stance: allegation
    modality: realized
    negated: true
    deniedBy: [country-a]
    polarity: neutral
    weight: context
    note: Who alleges it is not said.
without:
  - {at: {paragraph: 1, sentence: 1}, reason: heading}
  - {at: {paragraph: 2, sentence: 3}, reason: repeats, note: the topic stands with the talk}
`,
};
