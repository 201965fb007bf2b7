import { sortByNumber } from '../query/sortByNumber.ts';
import { TieStyle } from '../query/visibleGraph.ts';
import type { Viewport } from './camera.ts';
import { changeSigns } from './changeSigns.ts';
import type { DrawLayer, DrawList, LineBatch } from './drawList.ts';
import { entityMarks } from './entityMarks.ts';
import { newRings } from './entityRing.ts';
import { InkGrid } from './inkGrid.ts';
import { litLines } from './litLines.ts';
import type { MarkGrid } from './markGrid.ts';
import type { SceneInput } from './sceneInput.ts';
import { markGrid, sceneLabels } from './sceneLabels.ts';
import { type ScreenGeometry, screenGeometry } from './screenGeometry.ts';
import { tieLines } from './tieLines.ts';

const INKED_STROKES = 3000;

/** What does not depend on the pointer: built once per change of view, kept while the reader points. */
export interface Scene {
  readonly input: SceneInput;
  readonly geometry: ScreenGeometry;
  /** The marks inside the filters. */
  readonly marks: MarkGrid;
  readonly base: DrawLayer;
}

function rowsDrawn({ drawn }: ScreenGeometry, as: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < drawn.length; row++) if (drawn[row] === as) rows.push(row);
  return rows;
}

/** Above what any entity has of sources, or of pixels. */
const POLE_RANK = 65_536;

/** What is less apart in size, in pixels, looks the same: it stands in the order of the data. */
const RANKS_PER_PX = 256;

/** Rows inside the filters and in sight: poles first, then by what sizes stand for, then by row. */
function byImportance({ visual, options }: SceneInput, geometry: ScreenGeometry): number[] {
  const rank = Float64Array.from(visual.entities.radiusPx ?? visual.entities.sources);
  for (const pole of options.poles) rank[pole] = rank[pole]! + POLE_RANK;
  return sortByNumber(rowsDrawn(geometry, 2), (row) => -Math.round(rank[row]! * RANKS_PER_PX));
}

/** Ink of the strokes that labels had better not cover: the widest, as many as can be counted between two frames. */
function inkOf(lines: readonly LineBatch[], viewport: Viewport): InkGrid {
  const ink = new InkGrid(viewport);
  let left = INKED_STROKES;
  for (const { points, widthPx, alpha } of lines.toReversed()) {
    left -= points.length / 4;
    if (left < 0) break;
    for (let at = 0; at < points.length; at += 4) {
      ink.addLine(points[at]!, points[at + 1]!, points[at + 2]!, points[at + 3]!, widthPx * alpha);
    }
  }
  return ink;
}

function newTies({ ties }: SceneInput['visual']): number[] {
  const rows: number[] = [];
  for (let tie = 0; tie < ties.isNew.length; tie++) {
    if (ties.isNew[tie] === 1 && ties.style[tie] !== TieStyle.out) rows.push(tie);
  }
  return rows;
}

/** The poles among rows while signs of changes may take the room of their labels. */
function polesAmong({ visual, options }: SceneInput, rows: readonly number[]): number[] {
  return visual.ties.change ? rows.filter((row) => options.poles.includes(row)) : [];
}

/** The still part of the picture. What has just entered the dates is in full ink, and labels stand as they would without. */
export function buildScene(input: SceneInput): Scene {
  const { graph, visual, positions, camera, viewport, options } = input;
  const geometry = screenGeometry(graph, visual, positions, camera, viewport, options);
  const rows = byImportance(input, geometry);
  const marks = markGrid(geometry, rows);
  const lines = tieLines(input, geometry);
  const ground = { ink: inkOf(lines, viewport), marks, dimmed: markGrid(geometry, rowsDrawn(geometry, 1)) };
  const poleLabels = sceneLabels(input, geometry, polesAmong(input, rows), { ...ground, taken: [] });
  const signs = changeSigns(input, geometry, graph.ties.id.keys(), {
    marks,
    taken: poleLabels.map(({ box }) => box),
  });
  const base: DrawLayer = {
    veil: null,
    lines: [...lines, ...litLines(input, geometry, newTies(visual))],
    marks: [...entityMarks(input, geometry, geometry.drawn.keys()), ...newRings(input, geometry)],
    labels: [
      ...sceneLabels(input, geometry, rows, {
        ...ground,
        taken: signs.map(({ box }) => box),
      }),
      ...signs,
    ],
  };
  return { input, geometry, marks, base };
}

/** Both parts as one list, for painting and export. */
export function drawListOf(scene: Scene, overlay: DrawLayer): DrawList {
  const { viewport, palette } = scene.input;
  return { viewport, ground: palette.ground, base: scene.base, overlay };
}
