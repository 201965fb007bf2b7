/** Thrown when a graph file contradicts itself; the message says which section and row. */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError';
}

/** Throws unless all columns of a section have as many rows as expected. */
export function checkLengths(
  section: string,
  columns: Readonly<Record<string, readonly unknown[]>>,
  count: number,
): void {
  for (const [name, column] of Object.entries(columns)) {
    if (column.length !== count) {
      throw new GraphFileError(`${section}.${name} has ${column.length} rows where ${count} were expected`);
    }
  }
}

/** Throws on the first value below `lowest` or not below `limit`: a code or row that does not exist. */
export function checkRange(name: string, column: ArrayLike<number>, limit: number, lowest = 0): void {
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (value < lowest || value >= limit) {
      throw new GraphFileError(`${name}, row ${row}: ${value} is not in ${lowest}…${limit - 1}`);
    }
  }
}

/** Row by id; throws when an id stands twice. */
export function rowsById(section: string, ids: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const [row, id] of ids.entries()) {
    if (rows.has(id)) throw new GraphFileError(`${section}: the id "${id}" stands twice`);
    rows.set(id, row);
  }
  return rows;
}
