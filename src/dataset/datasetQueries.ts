import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { i18n } from '../i18n/i18n.ts';
import type { Graph } from '../model/graph.ts';
import { graphOf } from '../model/graphOf.ts';
import { EvidenceFileSchema } from '../model/wire/evidenceFile.ts';
import { GraphFileSchema } from '../model/wire/graphFile.ts';
import { ManifestFileSchema } from '../model/wire/manifestFile.ts';
import { ReportsFileSchema } from '../model/wire/reportsFile.ts';
import { ToursFileSchema } from '../model/wire/toursFile.ts';
import { DatasetError } from './datasetError.ts';
import { fetchFile } from './fetchFile.ts';

/** The dataset that is shown when the address names none. */
export const SHIPPED_DATASET = 'china-russia';

function baseOf(dataset: string): string {
  return `./data/${dataset}/`;
}

/** What all files have in common: they never change while the page is open, and a retry is the reader's to ask for. */
const IMMUTABLE = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
} as const;

/** `manifest.json` of a dataset. */
export function manifestQuery(dataset: string) {
  return queryOptions({
    ...IMMUTABLE,
    queryKey: [dataset, 'manifest'],
    queryFn: () => fetchFile(baseOf(dataset), 'manifest.json', ManifestFileSchema),
  });
}

/** What the manifest on the page says of a file that is fetched after it: a newer build may stand in its place by then. */
function expectedFile(client: QueryClient, dataset: string, name: string) {
  return client.getQueryData(manifestQuery(dataset).queryKey)?.files.find((file) => file.name === name);
}

/** `graph.json` of a dataset as columns. */
export function graphQuery(dataset: string) {
  return queryOptions({
    ...IMMUTABLE,
    queryKey: [dataset, 'graph'],
    structuralSharing: false,
    queryFn: async (): Promise<Graph> => {
      const file = await fetchFile(baseOf(dataset), 'graph.json', GraphFileSchema);
      try {
        return graphOf(file);
      } catch (cause) {
        throw new DatasetError(
          'graph.json',
          'damaged',
          () => (cause instanceof Error ? cause.message : i18n._('unreadable')),
          { cause },
        );
      }
    },
  });
}

/** `evidence.json` of a dataset: the words behind the rows of the graph. */
export function evidenceQuery(dataset: string) {
  return queryOptions({
    ...IMMUTABLE,
    queryKey: [dataset, 'evidence'],
    structuralSharing: false,
    queryFn: ({ client }) =>
      fetchFile(
        baseOf(dataset),
        'evidence.json',
        EvidenceFileSchema,
        expectedFile(client, dataset, 'evidence.json'),
      ),
  });
}

/** `reports.json` of a dataset: the words behind its reports. */
export function reportsQuery(dataset: string) {
  return queryOptions({
    ...IMMUTABLE,
    queryKey: [dataset, 'reports'],
    structuralSharing: false,
    queryFn: ({ client }) =>
      fetchFile(
        baseOf(dataset),
        'reports.json',
        ReportsFileSchema,
        expectedFile(client, dataset, 'reports.json'),
      ),
  });
}

/** `tours.json` of a dataset: fetched when a reader looks at tours or follows one. */
export function toursQuery(dataset: string) {
  return queryOptions({
    ...IMMUTABLE,
    queryKey: [dataset, 'tours'],
    structuralSharing: false,
    queryFn: ({ client }) =>
      fetchFile(baseOf(dataset), 'tours.json', ToursFileSchema, expectedFile(client, dataset, 'tours.json')),
  });
}
