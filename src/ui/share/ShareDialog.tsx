import { useState } from 'react';
import { viewCitation } from '../../exchange/citations/viewCitation.ts';
import { exportFileName } from '../../exchange/exportFileName.ts';
import { i18n } from '../../i18n/i18n.ts';
import type { View } from '../../model/view.ts';
import { titleOf } from '../../query/titleOf.ts';
import { useExplorer, useExplorerState, useView } from '../explorerContext.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { today } from '../kit/today.ts';
import { CitationFormats } from './CitationFormats.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { viewOfLink, wholeAddress } from './linkAddress.ts';
import { SourceGate } from './SourceGate.tsx';
import styles from './share.module.css';
import { useLinkChoice } from './useLinkChoice.ts';

/** How to hand the view on: as a link, as a citation, inside another page. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { manifest } = useExplorer();
  const view = useView();
  const unknown = useExplorerState((state) => state.unknown);
  const choice = useLinkChoice();
  const [read] = useState(today);
  const linked = viewOfLink(view, choice.options);
  const addressOf = (one: View) => wholeAddress(window.location, one, unknown);
  const title = i18n._('{title} – Tieline', { title: titleOf(manifest) });
  return (
    <Dialog title={i18n._('Share')} onClose={onClose}>
      <LinkPart address={addressOf(linked)} title={document.title} choice={choice} />
      <section className={styles['part']}>
        <h3>{i18n._('Cite this view')}</h3>
        <SourceGate>
          {(source) => (
            <CitationFormats
              citation={viewCitation(source, read)}
              fileNameOf={(kind) => exportFileName(source, kind)}
            />
          )}
        </SourceGate>
      </section>
      <EmbedPart view={linked} title={title} addressOf={addressOf} />
    </Dialog>
  );
}
