import { useState } from 'react';
import { evidenceCitation } from '../../exchange/citations/evidenceCitation.ts';
import { evidenceFileName } from '../../exchange/exportFileName.ts';
import { evidenceIds } from '../../exchange/records/evidenceIds.ts';
import { i18n } from '../../i18n/i18n.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { today } from '../kit/today.ts';
import { CitationFormats } from './CitationFormats.tsx';
import { SourceGate } from './SourceGate.tsx';

interface EvidenceCitationDialogProps {
  /** Evidence row. */
  readonly row: number;
  readonly onClose: () => void;
}

/** How to cite one item of evidence: its report, the date, the place in the text, and where it is recorded. */
export function EvidenceCitationDialog({ row, onClose }: EvidenceCitationDialogProps) {
  const [read] = useState(today);
  return (
    <Dialog title={i18n._('Cite this evidence')} onClose={onClose}>
      <SourceGate>
        {(source) => (
          <CitationFormats
            citation={evidenceCitation(source, row, read)}
            fileNameOf={(kind) => evidenceFileName(source, evidenceIds(source)[row] ?? `item-${row}`, kind)}
          />
        )}
      </SourceGate>
    </Dialog>
  );
}
