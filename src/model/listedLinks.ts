import { EVIDENCE_KINDS } from './codes.ts';
import type { GraphFile } from './wire/graphFile.ts';

const AFFILIATION = EVIDENCE_KINDS.indexOf('affiliation');

/** 1 for each link that is an affiliation of an entity of which nothing but affiliations is known. References must fit. */
export function listedLinks({ entities, ties, links, evidence }: GraphFile): Uint8Array {
  const isAffiliation = (link: number) => evidence.kind[links.evidence[link]!] === AFFILIATION;
  const told = new Uint8Array(entities.id.length);
  for (let link = 0; link < links.tie.length; link++) {
    if (isAffiliation(link)) continue;
    told[ties.a[links.tie[link]!]!] = 1;
    told[ties.b[links.tie[link]!]!] = 1;
  }
  return Uint8Array.from(links.tie, (tie, link) =>
    isAffiliation(link) && (told[ties.a[tie]!] === 0 || told[ties.b[tie]!] === 0) ? 1 : 0,
  );
}
