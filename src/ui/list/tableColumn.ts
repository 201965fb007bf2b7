import type { ReactNode } from 'react';
import type { SortKey } from './sortRows.ts';

/** One column of a table; the first one names the row. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly keyOf: (row: Row) => SortKey;
  /** What stands in the cell; null leaves it blank. */
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of the cell. */
  readonly numeric?: boolean;
  /** A first click sorts from the largest or newest. */
  readonly largestFirst?: boolean;
  /** Longer text that takes a line of its own where rows are stacked. */
  readonly prose?: boolean;
  /** Least width in rem where the table scrolls. */
  readonly widthRem: number;
}

/** How a row stands to what is selected. */
export type RowMark = 'selected' | 'related' | null;
