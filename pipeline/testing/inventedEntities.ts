import type { EntityRecord } from '../records/entityRecord.ts';

/** Invented entities whose names are hard to tell: a capital, abbreviations, shared family names, names in names. */
export const INVENTED_ENTITIES: readonly EntityRecord[] = [
  {
    id: 'avonia',
    kind: 'state',
    names: { en: 'Avonia', zh: '甲国' },
    fullName: 'Republic of Avonia',
    aliases: [{ text: 'Port Avon', note: 'metonym' }],
    side: 'chinese',
  },
  {
    id: 'united-shires',
    kind: 'state',
    names: { en: 'United Shires' },
    abbr: { en: 'US' },
    aliases: [
      { text: 'Shireton', note: 'metonym' },
      { text: 'Isle of Wool', note: 'part of the territory' },
    ],
    side: 'russian',
  },
  { id: 'shireton', kind: 'place', names: { en: 'Shireton' }, side: 'russian' },
  {
    id: 'pera-quill',
    kind: 'person',
    names: { en: 'Pera Quill', zh: '佩拉·奎尔' },
    aliases: ['President Quill', { text: 'Pera Qill', report: 'paper-nine', note: 'misspelling' }],
    side: 'russian',
  },
  { id: 'tao-wen', kind: 'person', names: { en: 'Tao Wen', zh: '陶文' }, side: 'chinese' },
  { id: 'tao-min', kind: 'person', names: { en: 'Tao Min', zh: '陶敏' }, side: 'chinese' },
  { id: 'ada-moor', kind: 'person', names: { en: 'Ada Moor' }, side: 'other' },
  {
    id: 'spokesperson',
    kind: 'person',
    names: { en: 'Avonian foreign ministry spokesperson' },
    side: 'chinese',
    named: false,
  },
  { id: 'ministry', kind: 'body', names: { en: 'Avonian foreign ministry' }, side: 'chinese' },
  { id: 'league', kind: 'organization', names: { en: 'League of Shires and Isles' }, side: 'multilateral' },
  { id: 'fish', kind: 'issue', names: { en: 'Dispute over Fish' }, side: 'other' },
  {
    id: 'the-west',
    kind: 'group',
    names: { en: 'The West' },
    aliases: ['Western nations'],
    side: 'other',
  },
  { id: 'firms', kind: 'group', names: { en: 'Avonian firms (unnamed)' }, side: 'chinese', named: false },
];
