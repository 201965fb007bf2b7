import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { createJobClient } from '../../jobs/jobClient.ts';
import type { NodeMeasures } from '../../measures/computeMeasures.ts';
import { type MeasureInput, measureInputOf } from '../../measures/measureInput.ts';
import { type Measures, measuresOf } from '../../measures/measures.ts';
import type { DayWindow } from '../../model/dateBounds.ts';
import type { Graph } from '../../model/graph.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';

const client = createJobClient<MeasureInput, NodeMeasures>(
  'measures',
  () => new Worker(new URL('../../measures/worker.ts', import.meta.url), { type: 'module' }),
  ({ a, b, weight }) => [a.buffer, b.buffer, weight.buffer],
);

/**
 * The measures of what is visible, by filter settings; those before stay until the new ones are there. `second` is the
 * other window while two are compared. Asks for nothing without a visible graph.
 */
export function measuresQuery(
  dataset: string,
  graph: Graph,
  visible: VisibleGraph | null,
  second: DayWindow | null,
) {
  return queryOptions({
    queryKey: [dataset, 'measures', visible?.settings ?? null, second],
    queryFn: visible
      ? async ({ signal }): Promise<Measures> => {
          const { input, rows } = measureInputOf(graph, visible);
          return measuresOf(await client.run(input, { signal }), rows, graph.entities.count);
        }
      : skipToken,
    placeholderData: keepPreviousData,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  });
}
