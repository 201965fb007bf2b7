import type { Label } from '../../render/drawList.ts';
import { decimal } from '../xml/decimal.ts';
import { xmlElement, xmlText } from '../xml/xmlText.ts';
import { fontStack } from './fontStack.ts';

const FONT = /^(\d+) ([\d.]+)px (.+)$/;
// From a line's middle down to its baseline; not every program knows `dominant-baseline`.
const MIDDLE_TO_BASELINE = 0.34;

/** A line of text above its halo, which readers of the text do not meet twice. */
export function labelSvg({ row, text, x, y, font, color, halo, haloWidthPx, box }: Label): string {
  const [, weight = '400', size = '12', family = 'sans-serif'] = FONT.exec(font) ?? [];
  const place = {
    x: decimal(x),
    y: decimal(y + Number(size) * MIDDLE_TO_BASELINE),
    'font-family': fontStack(family),
    'font-size': size,
    'font-weight': weight,
    // Names in the picture were measured: they keep their width where the font is missing, and so never overlap.
    ...(row >= 0 && { textLength: decimal(box.width - 2 * (x - box.x)), lengthAdjust: 'spacingAndGlyphs' }),
  };
  const content = xmlText(text);
  const around = {
    ...place,
    fill: 'none',
    stroke: halo,
    'stroke-width': decimal(haloWidthPx),
    'aria-hidden': 'true',
  };
  const beneath = haloWidthPx > 0 ? xmlElement('text', around, content) : '';
  return beneath + xmlElement('text', { ...place, fill: color }, content);
}
