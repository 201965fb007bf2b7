import * as v from 'valibot';
import { graphOf } from '../../src/model/graphOf.ts';
import { GraphFileSchema } from '../../src/model/wire/graphFile.ts';
import { ManifestFileSchema } from '../../src/model/wire/manifestFile.ts';
import { createDerived } from '../../src/state/derived.ts';
import { resolveAddress } from '../../src/state/resolveAddress.ts';
import { parseAddress, serializeAddress } from '../../src/url/address.ts';
import type { CompiledFiles } from '../compiled/compileRecords.ts';
import type { Problem } from '../read/problem.ts';
import type { Records } from '../read/records.ts';
import type { Findings } from './findings.ts';

type Objections = (address: string) => readonly string[];

/** What is wrong with a view of these files, in the words that a reader would meet. */
function objectionsIn(files: CompiledFiles): Objections {
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
  const graph = graphOf(v.parse(GraphFileSchema, read('graph.json')));
  const manifest = v.parse(ManifestFileSchema, read('manifest.json'));
  const derived = createDerived(graph, manifest);
  return (address) => {
    const parsed = parseAddress(address);
    const { view, notices } = resolveAddress(graph, manifest, parsed);
    const objections = notices.map(({ text }) => text);
    if (parsed.unknown.length > 0) objections.push('it has keys that mean nothing');
    const written = serializeAddress(parsed.view);
    if (written !== address) objections.push(`it would be written as "${written}"`);
    if (view.tour ?? view.language ?? view.dataVersion)
      objections.push('it names a tour, a language or a data version');
    const visible = derived.visible(view);
    if (visible.counts.ties === 0) objections.push('it shows no tie');
    if (derived.path(view, visible)?.answer.total === 0)
      objections.push('it asks for a path that is not there');
    return objections;
  };
}

/** Every step of a tour opens without a notice, shows a tie, and has what it selects within its dates; no tour has another's id. */
export function checkTours({ tours }: Records, files: CompiledFiles): Findings {
  const objectionsTo = objectionsIn(files);
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { record, where } of tours) {
    if (seen.has(record.id))
      problems.push({ where, what: `tour ${record.id} stands twice`, todo: 'give one of them another id' });
    seen.add(record.id);
    for (const [at, { address }] of record.steps.entries()) {
      for (const objection of objectionsTo(address)) {
        const what = `step ${at + 1} of tour ${record.id} (${address}): ${objection}`;
        problems.push({ where, what, todo: 'correct the address (docs/addresses.md)' });
      }
    }
  }
  return { count: tours.reduce((sum, { record }) => sum + record.steps.length, 0), of: 'steps', problems };
}
