import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import sizeLimits from '../.size-limit.mjs';
import type { Row } from './statistics.ts';

function gzippedKilobytes(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length / 1000;
}

/** What travels before the first picture, compressed, against the budgets of the size check. */
export function benchSizes(): Row[] {
  return sizeLimits.map(({ name, path, limit }) => ({
    what: name,
    value: path.reduce((sum, file) => sum + gzippedKilobytes(file), 0),
    unit: 'kB',
    bound: Number.parseFloat(limit),
  }));
}
