import type { Graph } from '../src/model/graph.ts';
import { graphOf } from '../src/model/graphOf.ts';
import { type SyntheticSize, syntheticDraft } from './syntheticDraft.ts';
import { syntheticFile } from './syntheticFile.ts';

/** A graph of invented events that repeats for a seed: see `syntheticDraft` for what is realistic about them. */
export function syntheticGraph(size: SyntheticSize, seed = 1): Graph {
  return graphOf(syntheticFile(syntheticDraft(size, seed), seed + 1));
}
