import type { ExportScope, ExportSource } from '../exportSource.ts';
import { decimal } from '../xml/decimal.ts';
import { rgbOf } from '../xml/rgbOf.ts';
import { xmlElement, xmlText } from '../xml/xmlText.ts';
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, networkOf } from './networkOf.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const COLOUR = { r: 'int', g: 'int', b: 'int' } as const;

/** Everything that nodes and edges carry here as data, looks among it, with GraphML's names of the kinds of values. */
const KEYS = {
  graph: { title: 'string', description: 'string' },
  node: { label: 'string', ...NODE_ATTRIBUTES, x: 'double', y: 'double', size: 'double', ...COLOUR },
  edge: { weight: 'int', ...EDGE_ATTRIBUTES, ...COLOUR },
} as const;

type Owner = keyof typeof KEYS;

function keysXml(owner: Owner): string[] {
  return Object.entries(KEYS[owner]).map(([name, type]) =>
    xmlElement('key', {
      id: `${owner}-${name}`,
      for: owner,
      'attr.name': name,
      'attr.type': type === 'integer' ? 'int' : type,
    }),
  );
}

/** Empty texts say nothing and are left out. */
function dataXml(owner: Owner, values: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<data key="${owner}-${name}">${xmlText(String(value))}</data>`)
    .join('');
}

/** The network as GraphML, which knows no time: dates are texts, EDTF intervals joined with "; ". Its ids allow no `~`: edges have `:`. */
export function graphml(source: ExportSource, scope: ExportScope): string {
  const { title, description, nodes, edges } = networkOf(source, scope);
  const nodesXml = nodes.map(({ id, label, attributes, x, y, size, color }) => {
    const looks = { x: decimal(x), y: decimal(y), size: decimal(size), ...rgbOf(color) };
    return xmlElement('node', { id }, dataXml('node', { label, ...attributes, ...looks }));
  });
  const edgesXml = edges.map(({ id, source: from, target, weight, attributes, color }) =>
    xmlElement(
      'edge',
      { id: id.replace('~', ':'), source: from, target },
      dataXml('edge', { weight, ...attributes, ...rgbOf(color) }),
    ),
  );
  const root = {
    xmlns: NAMESPACE,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd`,
  };
  const keys = [...keysXml('graph'), ...keysXml('node'), ...keysXml('edge')];
  const graph = [dataXml('graph', { title, description }), ...nodesXml, ...edgesXml];
  const head = { id: 'tieline', edgedefault: 'undirected' };
  const body = `\n${keys.join('\n')}\n${xmlElement('graph', head, `\n${graph.join('\n')}\n`)}\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('graphml', root, body)}\n`;
}
