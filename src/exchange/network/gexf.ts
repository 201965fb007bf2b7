import type { ExportScope, ExportSource } from '../exportSource.ts';
import type { Spell } from '../records/spells.ts';
import { decimal } from '../xml/decimal.ts';
import { rgbOf } from '../xml/rgbOf.ts';
import { xmlElement, xmlText } from '../xml/xmlText.ts';
import {
  EDGE_ATTRIBUTES,
  type NetworkEdge,
  type NetworkNode,
  NODE_ATTRIBUTES,
  networkOf,
} from './networkOf.ts';

const NAMESPACE = 'http://gexf.net/1.3';

type Values = NetworkNode['attributes'];

function declarations(owner: 'node' | 'edge', attributes: Readonly<Record<string, string>>): string {
  const each = Object.entries(attributes).map(([id, type]) =>
    xmlElement('attribute', { id, title: id, type }),
  );
  return xmlElement('attributes', { class: owner, mode: 'static' }, `\n${each.join('\n')}\n`);
}

/** Empty texts say nothing and are left out. */
function valuesOf(values: Values): string {
  const each = Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([id, value]) => xmlElement('attvalue', { for: id, value: String(value) }));
  return xmlElement('attvalues', {}, each.join(''));
}

/** Both days of a spell are in it; an open end is a missing one. */
function spellsXml(spells: readonly Spell[]): string {
  const each = spells.map(({ start, end }) =>
    xmlElement('spell', { start: start ?? undefined, end: end ?? undefined }),
  );
  return each.length === 0 ? '' : xmlElement('spells', {}, each.join(''));
}

function nodeXml({ id, label, attributes, spells, x, y, size, color }: NetworkNode): string {
  const content = [
    valuesOf(attributes),
    spellsXml(spells),
    xmlElement('viz:color', rgbOf(color)),
    xmlElement('viz:position', { x: decimal(x), y: decimal(y), z: '0' }),
    xmlElement('viz:size', { value: decimal(size) }),
  ];
  return xmlElement('node', { id, label }, content.join(''));
}

function edgeXml({ id, source, target, weight, attributes, spells, color }: NetworkEdge): string {
  const content = [valuesOf(attributes), spellsXml(spells), xmlElement('viz:color', rgbOf(color))];
  return xmlElement('edge', { id, source, target, weight }, content.join(''));
}

/** The network as dynamic GEXF 1.3: spells on the view's axis, looks as in the light theme. What has no date has no spell, and `undated` says so. */
export function gexf(source: ExportSource, scope: ExportScope): string {
  const { title, description, nodes, edges } = networkOf(source, scope);
  const meta = [
    `<creator>Tieline</creator>`,
    `<keywords>${xmlText(title)}</keywords>`,
    `<description>${xmlText(description)}</description>`,
  ];
  const graph = [
    declarations('node', NODE_ATTRIBUTES),
    declarations('edge', EDGE_ATTRIBUTES),
    xmlElement('nodes', { count: nodes.length }, `\n${nodes.map(nodeXml).join('\n')}\n`),
    xmlElement('edges', { count: edges.length }, `\n${edges.map(edgeXml).join('\n')}\n`),
  ];
  const head = {
    defaultedgetype: 'undirected',
    mode: 'dynamic',
    timeformat: 'date',
    timerepresentation: 'interval',
  };
  const root = {
    xmlns: NAMESPACE,
    'xmlns:viz': `${NAMESPACE}/viz`,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/gexf.xsd`,
    version: '1.3',
  };
  const body = `\n${xmlElement('meta', {}, meta.join(''))}\n${xmlElement('graph', head, `\n${graph.join('\n')}\n`)}\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('gexf', root, body)}\n`;
}
