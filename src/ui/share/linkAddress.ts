import type { CameraTokens, Language, View } from '../../model/view.ts';
import { serializeAddress } from '../../url/address.ts';
import type { AddressPairs } from '../../url/addressPairs.ts';

/** What a link keeps besides the view; null leaves it out. */
export interface LinkOptions {
  readonly camera: CameraTokens | null;
  readonly dataVersion: string | null;
  /** Null lets readers keep their own. */
  readonly language: Language | null;
}

/** The view that a link shows: on a page of its own, with what it is to keep. */
export function viewOfLink(view: View, options: LinkOptions): View {
  return { ...view, ...options, embed: false };
}

/** A view's address with host and path. */
export function wholeAddress(
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
  view: View,
  unknown: AddressPairs,
): string {
  return `${origin}${pathname}${serializeAddress(view, unknown)}`;
}
