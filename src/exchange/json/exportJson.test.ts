import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv, type AnySchemaObject } from 'ajv';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryExport } from '../../testing/arbitraryExport.ts';
import { sampleExport } from '../../testing/sampleExport.ts';
import { exportJson } from './exportJson.ts';
import { type ExportFile, ExportFileSchema } from './exportSchema.ts';

const { $schema, ...schema } = toJsonSchema(ExportFileSchema, { typeMode: 'output' });
const published = { $schema, title: 'Tieline export, version 1', ...schema };
// Dates have their own test; the validator brings no formats.
const validate = new Ajv({ validateFormats: false }).compile<ExportFile>(schema as AnySchemaObject);

test('the published schema is that of the program', async () => {
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    '../../../docs/tieline-export-1.schema.json',
  );
});

test('the schema turns away what is no export', () => {
  const good = JSON.parse(exportJson(sampleExport(), 'all')) as ExportFile;
  expect(validate(good)).toBe(true);
  expect(validate({ ...good, version: 2 })).toBe(false);
  expect(validate({ ...good, ties: [{ ...good.ties[0], line: 'thick' }] })).toBe(false);
});

test('an export says what is seen, through which filters, of which data, and where', () => {
  const { view } = JSON.parse(exportJson(sampleExport(), 'displayed')) as ExportFile;
  expect(view).toEqual({
    dataset: 'sample',
    title: 'Ties between Country A and Country B',
    dataVersion: '000000000000',
    licence: 'CC0-1.0',
    address: 'https://example.org/tieline/?t=2024-02-28..2024-04-09&kind=state~place',
    sentence: '4 of 5 entities and 5 ties.',
    filters: 'kinds: States; search: “They meet”',
    axis: 'reported',
    from: '2024-02-28',
    to: '2024-04-09',
    scope: 'displayed',
  });
});

test('any export fits the schema, and every reference in it stands in its list', () => {
  fc.assert(
    fc.property(arbitraryExport, fc.constantFrom('displayed', 'all'), (source, scope) => {
      const read: unknown = JSON.parse(exportJson(source, scope));
      expect(validate(read) ? [] : validate.errors).toEqual([]);
      const file = read as ExportFile;
      const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
      const [entities, ties, evidence] = [ids(file.entities), ids(file.ties), ids(file.evidence)];
      const reports = ids(file.reports);
      for (const tie of file.ties) {
        expect([tie.a, tie.b].every((id) => entities.has(id))).toBe(true);
        expect(tie.evidence.every((id) => evidence.has(id))).toBe(true);
        expect(tie.firstReport === null || reports.has(tie.firstReport)).toBe(true);
      }
      for (const item of file.evidence) {
        expect(item.ties.every((id) => ties.has(id))).toBe(true);
        expect(item.report === null || reports.has(item.report)).toBe(true);
      }
      expect(file.evidence).toHaveLength(evidence.size);
      const { counts } = source.visible;
      if (scope === 'displayed')
        expect([entities.size, ties.size, evidence.size]).toEqual([
          counts.entities,
          counts.ties,
          counts.evidence,
        ]);
    }),
    { numRuns: 60 },
  );
});

test('the same view is the same bytes', () => {
  fc.assert(
    fc.property(arbitraryExport, (source) => {
      expect(exportJson(source, 'all')).toBe(exportJson(structuredClone(source), 'all'));
    }),
    { numRuns: 30 },
  );
});
