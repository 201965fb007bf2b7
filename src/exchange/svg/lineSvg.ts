import type { LineBatch } from '../../render/drawList.ts';
import { decimal } from '../xml/decimal.ts';
import { xmlElement } from '../xml/xmlText.ts';

// As the painter does: thick strokes stand alone, so that crossings of translucent ones show.
const THIN_PX = 1;

/** Strokes of one style as a group of paths. */
export function lineSvg({ color, widthPx, alpha, dash, points }: LineBatch): string {
  const segments: string[] = [];
  for (let at = 0; at < points.length; at += 4) {
    const [x1, y1, x2, y2] = Array.from(points.subarray(at, at + 4), decimal);
    segments.push(`M${x1} ${y1}L${x2} ${y2}`);
  }
  if (segments.length === 0) return '';
  const paths = widthPx > THIN_PX ? segments : [segments.join('')];
  const look = {
    stroke: color,
    'stroke-width': decimal(widthPx),
    'stroke-opacity': alpha === 1 ? undefined : decimal(alpha),
    'stroke-dasharray': dash.length === 0 ? undefined : dash.map(decimal).join(' '),
  };
  return xmlElement('g', look, paths.map((d) => xmlElement('path', { d })).join(''));
}
