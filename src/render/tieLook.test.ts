import { describe, expect, test } from 'vitest';
import { TIE_CLASSES } from '../model/codes.ts';
import { TieChange } from '../query/compare/tieChange.ts';
import { TieStyle } from '../query/visibleGraph.ts';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import type { SceneInput } from './sceneInput.ts';
import { tieLooks } from './tieLook.ts';
import type { VisualState } from './visualState.ts';

const classOf = (name: (typeof TIE_CLASSES)[number]) => TIE_CLASSES.indexOf(name);
const base = sampleSceneInput();

/** The sample, in which the first tie has been changed. */
function inputWith(
  tie: { sources?: number; style?: number; mask?: number; change?: number },
  replace: Partial<SceneInput> = {},
): SceneInput {
  const { ties } = base.visual;
  const first = (column: Uint8Array, value: number | undefined) =>
    column.with(0, value ?? column[0] ?? 0) as Uint8Array;
  const changed: VisualState['ties'] = {
    ...ties,
    sources: ties.sources.with(0, tie.sources ?? 1),
    style: first(ties.style, tie.style),
    classMask: first(ties.classMask, tie.mask),
    ...(tie.change === undefined ? {} : { change: new Uint8Array(ties.style.length).fill(tie.change) }),
  };
  return { ...base, ...replace, visual: { ...base.visual, ties: changed } };
}

const actMask = 1 << classOf('stated');
const structureMask = 1 << classOf('about');

describe('the look of a tie', () => {
  test('has the colour of the class', () => {
    const look = tieLooks(inputWith({ mask: actMask }))(0, classOf('stated'), true);
    expect(look.color).toBe(base.palette.classes.stated);
  });

  test('is wider and stronger with more sources', () => {
    const one = tieLooks(inputWith({ mask: actMask, sources: 1 }))(0, 0, true);
    const many = tieLooks(inputWith({ mask: actMask, sources: 16 }))(0, 0, true);
    expect(one).toMatchObject({ widthPx: 1, alpha: 0.6 });
    expect(many).toMatchObject({ widthPx: 4, alpha: 1 });
  });

  test('is one device pixel wide in a crowd', () => {
    const viewport = { width: 400, height: 300, pixelRatio: 2 };
    const look = tieLooks(inputWith({ mask: actMask, sources: 49 }, { viewport }))(0, 0, false);
    expect(look.widthPx).toBe(0.5);
  });

  test('that is hardly wider than a device pixel is one, and stronger instead', () => {
    const few = inputWith({ mask: actMask, sources: 2 });
    expect(tieLooks(few)(0, 0, true)).toMatchObject({ widthPx: 1.5, alpha: 0.7 });
    const sparse = { ...few, options: { ...few.options, mostTieSources: 256 } };
    expect(tieLooks(sparse)(0, 0, true)).toMatchObject({ widthPx: 1, alpha: 0.7 * 1.25 });
    const fine = { ...sparse, viewport: { width: 400, height: 300, pixelRatio: 2 } };
    expect(tieLooks(fine)(0, 0, true)).toMatchObject({ widthPx: 1.25, alpha: 0.7 });
  });

  test('stays thin and light without any act, however many sources', () => {
    const look = tieLooks(inputWith({ mask: structureMask, sources: 49 }))(0, classOf('about'), true);
    expect(look).toMatchObject({ widthPx: 1.5, alpha: 0.38 });
  });

  test.each([
    [TieStyle.solid, []],
    [TieStyle.dashed, [5, 4]],
    [TieStyle.negated, [1.5, 3.5]],
  ])('style %i is dashed %j', (style, dash) => {
    expect(tieLooks(inputWith({ style, mask: actMask }))(0, 0, true).dash).toEqual(dash);
  });

  test('is never translucent with full ink', () => {
    const options = { ...base.options, fullInk: true };
    expect(tieLooks(inputWith({ mask: structureMask }, { options }))(0, 0, true).alpha).toBe(1);
    expect(tieLooks(inputWith({ change: TieChange.kept }, { options }))(0, 0, true).alpha).toBe(1);
  });

  test('is the same object for equal ties', () => {
    const looks = tieLooks(inputWith({ mask: actMask }));
    expect(looks(0, 0, true)).toBe(looks(0, 0, true));
    expect(looks(0, 0, true)).not.toBe(looks(0, 1, true));
  });
});

test('in a comparison every change can be told apart without colour', () => {
  const changes = [
    TieChange.new,
    TieChange.ended,
    TieChange.kept,
    TieChange.stronger,
    TieChange.weaker,
    TieChange.unclear,
  ];
  const looks = changes.map((change) => tieLooks(inputWith({ change, sources: 9 }))(0, 0, true));
  const forms = looks.map(({ widthPx, alpha, dash }) => JSON.stringify([widthPx, alpha, dash]));
  expect(new Set(forms).size).toBe(changes.length);
});

test('in a comparison the crowd is drawn in lines of one device pixel, which is what painting can bear', () => {
  const wide = tieLooks(inputWith({ change: TieChange.new, sources: 9 }));
  expect(wide(0, 0, true).widthPx).toBeGreaterThan(1);
  expect(wide(0, 0, false).widthPx).toBe(1);
});
