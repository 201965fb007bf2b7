import { i18n } from '../../i18n/i18n.ts';
import { useExplorerState, useView } from '../explorerContext.ts';
import { fullViewAddress } from './fullViewAddress.ts';

/** Leads from an embedded view to the same view on a page of its own. */
export function FullViewLink() {
  const view = useView();
  const unknown = useExplorerState((state) => state.unknown);
  return (
    <a
      href={fullViewAddress(window.location.pathname, view, unknown)}
      target="_blank"
      rel="noopener"
      title={i18n._('Opens in a new tab')}
    >
      {i18n._('Tieline · open the full view')}
    </a>
  );
}
