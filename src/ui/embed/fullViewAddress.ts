import { DEFAULT_VIEW, type View } from '../../model/view.ts';
import { serializeAddress } from '../../url/address.ts';
import type { AddressPairs } from '../../url/addressPairs.ts';

/** The address of an embedded view on a page of its own. */
export function fullViewAddress(pathname: string, view: View, unknown: AddressPairs): string {
  const { embed, embedParts } = DEFAULT_VIEW;
  return `${pathname}${serializeAddress({ ...view, embed, embedParts }, unknown)}`;
}
