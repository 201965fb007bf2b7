import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../compareText.ts';
import { type ReadResult, recordsOf } from './recordsOf.ts';
import { parseYamlSource, type YamlSource } from './yamlSource.ts';

/** Parses every YAML file below a folder, in the order of their paths; named relative to `root`, with `/`. */
export function readYamlSources(root: string, folder: string): YamlSource[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .sort(compareText)
    .map((file) => parseYamlSource(file, readFileSync(path.join(root, file), 'utf8')));
}

/** Reads all records below `folder` (relative to `root`, as shown in messages). */
export function readRecords(root: string, folder: string): ReadResult {
  return recordsOf(readYamlSources(root, folder), (file) => path.posix.relative(folder, file));
}
