import { isMap, isNode, isScalar, type YAMLMap } from 'yaml';
import { nodeAt, type YamlPath, type YamlSource } from '../read/yamlSource.ts';

/** A change to the text of a file: what stands from `from` up to, not including, `to` becomes `text`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function pairOf(map: YAMLMap, key: string): { readonly from: number; readonly to: number } | null {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  const range = isNode(pair?.value) ? pair.value.range : null;
  return range ? { from: range[0], to: range[1] } : null;
}

function keyStartOf(map: YAMLMap): number | null {
  const key: unknown = map.items[0]?.key;
  return isNode(key) ? (key.range?.[0] ?? null) : null;
}

function lastEndOf(map: YAMLMap): number | null {
  const value: unknown = map.items.at(-1)?.value;
  return isNode(value) ? (value.range?.[1] ?? null) : null;
}

/**
 * The edits that set scalar or flow-list values (as YAML text) in the map at `path`: known keys are replaced where they
 * stand, new ones follow the last in the style of the map. Nothing else moves, so comments and layout stay.
 */
export function setInMap(
  source: YamlSource,
  path: YamlPath,
  values: Readonly<Record<string, string>>,
): TextEdit[] {
  const map = nodeAt(source.document, path);
  const first = isMap(map) ? keyStartOf(map) : null;
  const last = isMap(map) ? lastEndOf(map) : null;
  if (!isMap(map) || first === null || last === null) {
    const { file, line } = source.whereOf(path);
    throw new Error(`${file}:${line}: ${path.join('.')} is not a map with values; write one`);
  }
  const edits: TextEdit[] = [];
  // In a block map new lines follow the line of the last value, whose comment stays with it.
  const lineEnd = source.text.indexOf('\n', last);
  const end = map.flow === true ? last : lineEnd < 0 ? source.text.length : lineEnd;
  const gap = map.flow === true ? ', ' : `\n${' '.repeat(columnOf(source.text, first))}`;
  let added = '';
  for (const [key, text] of Object.entries(values)) {
    const pair = pairOf(map, key);
    if (pair) edits.push({ ...pair, text });
    else added += `${gap}${key}: ${text}`;
  }
  return added === '' ? edits : [...edits, { from: end, to: end, text: added }];
}

/** Text with all edits made; they must not overlap. An insertion at the end of a replaced value comes after it. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((one, other) => other.from - one.from || other.to - one.to)
    .reduce((now, edit) => now.slice(0, edit.from) + edit.text + now.slice(edit.to), text);
}
