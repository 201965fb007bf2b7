import { type Document, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem, Where } from './problem.ts';

/** Steps from the root of a YAML document to a value: keys and positions. */
export type YamlPath = readonly (string | number)[];

/** A parsed YAML file that can say on which line each value stands. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly document: Document;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The line of the value at a path, or of the nearest value around it that exists. */
  whereOf(path: YamlPath): Where;
}

/** The node at a path, or null when there is none. */
export function nodeAt(document: Document, path: YamlPath): Node | null {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : null;
}

/** Where a node starts in its file; for a value the place of its key, which is what a reader looks for. */
function offsetOf(document: Document, path: YamlPath): number | null {
  const parent = nodeAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (isMap(parent)) {
    for (const pair of parent.items) {
      if (isNode(pair.key) && pair.key.toJSON() === last) return pair.key.range?.[0] ?? null;
    }
  }
  return nodeAt(document, path)?.range?.[0] ?? null;
}

/** Parses the text of a record file (YAML 1.2); syntax errors become problems. */
export function parseYamlSource(file: string, text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (offset: number) => ({ file, line: lines.linePos(offset).line });
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    where: lineOf(error.pos[0]),
    what: `not valid YAML: ${error.message.split('\n')[0] ?? ''}`,
    todo: 'correct the syntax',
  }));
  const whereOf = (path: YamlPath): Where => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== null) return lineOf(offset);
    }
    return { file, line: 1 };
  };
  const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return { file, text, document, value, problems, whereOf };
}
