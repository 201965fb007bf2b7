import { TIE_CLASSES } from '../model/codes.ts';
import { DAY_MAX, DAY_MIN } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import { visibleGraph } from '../query/visibleGraph.ts';
import { PALETTES } from '../render/palette.ts';
import type { SceneInput } from '../render/sceneInput.ts';
import type { VisualState } from '../render/visualState.ts';
import { sampleGraph } from './sampleGraph.ts';

/** Width of a text without a browser: 0.55 of the font's size for each character. */
function estimateText(text: string, font: string): number {
  const size = Number(/(\d+)px/.exec(font)?.[1] ?? 12);
  return text.length * size * 0.55;
}

/** What is seen of a graph when nothing is filtered out; nothing is new. */
function sampleVisual(graph: Graph): VisualState {
  const { entities, ties } = visibleGraph(graph, {
    axis: 'reported',
    window: { from: DAY_MIN, until: DAY_MAX },
    certainty: 'possible',
    undated: true,
    kinds: null,
    classes: null,
  });
  const classes = TIE_CLASSES.length;
  const classMask = Uint8Array.from(ties.style, (_, tie) =>
    TIE_CLASSES.reduce((mask, _name, at) => mask | (ties.classCount[tie * classes + at] ? 1 << at : 0), 0),
  );
  return {
    entities: {
      sources: entities.sources,
      shown: Uint8Array.from(entities.degree, (degree) => (degree > 0 ? 1 : 0)),
      isNew: new Uint8Array(graph.entities.count),
    },
    ties: {
      sources: ties.sources,
      style: ties.style,
      classMask,
      classCount: ties.classCount,
      isNew: new Uint8Array(graph.ties.count),
    },
    outside: 'fade',
  };
}

/** A picture of a graph, 400 by 300 pixels, one pixel per world unit, light; anything can be replaced. */
export function sampleSceneInput(replace: Partial<SceneInput> = {}): SceneInput {
  const graph = replace.graph ?? sampleGraph();
  return {
    graph,
    visual: sampleVisual(graph),
    positions: graph.entities,
    camera: { x: 0, y: 0, k: 1 },
    viewport: { width: 400, height: 300, pixelRatio: 1 },
    palette: PALETTES.light,
    labels: graph.entities.names.map(({ en }) => en),
    measureText: estimateText,
    options: { mostEntitySources: 49, mostTieSources: 49, fontFamily: 'sans-serif', poles: [0, 1] },
    ...replace,
  };
}
