import { describe, expect, test } from 'vitest';
import { absoluteSource } from './collectFontFaces.ts';

const SHEET = 'https://example.org/app/assets/main.css';

describe('the source of a font face', () => {
  test('has its address against the sheet that declares it', () => {
    expect(absoluteSource('url("./face.woff2") format("woff2-variations")', SHEET)).toBe(
      'url("https://example.org/app/assets/face.woff2") format("woff2-variations")',
    );
  });

  test.each(['url(../face.woff2)', "url('../face.woff2')", 'url( "../face.woff2" )'])(
    'is read in each way of writing: %s',
    (source) => expect(absoluteSource(source, SHEET)).toBe('url("https://example.org/app/face.woff2")'),
  );

  test('keeps names of installed fonts and addresses that are whole', () => {
    const source =
      'local("Face"), url("https://fonts.example/face.woff2"), url("data:font/woff2;base64,d09G")';
    expect(absoluteSource(source, SHEET)).toBe(source);
  });
});
