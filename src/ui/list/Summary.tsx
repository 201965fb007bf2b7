import { EVIDENCE_KINDS } from '../../model/codes.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
import { PartlyData } from '../kit/PartlyData.tsx';
import type { EvidenceWords } from './evidenceWords.ts';

const AFFILIATION = EVIDENCE_KINDS.indexOf('affiliation');

/** What an item of evidence tells: of an affiliation the interface makes the sentence, all others are the data's own. */
export function Summary({ words: { row, what, office = '' } }: { readonly words: EvidenceWords }) {
  const { evidence } = useExplorer().graph;
  if (what === '') return null;
  return evidence.kind[row] === AFFILIATION ? (
    <PartlyData text={what} data={[office]} />
  ) : (
    <DataText>{what}</DataText>
  );
}
