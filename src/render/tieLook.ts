import { TIE_CLASSES } from '../model/codes.ts';
import { TieStyle } from '../query/visibleGraph.ts';
import type { LineLook } from './lineBatcher.ts';
import type { SceneInput } from './sceneInput.ts';
import { tieWidth } from './tieWidth.ts';

const FIRST_WITHOUT_ACT = TIE_CLASSES.indexOf('affiliation');
const DASHED = [5, 4] as const;
const DOTTED = [1.5, 3.5] as const;

function dashOf(style: number): readonly number[] {
  if (style === TieStyle.dashed) return DASHED;
  return style === TieStyle.negated ? DOTTED : [];
}

/** How the part of a tie that belongs to one class is stroked; `thick` is false for the crowd, which gets one device pixel. */
export function tieLook(input: SceneInput, tie: number, tieClass: number, thick: boolean): LineLook {
  const { visual, palette, viewport, options } = input;
  const name = TIE_CLASSES[tieClass]!;
  const act = tieClass < FIRST_WITHOUT_ACT;
  const sources = visual.ties.sources[tie]!;
  const full = tieWidth(sources, options.mostTieSources);
  const hairline = 1 / viewport.pixelRatio;
  const alpha = act ? Math.min(1, 0.6 + 0.1 * sources) : 0.45;
  return {
    color: palette.classes[name],
    widthPx: thick ? (act ? full : Math.min(1.5, full * 0.6)) : hairline,
    alpha: options.fullInk ? 1 : alpha,
    dash: dashOf(visual.ties.style[tie]!),
  };
}
