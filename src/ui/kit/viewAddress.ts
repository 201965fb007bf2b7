import { DEFAULT_VIEW, type View } from '../../model/view.ts';
import { serializeAddress } from '../../url/address.ts';

/** The address of what a view shows, for whoever reads it later: without tour, language, embedding and data version. */
export function viewAddress(view: View): string {
  const { tour, language, embed, embedParts, dataVersion, camera } = DEFAULT_VIEW;
  return serializeAddress({ ...view, tour, language, embed, embedParts, dataVersion, camera });
}
