import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RichText } from './RichText.tsx';

const bold = (text: string) => createElement('b', null, text);
const rule = () => createElement('hr');
const shown = (text: string) => renderToStaticMarkup(createElement(RichText, { text, parts: [bold, rule] }));

test('a part stands where the message has its marks', () => {
  expect(shown('Read <0>about the data</0>.')).toBe('Read <b>about the data</b>.');
  expect(shown('<1/>, then <0>more</0>')).toBe('<hr/>, then <b>more</b>');
});

test('a mark without a part shows its text', () => {
  expect(shown('See <7>this</7> here')).toBe('See this here');
});
