import { useMemo, useState } from 'react';
import { dossier } from '../../exchange/dossier/dossier.ts';
import type { DossierSubject } from '../../exchange/dossier/dossierHead.ts';
import type { ExportSource } from '../../exchange/exportSource.ts';
import { i18n } from '../../i18n/i18n.ts';
import type { Selection } from '../../model/view.ts';
import { useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { DossierPages } from './DossierPages.tsx';
import { dossierName } from './dossierWords.ts';
import { ExportRow } from './ExportRow.tsx';

const subjectOf = (selection: Selection | null): DossierSubject | null =>
  selection?.type === 'entity' || selection?.type === 'tie' ? selection : null;

/** Prints the dossier of the entity or tie that is selected; says what to do when none is. */
export function DossierRow({ source }: { readonly source: ExportSource }) {
  const subject = subjectOf(useExplorerState((state) => state.view.selection));
  const [isPrinting, setIsPrinting] = useState(false);
  const made = useMemo(() => subject && dossier(source, subject), [source, subject]);
  return (
    <ExportRow
      title={i18n._('Dossier')}
      what={
        made
          ? i18n._(
              'All evidence of {name} in order, with its reports as footnotes, to print or keep as PDF',
              {
                name: dossierName(made.head),
              },
            )
          : i18n._('All evidence of one entity or tie, to print. Select one first.')
      }
    >
      {made && (
        <Button look="outlined" onClick={() => setIsPrinting(true)}>
          {i18n._('Print dossier')}
        </Button>
      )}
      {made && isPrinting && <DossierPages dossier={made} onPrinted={() => setIsPrinting(false)} />}
    </ExportRow>
  );
}
