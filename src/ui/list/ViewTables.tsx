import { memo } from 'react';
import type { PathResult } from '../../query/paths/pathResult.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { EntitiesTable } from './EntitiesTable.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import { PathsTable } from './PathsTable.tsx';
import { TiesTable } from './TiesTable.tsx';

interface ViewTablesProps {
  /** What the ids of the tables begin with: `-paths`, `-entities`, `-ties` and `-evidence` follow. */
  readonly id: string;
  readonly visible: VisibleGraph;
  readonly paths: PathResult | null;
  readonly widthPx: number;
}

/** What a view holds as tables. They are long: only another view or width makes them anew. */
export const ViewTables = memo(function ViewTables({ id, visible, paths, widthPx }: ViewTablesProps) {
  return (
    <>
      {paths && <PathsTable id={`${id}-paths`} result={paths} widthPx={widthPx} />}
      <EntitiesTable id={`${id}-entities`} visible={visible} widthPx={widthPx} />
      <TiesTable id={`${id}-ties`} visible={visible} widthPx={widthPx} />
      <EvidenceTable id={`${id}-evidence`} visible={visible} widthPx={widthPx} />
    </>
  );
});
