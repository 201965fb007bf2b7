import type { EmbedParts, View } from '../../model/view.ts';

/** A frame in another page. */
export interface EmbedFrame {
  readonly address: string;
  /** What assistive tools call the frame. */
  readonly title: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Width and height of a frame, in pixels. */
export const EMBED_SIZES = { least: 240, most: 2000, width: 800, height: 500 } as const;

/** A size as typed, kept within what a frame can be; null when it is no number. */
export function frameSize(typed: string): number | null {
  const size = Number(typed);
  if (typed.trim() === '' || !Number.isFinite(size)) return null;
  return Math.round(Math.min(EMBED_SIZES.most, Math.max(EMBED_SIZES.least, size)));
}

/** The view as it stands in another page, with the parts that are wanted and outside of any tour. */
export function embeddedView(view: View, embedParts: EmbedParts): View {
  return { ...view, tour: null, embed: true, embedParts };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const attribute = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The HTML that puts a frame into a page: no wider than its place there, loaded when it comes near the screen. */
export function embedSnippet({ address, title, widthPx, heightPx }: EmbedFrame): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${widthPx}" height="${heightPx}" style="border: 0; max-width: 100%" loading="lazy"></iframe>`;
}
