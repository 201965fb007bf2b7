import { afterEach, describe, expect, it, test } from 'vitest';
import { activateLanguage } from '../i18n/activateLanguage.ts';
import { DAY_MIN, parseDay } from '../model/day.ts';
import type { Language } from '../model/view.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { windowName } from './compare/windowName.ts';
import { emptyWords } from './emptyReason.ts';
import type { FilterSettings } from './filter.ts';
import { filterWords } from './filterWords.ts';
import { spokenDay, spokenDayInFull, spokenEdtf, spokenWindow } from './spokenDate.ts';
import { viewSentence } from './viewSentence.ts';
import { visibleGraph } from './visibleGraph.ts';

type Catalogue = Readonly<Record<string, string>>;

const COUNTS =
  '{shown, number} of {entities, plural, one {# entity} other {# entities}} and {ties, plural, one {# tie} other {# ties}}';
const REASON = '{reason}; without that there {ties, plural, one {would be # tie} other {would be # ties}}.';
const AXIS = '{axis, select, reported {reported {dates}} other {happening {dates}}}';
const STANDINGS =
  '{code, select, state_media_or_government {state media or government} press_or_analysis {press or analysis} copy {copy} other {{code}}}';

const RUSSIAN: Catalogue = {
  [COUNTS]:
    '{shown} из {entities, plural, one {# участника} few {# участников} many {# участников} other {# участника}} и {ties, plural, one {# связь} few {# связи} many {# связей} other {# связи}}',
  [REASON]:
    '{reason}; без этого {ties, plural, one {была бы # связь} few {были бы # связи} many {было бы # связей} other {было бы # связи}}.',
  [AXIS]: '{axis, select, reported {сообщения {dates}} other {события {dates}}}',
  [STANDINGS]:
    '{code, select, state_media_or_government {государственные СМИ} press_or_analysis {пресса и аналитика} other {перепечатка}}',
  'most connected: {names}': 'больше всего связей: {names}',
  'The dates leave out everything': 'Эти даты исключают всё',
  'on {day}': '{day}',
  'in {month}': 'за {month}',
  'in {year}': 'в {year} году',
  'the first half of {year}': 'первая половина {year} года',
  'perhaps about {date}': 'возможно, около {date}',
  'not before {date}': 'не раньше {date}',
  'since {date}': 'с {date}',
  'publishers: {names}': 'издатели: {names}',
  'dated only': 'только с датой',
  'at least {least} independent sources':
    'не менее {least, plural, one {# независимого источника} other {# независимых источников}}',
};

const CHINESE: Catalogue = {
  [COUNTS]: '{entities} 个实体中的 {shown} 个,{ties, plural, other {# 个关系}}',
  [REASON]: '{reason}；否则会有 {ties, plural, other {# 个关系}}。',
  [AXIS]: '{axis, select, reported {{dates}报道} other {{dates}发生}}',
  [STANDINGS]:
    '{code, select, state_media_or_government {官方媒体或政府} press_or_analysis {新闻或分析} other {转载}}',
  '{all}, {span}': '{span}：{all}',
  '{list}; {clause}': '{list}；{clause}',
  '{list}, {item}': '{list}、{item}',
  '{clauses}.': '{clauses}。',
  'most connected: {names}': '关系最多：{names}',
  'on {day}': '{day}',
  'in {month}': '{month}',
  'in {year}': '{year}',
  'the first half of {year}': '{year}上半年',
  '{first}–{last}': '{first}至{last}',
  'perhaps about {date}': '可能在{date}前后',
  'not before {date}': '不早于{date}',
  'since {date}': '自{date}起',
  'publishers: {names}': '出版方：{names}',
  'dated only': '仅限有日期',
  'at least {least} independent sources': '至少 {least} 个独立来源',
};

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: {}, zh: CHINESE, ru: RUSSIAN };
const speak = (language: Language) => activateLanguage(language, CATALOGUES[language]);

const day = (text: string) => parseDay(text) ?? DAY_MIN;
const span = (from: string, until: string) => ({ from: day(from), until: day(until) });
const graph = sampleGraph();
const ALL: FilterSettings = {
  axis: 'reported',
  window: span('2024-02-28', '2024-04-10'),
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};

afterEach(() => speak('en'));

describe('the sentence', () => {
  const sentence = () => viewSentence(graph, visibleGraph(graph, ALL));
  const english =
    '5 of 5 entities and 6 ties, reported 28 Feb 2024 – 9 Apr 2024; most connected: Country B, Country A, Island.';

  it('follows the order and the signs of the language, and is English again afterwards', () => {
    speak('zh');
    expect(sentence()).toBe(
      '2024年2月28日 – 2024年4月9日报道：5 个实体中的 5 个,6 个关系；关系最多：Country B、Country A、Island。',
    );
    speak('ru');
    expect(sentence()).toBe(
      '5 из 5 участников и 6 связей, сообщения 28 февр. 2024 – 9 апр. 2024; больше всего связей: Country B, Country A, Island.',
    );
    speak('en');
    expect(sentence()).toBe(english);
  });

  it('says in English what a catalogue lacks', () => {
    activateLanguage('ru', {});
    expect(sentence()).toContain('5 of 5 entities and 6 ties, reported 28 февр. 2024');
  });
});

test.each([
  [1, 'Эти даты исключают всё; без этого была бы 1 связь.'],
  [3, 'Эти даты исключают всё; без этого были бы 3 связи.'],
  [5, 'Эти даты исключают всё; без этого было бы 5 связей.'],
  [21, 'Эти даты исключают всё; без этого была бы 21 связь.'],
])('%i ties stand in their Russian form', (ties, text) => {
  speak('ru');
  expect(emptyWords({ sources: ['window'], ties })).toBe(text);
});

test.each<[from: string, until: string, ru: string, zh: string, en: string]>([
  ['2025-01-15', '2025-01-16', '15 янв. 2025', '2025年1月15日', 'on 15 Jan 2025'],
  ['2024-02-01', '2024-03-01', 'за февр. 2024', '2024年2月', 'in Feb 2024'],
  ['2024-01-01', '2025-01-01', 'в 2024 году', '2024年', 'in 2024'],
])('the dates from %s to before %s are spoken in each language', (from, until, ru, zh, en) => {
  const spoken = (['ru', 'zh', 'en'] as const).map((language) => {
    speak(language);
    return spokenWindow(span(from, until));
  });
  expect(spoken).toEqual([ru, zh, en]);
});

test.each<[text: string, ru: string, zh: string, en: string]>([
  ['2024', '2024', '2024年', '2024'],
  ['2024-02-26/2024-02-27', '26–27 февр. 2024', '2024年2月26日至27日', '26–27 Feb 2024'],
  ['2024-02%', 'возможно, около февр. 2024', '可能在2024年2月前后', 'perhaps about Feb 2024'],
  ['[2024-01-12..]', 'не раньше 12 янв. 2024', '不早于2024年1月12日', 'not before 12 Jan 2024'],
  ['2022/..', 'с 2022', '自2022年起', 'since 2022'],
])('%s is spoken in each language', (text, ru, zh, en) => {
  const spoken = (['ru', 'zh', 'en'] as const).map((language) => {
    speak(language);
    return spokenEdtf(text);
  });
  expect(spoken).toEqual([ru, zh, en]);
});

test('days and halves of years follow the language', () => {
  const half = span('2024-01-01', '2024-07-01');
  speak('zh');
  expect([windowName(half), spokenDayInFull(day('2024-02-29'))]).toEqual([
    '2024年上半年',
    '2024年2月29日星期四',
  ]);
  speak('ru');
  expect([windowName(half), spokenDay(day('2024-02-29')), spokenDayInFull(day('2024-02-29'))]).toEqual([
    'первая половина 2024 года',
    '29 февр. 2024',
    'четверг, 29 февраля 2024',
  ]);
});

test('filters are told by their names in each language', () => {
  const settings: FilterSettings = {
    ...ALL,
    minSources: 2,
    standings: ['state-media-or-government', 'press-or-analysis'],
    undated: false,
  };
  const told = (['ru', 'zh', 'en'] as const).map((language) => {
    speak(language);
    return filterWords(sampleGraph(), settings);
  });
  expect(told).toEqual([
    [
      'не менее 2 независимых источников',
      'издатели: государственные СМИ, пресса и аналитика',
      'только с датой',
    ],
    ['至少 2 个独立来源', '出版方：官方媒体或政府、新闻或分析', '仅限有日期'],
    [
      'at least 2 independent sources',
      'publishers: state media or government, press or analysis',
      'dated only',
    ],
  ]);
});
