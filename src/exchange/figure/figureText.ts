import type { EntityKind, Side, TieClass } from '../../model/codes.ts';

/** How a line can be drawn: certain; possible, planned or alleged; only what was not done. */
export type LegendLine = 'solid' | 'dashed' | 'dotted';

/** What the legend explains, in the reader's language and in this order; what the picture lacks can be left out. */
export interface FigureLegend {
  readonly classes: readonly { readonly code: TieClass; readonly label: string }[];
  readonly lines: readonly { readonly code: LegendLine; readonly label: string }[];
  readonly sides: readonly { readonly code: Side; readonly label: string }[];
  readonly kinds: readonly { readonly code: EntityKind; readonly label: string }[];
  /** What needs no sample: what width and size stand for. */
  readonly notes: readonly string[];
}

/** All that stands around the picture, in the reader's language; empty texts take no room. */
export interface FigureText {
  /** Language of the texts, as in `lang`. */
  readonly lang: string;
  readonly title: string;
  /** The sentence that describes the view. */
  readonly sentence: string;
  readonly dates: string;
  readonly filters: string;
  /** How many sources stand behind it. */
  readonly sources: string;
  /** Name and version of the data, and their licence. */
  readonly version: string;
  /** The address of the view. */
  readonly link: string;
  readonly legend: FigureLegend;
}
