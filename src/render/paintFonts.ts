import type { DrawLayer } from './drawList.ts';
import type { PaintFontFace } from './paintMessages.ts';
import type { PaintOrder } from './paintOrder.ts';

/** The part of a worker's fonts that painting needs. */
export interface PaintFontSet {
  check(font: string, text: string): boolean;
  load(font: string, text?: string): Promise<readonly unknown[]>;
}

/** Loads the faces that labels are set in when they are used. */
export interface PaintFonts {
  /** Loads the plain letters of new faces, which labels need sooner or later. */
  expect(faces: readonly PaintFontFace[]): void;
  /** The order with its labels in the faces that are there by now. */
  dress(order: PaintOrder): PaintOrder;
  /** Loads what the labels of an order lack, true when something has arrived; null when they lack nothing. */
  loadFor(order: PaintOrder): Promise<boolean> | null;
}

/** A text stands on the line of the first face of its list, also when no letter of it is in that face. */
const LINE_OF_FACE = 'x';

/** The characters of an order's labels by the font that they are set in. */
function charactersByFont({ base, overlay }: PaintOrder): Map<string, Set<string>> {
  const characters = new Map<string, Set<string>>();
  for (const { font, text } of [...(base?.labels ?? []), ...(overlay?.labels ?? [])]) {
    const known = characters.get(font) ?? new Set([LINE_OF_FACE]);
    characters.set(font, known);
    for (const character of text) known.add(character);
  }
  return characters;
}

/** The fonts of a paint worker. */
export function createPaintFonts(fonts: PaintFontSet): PaintFonts {
  let arrivals = 0;

  /** By font, what has been found to be there: asking costs the browser milliseconds per picture. */
  const there = new Map<string, Set<string>>();

  function missingTexts(order: PaintOrder): [font: string, text: string][] {
    const missing: [string, string][] = [];
    for (const [font, characters] of charactersByFont(order)) {
      const known = there.get(font) ?? new Set();
      there.set(font, known);
      const text = [...characters].filter((one) => !known.has(one)).join('');
      if (text === '') continue;
      if (fonts.check(font, text)) for (const character of characters) known.add(character);
      else missing.push([font, text]);
    }
    return missing;
  }

  async function load(font: string, text?: string): Promise<boolean> {
    try {
      const faces = await fonts.load(font, text);
      if (faces.length > 0) arrivals++;
      return faces.length > 0;
    } catch {
      // A face that cannot be had leaves its labels in the next font of their list.
      return false;
    }
  }

  /** Chromium's workers keep to the fallback that a font was first painted in; another list of families is another font. */
  const renew = (layer: DrawLayer): DrawLayer => ({
    ...layer,
    labels: layer.labels.map((label) => ({ ...label, font: `${label.font}, "arrival ${arrivals}"` })),
  });

  return {
    expect: (faces) => {
      for (const family of new Set(faces.map((face) => face.family))) void load(`1em "${family}"`);
    },
    dress: (order) => ({
      ...order,
      base: order.base && renew(order.base),
      overlay: order.overlay && renew(order.overlay),
    }),
    loadFor: (order) => {
      const missing = missingTexts(order);
      if (missing.length === 0) return null;
      const loads = missing.map(([font, text]) => load(font, text));
      return Promise.all(loads).then((found) => found.includes(true));
    },
  };
}
