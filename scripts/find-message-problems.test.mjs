import { expect, test } from 'vitest';
import { findMessageProblems } from './find-message-problems.mjs';
import { readCatalogue } from './read-catalogue.mjs';

const COUNT = '{count, plural, one {# tie} other {# ties}}';

/**
 * @param {string} message
 * @param {string} translation
 */
const problemsOf = (message, translation, language = 'ru') =>
  findMessageProblems(language, new Set([message]), new Map([[message, translation]]));

test.each([
  ['a missing translation', 'Ties', '', /not translated/],
  ['another placeholder', 'Ties of {name}', 'Связи: {nome}', /takes “nome” instead of “name”/],
  ['a placeholder that is left out', 'Ties of {name}', 'Связи', /takes “” instead of “name”/],
  ['a lost tag', 'Read <0>this</0>', 'Читайте это', /tags differ/],
  [
    'a plural without the forms of its language',
    COUNT,
    '{count, plural, one {# связь} other {# связи}}',
    /lacks few, many/,
  ],
])('%s is a problem', (_, message, translation, words) => {
  expect(problemsOf(message, translation)).toEqual([expect.stringMatching(words)]);
});

test('a translation with the forms of its language is none', () => {
  expect(
    problemsOf(COUNT, '{count, plural, one {# связь} few {# связи} many {# связей} other {# связи}}'),
  ).toEqual([]);
  expect(problemsOf(COUNT, '{count, plural, other {# 条联系}}', 'zh')).toEqual([]);
});

test('a message that is not in the catalogue, and one that nothing says any more, are problems', () => {
  const problems = findMessageProblems('ru', new Set(['New']), new Map([['Old', 'Старое']]));
  expect(problems).toEqual([expect.stringContaining('“New”'), expect.stringContaining('“Old”')]);
});

test('a catalogue is read with its long lines and quotes, without header and comments', () => {
  const text = [
    'msgid ""\nmsgstr ""\n"Language: ru\\n"',
    '#. a note\nmsgid "Say \\"yes\\""\nmsgstr "Скажите «да»"',
    'msgid ""\n"a long "\n"message"\nmsgstr ""\n"длинное "\n"сообщение"',
    '#~ msgid "gone"\n#~ msgstr "нет"',
  ].join('\n\n');
  expect([...readCatalogue(text)]).toEqual([
    ['Say "yes"', 'Скажите «да»'],
    ['a long message', 'длинное сообщение'],
  ]);
});
