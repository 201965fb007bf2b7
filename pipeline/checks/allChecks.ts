import type { CompiledFiles } from '../compiled/compileRecords.ts';
import type { Records } from '../read/records.ts';
import type { Texts } from '../text/readTexts.ts';
import { checkAddresses } from './checkAddresses.ts';
import { checkAllegations } from './checkAllegations.ts';
import { checkCitations } from './checkCitations.ts';
import { checkClaimIds } from './checkClaimIds.ts';
import { checkCommitted, type DerivedFolder } from './checkCommitted.ts';
import { checkCopies } from './checkCopies.ts';
import { checkCoverage } from './checkCoverage.ts';
import { checkDateBasis } from './checkDateBasis.ts';
import { checkEdtf } from './checkEdtf.ts';
import { checkGraph } from './checkGraph.ts';
import { checkOwnWords } from './checkOwnWords.ts';
import { checkPlaced } from './checkPlaced.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkPlover } from './checkPlover.ts';
import { checkReferences } from './checkReferences.ts';
import { checkReleasedIds } from './checkReleasedIds.ts';
import { checkReportBounds } from './checkReportBounds.ts';
import { checkReproducible } from './checkReproducible.ts';
import { checkSubstance } from './checkSubstance.ts';
import { checkSummaries } from './checkSummaries.ts';
import { checkTimeOrder } from './checkTimeOrder.ts';
import { checkTours } from './checkTours.ts';
import { checkUniqueIds } from './checkUniqueIds.ts';
import type { Findings } from './findings.ts';
import type { ReleasedIds } from './releasedIds.ts';

/** What checks of records look at; `texts` and `released` are null when there are none. */
export interface RecordsInput {
  readonly records: Records;
  readonly texts: Texts | null;
  readonly released: ReleasedIds | null;
}

/** What checks of compiled files look at. */
export interface FilesInput {
  readonly records: Records;
  readonly files: CompiledFiles;
  readonly folders: readonly DerivedFolder[];
  readonly compile: (records: Records) => CompiledFiles;
}

/** A check with the sentence that it makes sure of. */
export interface Check<Input> {
  readonly title: string;
  readonly run: (input: Input) => Findings;
}

/** Without these, records cannot be compiled. */
export const BLOCKING_CHECKS: readonly Check<Pick<RecordsInput, 'records'>>[] = [
  { title: 'ids are unique', run: ({ records }) => checkUniqueIds(records) },
  { title: 'references lead to a fitting record', run: ({ records }) => checkReferences(records) },
  { title: 'dates are EDTF, read alike by two parsers', run: ({ records }) => checkEdtf(records) },
  { title: 'sentences have a place in their text', run: ({ records }) => checkPlaced(records) },
];

/** All checks that need nothing but the records, the texts and the released ids. */
export const RECORD_CHECKS: readonly Check<RecordsInput>[] = [
  ...BLOCKING_CHECKS,
  {
    title: 'released ids are still there',
    run: ({ records, released }) => checkReleasedIds(records, released),
  },
  { title: 'dates say how they are known', run: ({ records }) => checkDateBasis(records) },
  { title: 'cited reports have two bounds', run: ({ records }) => checkReportBounds(records) },
  { title: 'claim ids say where the claim stands', run: ({ records }) => checkClaimIds(records) },
  { title: 'events have reports', run: ({ records }) => checkCitations(records) },
  { title: 'events known only from copies say so', run: ({ records }) => checkCopies(records) },
  { title: 'reports differ in their addresses', run: ({ records }) => checkAddresses(records) },
  { title: 'nothing is told before it happened', run: ({ records }) => checkTimeOrder(records) },
  { title: 'claims and events name who takes part', run: ({ records }) => checkSubstance(records) },
  { title: 'annotated reports are covered', run: ({ records }) => checkCoverage(records) },
  { title: 'summaries are short and differ', run: ({ records }) => checkSummaries(records) },
  { title: 'plans and refusals are coded as such', run: ({ records }) => checkPlover(records) },
  { title: 'allegations keep their three parts', run: ({ records }) => checkAllegations(records) },
  {
    title: 'the words are our own',
    run: ({ records, texts }) => checkOwnWords(records, texts),
  },
  { title: 'places and hashes fit the texts', run: ({ records, texts }) => checkPlaces(records, texts) },
];

/** All checks of what the records compile to. */
export const FILE_CHECKS: readonly Check<FilesInput>[] = [
  { title: 'ties have evidence, and pages can read them', run: ({ files }) => checkGraph(files) },
  {
    title: 'tours open as they are written, and show ties',
    run: ({ records, files }) => checkTours(records, files),
  },
  {
    title: 'compiling again gives the same bytes',
    run: ({ records, files, compile }) => checkReproducible(records, files, compile),
  },
  { title: 'derived files are up to date', run: ({ folders }) => checkCommitted(folders) },
];
