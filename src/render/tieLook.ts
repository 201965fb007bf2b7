import { TIE_CLASSES } from '../model/codes.ts';
import { TieChange } from '../query/compare/tieChange.ts';
import { TieStyle } from '../query/visibleGraph.ts';
import type { LineLook } from './lineBatcher.ts';
import type { SceneInput } from './sceneInput.ts';
import { tieWidth } from './tieWidth.ts';

// Affiliation and about come last among the classes: nothing was done or said in them.
const ACT_BITS = (1 << TIE_CLASSES.indexOf('affiliation')) - 1;
const STRUCTURE_WIDTH = 0.6;
const STRUCTURE_WIDEST_PX = 1.5;
const STRUCTURE_ALPHA = 0.38;
const HARDLY_WIDER = 1.5;
const DASHED = [5, 4] as const;
const DOTTED = [1.5, 3.5] as const;
const NEW = [16, 2] as const;
const ENDED = [1.5, 3] as const;
const WEAKER = [12, 4] as const;
const UNCLEAR = [6, 4] as const;

/** In a comparison of two windows the change takes the place of the classes: colour, dash and weight all say it. */
function changeLook({ palette, viewport }: SceneInput, change: number, widthPx: number): LineLook | null {
  const hairline = 1 / viewport.pixelRatio;
  switch (change) {
    case TieChange.new:
      return { color: palette.accent, widthPx: Math.max(2, widthPx), alpha: 1, dash: NEW };
    case TieChange.ended:
      return {
        color: palette.classes['verbal-conflict'],
        widthPx: Math.max(1.5, widthPx / 2),
        alpha: 1,
        dash: ENDED,
      };
    case TieChange.stronger:
      return { color: palette.text, widthPx: Math.max(2.5, widthPx), alpha: 1, dash: [] };
    case TieChange.weaker:
      return { color: palette.text, widthPx: Math.max(1, widthPx / 2), alpha: 1, dash: WEAKER };
    case TieChange.kept:
      return { color: palette.textMuted, widthPx: hairline, alpha: 0.6, dash: [] };
    case TieChange.unclear:
      return { color: palette.textMuted, widthPx: hairline, alpha: 0.9, dash: UNCLEAR };
    default:
      return null;
  }
}

function dashOf(style: number): readonly number[] {
  if (style === TieStyle.dashed) return DASHED;
  return style === TieStyle.negated ? DOTTED : [];
}

/** A look for a class of a tie: how its part is stroked; the same object for equal looks. */
export type LookOf = (tie: number, tieClass: number, thick: boolean) => LineLook;

const MANY_SOURCES = 255;

/**
 * Looks of ties in a picture: `thick` is false for the crowd, which gets one device pixel. Ties without any act stay thin
 * and light, so that acts stand out. `adapt` changes a look before it is remembered.
 */
export function tieLooks(input: SceneInput, adapt: (look: LineLook) => LineLook = (look) => look): LookOf {
  const { style, classMask, change } = input.visual.ties;
  const known = new Map<number, LineLook>();
  return (tie, tieClass, thick) => {
    const sources = Math.min(MANY_SOURCES, input.visual.ties.sources[tie]!);
    const act = (classMask[tie]! & ACT_BITS) === 0 ? 0 : 1;
    const ofTie = ((sources * 8 + tieClass) * 8 + style[tie]!) * 8 + act;
    const key = (ofTie * 8 + (thick ? 1 : 0)) * 8 + (change?.[tie] ?? TieChange.none);
    const before = known.get(key);
    if (before) return before;
    const look = adapt(makeLook(input, tie, tieClass, thick));
    known.set(key, look);
    return look;
  };
}

function makeLook(input: SceneInput, tie: number, tieClass: number, thick: boolean): LineLook {
  const { visual, palette, viewport, options } = input;
  const hasAct = (visual.ties.classMask[tie]! & ACT_BITS) !== 0;
  const sources = visual.ties.sources[tie]!;
  const full = tieWidth(sources, options.mostTieSources);
  const change = changeLook(input, visual.ties.change?.[tie] ?? TieChange.none, full);
  if (change) {
    const narrow = thick ? change : { ...change, widthPx: Math.min(change.widthPx, 1 / viewport.pixelRatio) };
    return options.fullInk ? { ...narrow, alpha: 1 } : narrow;
  }
  const thickPx = hasAct ? full : Math.min(STRUCTURE_WIDEST_PX, Math.max(1, full * STRUCTURE_WIDTH));
  const alpha = hasAct ? Math.min(1, 0.5 + 0.1 * sources) : STRUCTURE_ALPHA;
  const hairline = 1 / viewport.pixelRatio;
  const widthPx = thick ? Math.round(thickPx * 4) / 4 : hairline;
  // A line hardly wider than a device pixel looks like a stronger one of that pixel, which costs a fraction.
  const isHairline = widthPx < HARDLY_WIDER * hairline;
  return {
    color: palette.classes[TIE_CLASSES[tieClass]!],
    widthPx: isHairline ? hairline : widthPx,
    alpha: options.fullInk ? 1 : Math.min(1, isHairline && thick ? (alpha * widthPx) / hairline : alpha),
    dash: dashOf(visual.ties.style[tie]!),
  };
}
