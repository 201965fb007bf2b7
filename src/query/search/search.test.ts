import { describe, expect, it, test } from 'vitest';
import { shippedIndex } from '../../testing/shippedSearch.ts';
import { findEntities } from './findEntities.ts';
import { search } from './search.ts';
import { searchQueryOf } from './searchQuery.ts';

const index = await shippedIndex();
const { graph, words } = index;
const find = (text: string) => search(index, text);
const firstEntity = (text: string) => graph.entities.id[find(text).entities[0]?.row ?? -1];
const firstTie = (text: string) => graph.ties.id[find(text).ties[0] ?? -1];
const firstEvent = (text: string) => graph.events.id[find(text).events[0] ?? -1];
const firstReport = (text: string) => graph.reports.id[find(text).reports[0] ?? -1];

describe('an entity is found', () => {
  test.each([
    ['Lavrov', 'sergey-lavrov'],
    ['lavrov', 'sergey-lavrov'],
    ['Лавров', 'sergey-lavrov'],
    ['拉夫罗夫', 'sergey-lavrov'],
    ['谢尔盖·拉夫罗夫', 'sergey-lavrov'],
    ['Lawrow', 'sergey-lavrov'],
    ['Lavrof', 'sergey-lavrov'],
    ['Sergej Lawrow', 'sergey-lavrov'],
    ['Lavr', 'sergey-lavrov'],
    ['Медведев', 'dmitry-medvedev'],
    ['Medwedew', 'dmitry-medvedev'],
    ['Woedong', 'sun-weidong'],
    ['sun woedong', 'sun-weidong'],
    ['孙卫东', 'sun-weidong'],
    ['孙卫', 'sun-weidong'],
    ['xi jin ping', 'xi-jinping'],
    ['XiJinping', 'xi-jinping'],
    ['习', 'xi-jinping'],
    ['Putinn', 'vladimir-putin'],
    ['China', 'china'],
    ['中国', 'china'],
    ['КИТАЙ', 'china'],
    ['SCO', 'sco'],
    ['ШОС', 'sco'],
    ['上合组织', 'sco'],
    ['Shanghai Cooperation', 'sco'],
    ['Brasilia', 'brazil'],
    ['Kremlin', 'russia'],
  ])('by “%s”: %s', (text, id) => {
    expect(firstEntity(text)).toBe(id);
  });
});

test.each([
  ['China – Russia', 'china~russia'],
  ['china russia', 'china~russia'],
  ['Russia - China', 'china~russia'],
  ['中国俄罗斯', 'china~russia'],
  ['中国与俄罗斯', 'china~russia'],
  ['Китай Россия', 'china~russia'],
  ['Китай и Россия', 'china~russia'],
  ['Xi Putin', 'vladimir-putin~xi-jinping'],
  ['Woedong Russia', 'russia~sun-weidong'],
])('a tie is found by “%s”: %s', (text, id) => {
  expect(firstTie(text)).toBe(id);
});

it('a name that stands for one entity is not taken apart into a tie', () => {
  expect(find('Wang Yi').ties).toEqual([]);
  expect(find('North Korea').ties).toEqual([]);
});

it('two names come before longer ones that hold both', () => {
  expect(find('China Russia')).toMatchObject({ tiesFirst: true });
  expect(find('Lavrov')).toMatchObject({ tiesFirst: false });
});

it('two entities without evidence between them are both found, and it is said that nothing ties them', () => {
  const { untied, entities, ties } = find('North Korea – China');
  expect(ties).toEqual([]);
  expect(untied?.map((row) => graph.entities.id[row])).toEqual(['north-korea', 'china']);
  expect(entities.slice(0, 2).map(({ row }) => graph.entities.id[row])).toEqual(['north-korea', 'china']);
});

test('events are found by words, participants in any script, and day', () => {
  expect(firstEvent('Astana Declaration')).toBeDefined();
  for (const text of ['Lavrov 2024-04-09', 'Лавров 9 Apr 2024', '拉夫罗夫 2024-04-09']) {
    const row = find(text).events[0] ?? -1;
    expect(words?.evidence.events[row]?.participants.map(({ entity }) => entity)).toContain('sergey-lavrov');
    expect(words?.evidence.events[row]?.date.edtf).toContain('2024-04');
  }
});

test('reports are found by publisher, title and day', () => {
  expect(firstReport('Satori')).toBe('satori-news-2024-02-28');
  expect(firstReport('satory news')).toBe('satori-news-2024-02-28');
  expect(firstReport('принял Сунь Вэйдуна')).toBeDefined();
});

it('says which form matched, why it is on record, and which report writes it', () => {
  const form = find('Woedong').entities[0]?.form;
  expect(form).toMatchObject({ text: 'Sun Woedong', role: 'alias', note: 'misspelling' });
  expect(graph.reports.id[form?.report ?? -1]).toBe('satori-news-2024-02-28');
});

it('every recorded form finds its entity first, or says that it is shared', () => {
  const missed = index.forms.filter(({ text, entity }) => {
    const query = searchQueryOf(text);
    const found = query ? findEntities(index, query) : [];
    const own = found.find(({ row }) => row === entity);
    return found[0]?.row !== entity && own?.shared !== true;
  });
  expect(missed.map(({ text }) => text)).toEqual([]);
}, 30_000);

it('finds nothing, and no error, in signs without letters', () => {
  for (const text of ['', '   ', '–', '!?', '«»', '\u0301']) expect(find(text).count).toBe(0);
});

it('proposes the nearest forms when nothing has all words', () => {
  const { count, nearest } = find('who spoke about the SCO');
  expect(count).toBe(0);
  expect(nearest[0]?.text).toBe('SCO');
  expect(find('xyzzy').nearest).toEqual([]);
});

it('finds names while the words are not there', async () => {
  const early = await shippedIndex(false);
  const idOf = (text: string) => graph.entities.id[search(early, text).entities[0]?.row ?? -1];
  expect([idOf('Лавров'), idOf('Lawrow'), idOf('SCO')]).toEqual(['sergey-lavrov', 'sergey-lavrov', 'sco']);
  expect(search(early, 'Satori').reports).toEqual([]);
});
