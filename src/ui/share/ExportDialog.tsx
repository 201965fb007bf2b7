import { i18n } from '../../i18n/i18n.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import { SourceGate } from './SourceGate.tsx';

/** How to take the view away as a file, or on paper. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={i18n._('Export')} onClose={onClose}>
      <SourceGate>{(source) => <ExportChoices source={source} />}</SourceGate>
    </Dialog>
  );
}
