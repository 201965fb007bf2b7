import { expect, test } from 'vitest';
import { sampleExport } from '../testing/sampleExport.ts';
import { evidenceFileName, exportFileName } from './exportFileName.ts';

test('a file name carries the dataset, the dates as in the address, and what it holds', () => {
  expect(exportFileName(sampleExport(), 'ties.csv')).toBe('tieline_sample_2024-02-28..2024-04-09_ties.csv');
  expect(exportFileName(sampleExport(), 'citation.csl.json')).toBe(
    'tieline_sample_2024-02-28..2024-04-09_citation.csl.json',
  );
});

test('what holds the whole dataset says so', () => {
  expect(exportFileName(sampleExport(), 'evidence.csv', 'all')).toContain('_all-evidence.csv');
});

test('nothing that a file system refuses gets into it', () => {
  const source = { ...sampleExport(), window: { from: 'first', to: '../a:b' } };
  expect(exportFileName(source, 'data.json')).toBe('tieline_sample_first....-a-b_data.json');
});

test('what cites one item of evidence is named by its id, not by the view', () => {
  expect(evidenceFileName(sampleExport(), 'xi~kazan.tass-2024', 'citation.ris')).toBe(
    'tieline_sample_evidence_xi-kazan.tass-2024_citation.ris',
  );
  expect(evidenceFileName(sampleExport(), 'a'.repeat(900), 'citation.csl.json').length).toBeLessThan(256);
});
