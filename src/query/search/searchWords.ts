import type { EvidenceFile } from '../../model/wire/evidenceFile.ts';
import type { ReportsFile } from '../../model/wire/reportsFile.ts';

/** The words that search reads beyond the graph. */
export interface SearchWords {
  readonly evidence: EvidenceFile;
  readonly reports: ReportsFile;
}
