import { markRadius } from '../../layout/markRadius.ts';
import type { TieClass } from '../../model/codes.ts';
import { WindowState } from '../../model/dateBounds.ts';
import { PALETTES } from '../../render/palette.ts';
import { editionText } from '../citations/editionText.ts';
import { sentences } from '../citations/sentences.ts';
import type { ExportScope, ExportSource } from '../exportSource.ts';
import { type EntityRecord, entityRecords } from '../records/entityRecords.ts';
import type { Spell } from '../records/spells.ts';
import { isVague, spellText } from '../records/spells.ts';
import { type TieRecord, tieRecords } from '../records/tieRecords.ts';

/** A value of an attribute. */
export type NetworkValue = string | number | boolean;

/** An entity as programs for networks take it. `y` grows upwards there; `color` is #rrggbb. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Readonly<Record<string, NetworkValue>>;
  readonly spells: readonly Spell[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

/** A tie as programs for networks take it; the weight is its independent sources, 1 at least. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly attributes: Readonly<Record<string, NetworkValue>>;
  readonly spells: readonly Spell[];
  readonly color: string;
}

/** What GEXF and GraphML have in common; ends of edges are always among the nodes. */
export interface Network {
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** The attributes of nodes and edges with their kinds of values, in the order in which they are written. */
export const NODE_ATTRIBUTES = {
  kind: 'string',
  side: 'string',
  name_zh: 'string',
  name_ru: 'string',
  named: 'boolean',
  ties: 'integer',
  sources: 'integer',
  evidence: 'integer',
  undated_evidence: 'integer',
  vague_evidence: 'integer',
  undated: 'boolean',
  dates: 'string',
} as const;

/** See `NODE_ATTRIBUTES`. */
export const EDGE_ATTRIBUTES = {
  classes: 'string',
  line: 'string',
  in_dates: 'string',
  sources: 'integer',
  evidence: 'integer',
  undated_evidence: 'integer',
  vague_evidence: 'integer',
  undated: 'boolean',
  dates: 'string',
} as const;

function datesOf(
  { graph, visible }: ExportSource,
  { evidence, spells }: Pick<TieRecord, 'evidence' | 'spells'>,
) {
  const undated = evidence.filter((row) => visible.states[row] === WindowState.undated).length;
  return {
    evidence: evidence.length,
    undated_evidence: undated,
    vague_evidence: evidence.filter((row) => isVague(graph, visible.settings.axis, row)).length,
    undated: spells.length === 0,
    dates: spells.map(spellText).join('; '),
  };
}

function nodeOf(source: ExportSource, record: EntityRecord, most: number): NetworkNode {
  const { graph } = source;
  return {
    id: record.id,
    label: record.names.en,
    attributes: {
      kind: record.kind,
      side: record.side,
      name_zh: record.names.zh ?? '',
      name_ru: record.names.ru ?? '',
      named: record.named,
      ties: record.ties,
      sources: record.sources,
      ...datesOf(source, record),
    },
    spells: record.spells,
    x: graph.entities.x[record.row]!,
    y: -graph.entities.y[record.row]!,
    size: markRadius(record.sources, most),
    color: PALETTES.light.sides[record.side],
  };
}

function mainClass({ classes }: TieRecord): TieClass {
  return classes.reduce((most, one) => (one[1] > most[1] ? one : most), classes[0] ?? ['stated', 0])[0];
}

function edgeOf(source: ExportSource, record: TieRecord): NetworkEdge {
  return {
    id: record.id,
    source: record.a,
    target: record.b,
    weight: Math.max(1, record.sources),
    attributes: {
      classes: record.classes.map(([name]) => name).join('; '),
      line: record.style,
      in_dates: record.state,
      sources: record.sources,
      ...datesOf(source, record),
    },
    spells: record.spells,
    color: PALETTES.light.classes[mainClass(record)],
  };
}

/** What a file says of itself: the sentence, the filters, the edition of the data and the address. */
function descriptionOf({ sentence, filtersInWords, manifest, address }: ExportSource): string {
  const version = sentences(editionText(manifest));
  return [sentence, filtersInWords, version, address].filter((part) => part !== '').join(' ');
}

/** The view, or the whole dataset, as a network. */
export function networkOf(source: ExportSource, scope: ExportScope): Network {
  const ties = tieRecords(source, scope);
  const entities = entityRecords(source, scope, ties);
  const most = entities.reduce((sum, { sources }) => Math.max(sum, sources), 0);
  return {
    title: source.manifest.title,
    description: descriptionOf(source),
    nodes: entities.map((one) => nodeOf(source, one, most)),
    edges: ties.map((one) => edgeOf(source, one)),
  };
}
