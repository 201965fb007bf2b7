import type { PaintFontFace } from '../../render/paintMessages.ts';

const ADDRESS = /url\(\s*(["']?)(.*?)\1\s*\)/g;

/** A face's `src` with its addresses made absolute: a worker has no style sheet that they would be relative to. */
export function absoluteSource(source: string, base: string): string {
  return source.replace(ADDRESS, (_, _quote, address: string) => `url("${new URL(address, base).href}")`);
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // The sheet of another origin is not to be read.
    return [];
  }
}

function faceOf({ style }: CSSFontFaceRule, base: string): PaintFontFace {
  const read = (name: string) => style.getPropertyValue(name);
  return {
    family: read('font-family').replaceAll(/^["']|["']$/g, ''),
    source: absoluteSource(read('src'), base),
    descriptors: {
      style: read('font-style') || 'normal',
      weight: read('font-weight') || 'normal',
      unicodeRange: read('unicode-range') || 'U+0-10FFFF',
    },
  };
}

/** The font faces that a page's style sheets declare, those inside conditions left out. */
export function collectFontFaces({ styleSheets, baseURI }: Document): PaintFontFace[] {
  return [...styleSheets].flatMap((sheet) =>
    rulesOf(sheet)
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => faceOf(rule, sheet.href ?? baseURI)),
  );
}
