type Json = unknown;

function isContainer(value: Json): value is object {
  return typeof value === 'object' && value !== null;
}

function lines(value: Json, depth: number, indent: string): string {
  if (!isContainer(value) || depth === 0) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries: readonly [string, Json][] = Object.entries(value);
  const written = entries
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => {
      const text = lines(item, depth - 1, `${indent} `);
      return `${indent} ${isList ? '' : `${JSON.stringify(key)}: `}${text}`;
    });
  if (written.length === 0) return isList ? '[]' : '{}';
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${written.join(',\n')}\n${indent}${close}`;
}

/** JSON with line breaks down to `depth` levels and none below, so that one column or row is one line. Ends with a line break. */
export function jsonLines(value: Json, depth: number): string {
  return `${lines(value, depth, '')}\n`;
}
