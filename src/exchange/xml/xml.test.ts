import { expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { rgbOf } from './rgbOf.ts';
import { xmlElement, xmlText } from './xmlText.ts';

test('signs of XML are escaped, and what it forbids is dropped', () => {
  expect(xmlText('<a href="x">\'&\'</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
  expect(xmlText('a\u0000b\u001Fc\uFFFEd\uD800e')).toBe('abcde');
  expect(xmlText('a\tb\nc')).toBe('a&#9;b&#10;c');
  expect(xmlText('👩‍💻')).toBe('👩‍💻');
});

test('an element without content closes itself, and leaves out attributes without a value', () => {
  expect(xmlElement('spell', { start: '2024-04-05', end: undefined })).toBe('<spell start="2024-04-05"/>');
});

test('decimals are short, never negative zero, never an exponent', () => {
  expect([0.1 + 0.2, -0.001, 12, 1e-9, 100, Number.NaN].map(decimal)).toEqual([
    '0.3',
    '0',
    '12',
    '0',
    '100',
    '0',
  ]);
});

test('a colour is three numbers', () => {
  expect(rgbOf('#932c26')).toEqual({ r: 147, g: 44, b: 38 });
  expect(rgbOf('Canvas')).toEqual({ r: 0, g: 0, b: 0 });
});
