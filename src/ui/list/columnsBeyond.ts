import type { TableColumn } from './tableColumn.ts';

const REM_PX = 16;

/** Width that columns take at the least, in pixels. */
export function widthOfColumns<Row>(columns: readonly TableColumn<Row>[]): number {
  return columns.reduce((sum, { widthRem }) => sum + widthRem * REM_PX, 0);
}

/** Titles of the columns of which less than half stands within the width at hand, when the table begins at its left. */
export function columnsBeyond<Row>(columns: readonly TableColumn<Row>[], widthPx: number): readonly string[] {
  return columns
    .filter(({ widthRem }, at) => {
      const left = widthOfColumns(columns.slice(0, at));
      return left + (widthRem * REM_PX) / 2 > widthPx;
    })
    .map(({ title }) => title);
}
