import { DOMParser } from '@xmldom/xmldom';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { buildOverlay } from '../../render/overlay.ts';
import { PALETTES } from '../../render/palette.ts';
import { buildScene, drawListOf } from '../../render/scene.ts';
import { NO_EMPHASIS } from '../../render/visualState.ts';
import { nastyText } from '../../testing/arbitraryExport.ts';
import { arbitraryGraph } from '../../testing/arbitraryGraph.ts';
import { sampleFigureText } from '../../testing/sampleFigureText.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { sampleSceneInput } from '../../testing/sampleScene.ts';
import { figure } from '../figure/figure.ts';
import type { FigureText } from '../figure/figureText.ts';
import { figureSvg } from './figureSvg.ts';

function figureOf(graph = sampleGraph(), labels: readonly string[] = [], text: Partial<FigureText> = {}) {
  const names = graph.entities.id.map((id, row) => labels[row] ?? id);
  const scene = buildScene(sampleSceneInput({ graph, labels: names }));
  const overlay = buildOverlay(scene, { ...NO_EMPHASIS, selected: { type: 'entity', row: 0 } });
  const look = { palette: PALETTES.light, fontFamily: '"Source Sans 3 Variable", system-ui, sans-serif' };
  return figure(drawListOf(scene, overlay), sampleFigureText(text), look);
}

const arbitraryFigure = fc
  .record({
    graph: arbitraryGraph,
    labels: fc.array(nastyText, { minLength: 6, maxLength: 6 }),
    text: fc.record({ title: nastyText, sentence: nastyText, filters: nastyText }),
  })
  .map(({ graph, labels, text }) => figureOf(graph, labels, text));

const parsed = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml');
const textsOf = (svg: string) =>
  Array.from(parsed(svg).getElementsByTagName('text'))
    .filter((one) => one.getAttribute('aria-hidden') !== 'true')
    .map(({ textContent }) => textContent);

test('the figure is vectors and text: every label of the picture and of the caption can be read and searched', () => {
  const made = figureOf();
  const svg = figureSvg(made);
  const { base, overlay } = made.picture;
  expect(textsOf(svg)).toEqual(
    [...base.labels, ...overlay.labels, ...made.caption.labels].map(({ text }) => text),
  );
  expect(svg).not.toMatch(/<image|<style|<script|foreignObject/);
});

test('every stroke and mark of the draw list is in it', () => {
  const made = figureOf();
  const paths = Array.from(
    parsed(figureSvg(made)).getElementsByTagName('path'),
    (one) => one.getAttribute('d') ?? '',
  );
  const layers = [made.picture.base, made.picture.overlay, made.caption];
  const strokes = layers
    .flatMap(({ lines }) => lines)
    .reduce((sum, { points }) => sum + points.length / 4, 0);
  expect(paths.join('').match(/M[^M]*L[^MZ]*(?=M|$)/g)?.length).toBeGreaterThanOrEqual(strokes);
  const marks = layers.flatMap((layer) => layer.marks);
  const outlines = marks.reduce(
    (sum, { places, fill, strokeWidthPx }) =>
      sum + (places.length / 3) * ((fill === null ? 0 : 1) + (strokeWidthPx > 0 ? 1 : 0)),
    0,
  );
  expect(paths.join('').match(/Z/g)).toHaveLength(outlines);
});

test('it carries title, sentence, dates, filters, sources, data version and the link', () => {
  const svg = parsed(figureSvg(figureOf()));
  const { title, sentence, dates, filters, sources, version, link } = sampleFigureText();
  expect(svg.getElementsByTagName('title')[0]?.textContent).toBe(title);
  expect(svg.getElementsByTagName('desc')[0]?.textContent).toBe(
    [sentence, dates, filters, sources, version, link].join(' '),
  );
  expect(svg.getElementsByTagName('a')[0]?.getAttribute('href')).toBe(link);
});

test('an address that is not one of the web is no link', () => {
  expect(figureSvg(figureOf(undefined, [], { link: 'javascript:alert(1)' }))).not.toContain('<a ');
});

test('fonts are named with others to fall back on', () => {
  expect(figureSvg(figureOf())).toContain('Source Sans 3 Variable');
  expect(figureSvg(figureOf())).toContain('Noto Sans SC');
});

test('a strict parser finds any figure well-formed, whatever its names', async () => {
  const files = fc.sample(arbitraryFigure, { numRuns: 25, seed: 7 }).map(figureSvg);
  const { errors } = await validateXML({
    xml: files.map((contents, at) => ({ fileName: `${at}.svg`, contents })),
    normalization: 'c14n',
  });
  expect(errors).toEqual([]);
}, 60_000);

test('numbers are short decimals, and the same figure is the same bytes', () => {
  fc.assert(
    fc.property(arbitraryFigure, (made) => {
      const svg = figureSvg(made);
      const numbers = Array.from(
        svg.matchAll(/ (?:d|x|y|width|height|stroke-width|opacity)="([^"]*)"/g),
        ([, one]) => one,
      );
      expect(numbers.join(' ')).not.toMatch(/NaN|Infinity|e[+-]\d|\.\d{3}/);
      expect(figureSvg(structuredClone(made))).toBe(svg);
    }),
    { numRuns: 40 },
  );
});
