import type { CompiledFiles } from '../compiled/compileRecords.ts';
import type { Records } from '../read/records.ts';
import type { Findings } from './findings.ts';

function reversed(records: Records): Records {
  return {
    dataset: records.dataset,
    entities: records.entities.toReversed(),
    affiliations: records.affiliations.toReversed(),
    events: records.events.toReversed(),
    reports: records.reports.toReversed(),
    claims: records.claims.toReversed(),
    // Their order is the one in which readers are offered them.
    tours: records.tours,
  };
}

/** Compiling again gives the same bytes, and so does compiling the records in the opposite order. */
export function checkReproducible(
  records: Records,
  files: CompiledFiles,
  compile: (records: Records) => CompiledFiles,
): Findings {
  const again = [compile(records), compile(reversed(records))];
  const problems = [...files.keys()]
    .filter((name) => again.some((other) => other.get(name) !== files.get(name)))
    .map((name) => ({
      where: null,
      what: `${name} comes out different when it is compiled again or in another order`,
      todo: 'find what depends on order, time or chance in pipeline/',
    }));
  return { count: files.size, of: 'files', problems };
}
