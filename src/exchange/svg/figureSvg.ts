import type { DrawLayer, Label } from '../../render/drawList.ts';
import { LINK_ROW } from '../figure/captionBlock.ts';
import type { Figure } from '../figure/figure.ts';
import { decimal } from '../xml/decimal.ts';
import { xmlElement, xmlText } from '../xml/xmlText.ts';
import { labelSvg } from './labelSvg.ts';
import { lineSvg } from './lineSvg.ts';
import { markSvg } from './markSvg.ts';

const STROKES = { fill: 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'round' };

interface Size {
  readonly width: number;
  readonly height: number;
}

function sheet({ width, height }: Size, fill: string, alpha = 1): string {
  const opacity = alpha === 1 ? undefined : decimal(alpha);
  return xmlElement('rect', { width: decimal(width), height: decimal(height), fill, opacity });
}

/** Only web addresses become links. */
function linked(label: Label, link: string): string {
  const isLink = label.row === LINK_ROW && /^https?:\/\//.test(link);
  return isLink ? xmlElement('a', { href: link }, labelSvg(label)) : labelSvg(label);
}

function layerSvg(id: string, layer: DrawLayer, size: Size, link = ''): string {
  const parts = [
    layer.veil ? sheet(size, layer.veil.color, layer.veil.alpha) : '',
    ...layer.lines.map(lineSvg),
    ...layer.marks.map(markSvg),
    ...layer.labels.map((label) => linked(label, link)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${xmlElement('g', { id, ...STROKES }, `\n${parts.join('\n')}\n`)}\n`;
}

/** A figure as SVG 1.1: paths and text, no picture elements, no style sheet, so that drawing programs take it. */
export function figureSvg(figure: Figure): string {
  const { width, height, text, pictureAt, picture, caption } = figure;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: decimal(width),
    height: decimal(height),
    viewBox: `0 0 ${decimal(width)} ${decimal(height)}`,
    role: 'img',
    'xml:lang': text.lang,
  };
  const told = [text.sentence, text.dates, text.filters, text.sources, text.version, text.link];
  const frame = xmlElement('rect', { width: decimal(pictureAt.width), height: decimal(pictureAt.height) });
  const layers = layerSvg('base', picture.base, pictureAt) + layerSvg('overlay', picture.overlay, pictureAt);
  const body = [
    `<title>${xmlText(text.title)}</title>`,
    `<desc>${xmlText(told.filter((part) => part !== '').join(' '))}</desc>`,
    `<defs>${xmlElement('clipPath', { id: 'frame' }, frame)}</defs>`,
    sheet({ width, height }, picture.ground),
    xmlElement(
      'g',
      {
        id: 'picture',
        transform: `translate(${decimal(pictureAt.x)} ${decimal(pictureAt.y)})`,
        'clip-path': 'url(#frame)',
      },
      `\n${layers}`,
    ),
    layerSvg('caption', caption, { width, height }, text.link),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('svg', root, `\n${body.join('\n')}`)}\n`;
}
