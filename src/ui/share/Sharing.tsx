import { Suspense, useCallback } from 'react';
import { useExplorer, useTransient } from '../explorerContext.ts';
import { useKeyCommand } from '../kit/keyCommands.ts';
import { lazyPart } from '../kit/lazyPart.ts';

const ShareDialog = lazyPart(async () => (await import('./ShareDialog.tsx')).ShareDialog);
const ExportDialog = lazyPart(async () => (await import('./ExportDialog.tsx')).ExportDialog);
const EvidenceCitationDialog = lazyPart(
  async () => (await import('./EvidenceCitationDialog.tsx')).EvidenceCitationDialog,
);

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
