import type { MarkBatch } from '../../render/drawList.ts';
import { shapePath } from '../../render/shape.ts';
import { decimal } from '../xml/decimal.ts';
import { xmlElement } from '../xml/xmlText.ts';

/** Marks of one style: the outline beneath, as the painter strokes it, then the filling. */
export function markSvg({ kind, fill, stroke, strokeWidthPx, alpha, places }: MarkBatch): string {
  const paths: string[] = [];
  for (let at = 0; at < places.length; at += 3)
    paths.push(shapePath(kind, places[at]!, places[at + 1]!, places[at + 2]!));
  if (paths.length === 0) return '';
  const d = paths.join('');
  const outline =
    strokeWidthPx > 0
      ? xmlElement('path', { d, fill: 'none', stroke, 'stroke-width': decimal(strokeWidthPx) })
      : '';
  const filling = fill === null ? '' : xmlElement('path', { d, fill, stroke: 'none' });
  return xmlElement('g', { opacity: alpha === 1 ? undefined : decimal(alpha) }, outline + filling);
}
