import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type SyntheticSize, syntheticDraft } from './syntheticDraft.ts';
import { syntheticFile } from './syntheticFile.ts';
import { syntheticManifest } from './syntheticManifest.ts';
import { evidenceWords, reportWords } from './syntheticWords.ts';

/** Writes the compiled files of synthetic data in the place of the shipped ones. */
function writeDataset(folder: string, size: SyntheticSize): void {
  const draft = syntheticDraft(size);
  const graph = syntheticFile(draft);
  const files = {
    manifest: syntheticManifest(draft, graph),
    graph,
    evidence: evidenceWords(draft, graph),
    reports: reportWords(draft, graph),
  };
  for (const [name, file] of Object.entries(files)) {
    writeFileSync(path.join(folder, 'data', 'china-russia', `${name}.json`), JSON.stringify(file));
  }
}

/** A copy of the built app that has synthetic data, in a folder that lasts as long as `use` takes. */
export async function withSyntheticBuild<Result>(
  size: SyntheticSize,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tieline-bench-'));
  try {
    cpSync('dist', folder, { recursive: true });
    writeDataset(folder, size);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
