import { expect, test } from 'vitest';
import { styleForPage } from './vite-inline-style.mjs';

test.each([
  ['a{src:url(./font.woff2)}', 'a{src:url(./assets/font.woff2)}'],
  ['a{src:url("./font.woff2")}', 'a{src:url("./assets/font.woff2")}'],
  ['a{src:url(data:x)}', 'a{src:url(data:x)}'],
  ['a{src:url(https://example.org/x)}', 'a{src:url(https://example.org/x)}'],
])('%s reads %s inside the page', (css, inside) => {
  expect(styleForPage(css, 'assets/main.css')).toBe(inside);
});
