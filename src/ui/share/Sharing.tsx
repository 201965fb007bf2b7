import { lazy, Suspense, useCallback } from 'react';
import { useExplorer, useTransient } from '../explorerContext.ts';
import { useKeyCommand } from '../kit/keyCommands.ts';

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }));
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));
const EvidenceCitationDialog = lazy(async () => ({
  default: (await import('./EvidenceCitationDialog.tsx')).EvidenceCitationDialog,
}));

/** The dialog that is open for handing on what the view shows, loaded when it is first asked for; and its keys. */
export function Sharing() {
  const { transient } = useExplorer();
  const sharing = useTransient((state) => state.sharing);
  const close = useCallback(() => transient.setState({ sharing: null }), [transient]);
  const open = useCallback(
    (key: string) => {
      transient.setState({ sharing: key === 's' ? 'share' : 'export' });
      return true;
    },
    [transient],
  );
  useKeyCommand('share', open);
  useKeyCommand('export', open);
  if (sharing === null) return null;
  return (
    <Suspense fallback={null}>
      {sharing === 'share' && <ShareDialog onClose={close} />}
      {sharing === 'export' && <ExportDialog onClose={close} />}
      {typeof sharing === 'object' && <EvidenceCitationDialog row={sharing.evidence} onClose={close} />}
    </Suspense>
  );
}
