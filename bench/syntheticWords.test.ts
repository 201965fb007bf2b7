import * as v from 'valibot';
import { expect, test } from 'vitest';
import { EvidenceFileSchema } from '../src/model/wire/evidenceFile.ts';
import { GraphFileSchema } from '../src/model/wire/graphFile.ts';
import { ManifestFileSchema } from '../src/model/wire/manifestFile.ts';
import { ReportsFileSchema } from '../src/model/wire/reportsFile.ts';
import { syntheticDraft } from './syntheticDraft.ts';
import { syntheticFile } from './syntheticFile.ts';
import { syntheticManifest } from './syntheticManifest.ts';
import { evidenceWords, reportWords } from './syntheticWords.ts';

const draft = syntheticDraft({ entities: 60, events: 300 });
const file = syntheticFile(draft);

test('all files of a synthetic dataset have the format that the page reads', () => {
  expect(v.parse(GraphFileSchema, file)).toEqual(file);
  for (const [schema, made] of [
    [EvidenceFileSchema, evidenceWords(draft, file)],
    [ReportsFileSchema, reportWords(draft, file)],
    [ManifestFileSchema, syntheticManifest(draft, file)],
  ] as const) {
    expect(v.safeParse(schema, made).issues).toBeUndefined();
  }
});

test('the words stand in the order of the rows', () => {
  const words = evidenceWords(draft, file);
  expect(words.evidence).toHaveLength(file.evidence.kind.length);
  expect(words.events.map(({ id }) => id)).toEqual(file.events.id);
  expect(reportWords(draft, file).reports.map(({ id }) => id)).toEqual(file.reports.id);
});
