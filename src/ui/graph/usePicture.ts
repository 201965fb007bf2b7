import { useEffect, useMemo, useState } from 'react';
import type { Graph } from '../../model/graph.ts';
import type { Changes } from '../../query/compare/changes.ts';
import { changeMark } from '../../query/compare/changeWords.ts';
import type { Comparison } from '../../query/compare/compareWindows.ts';
import { TieChange } from '../../query/compare/tieChange.ts';
import { labelOf } from '../../query/viewSentence.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import type { Palette } from '../../render/palette.ts';
import type { MeasureText, SceneOptions } from '../../render/sceneInput.ts';
import type { VisualState } from '../../render/visualState.ts';
import { useExplorer, useVisible } from '../explorerContext.ts';
import { graphStoreOf } from './graphStore.ts';
import { largestSources } from './largestSources.ts';
import { createTextMeasurer } from './textMeasurer.ts';
import { usePalette } from './usePalette.ts';
import { useVisual } from './useVisual.ts';

/** Everything a picture shows, apart from where the camera and the entities are. */
export interface Picture {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** Null while nothing is compared. */
  readonly comparison: Comparison | null;
  readonly visual: VisualState;
  readonly palette: Palette;
  /** Names in the reader's language, by row. */
  readonly names: readonly string[];
  /** The same as they are drawn: after the number of their group and the sign of their change. */
  readonly labels: readonly string[];
  readonly measureText: MeasureText;
  readonly options: SceneOptions;
}

const LETTER_PX = 7;

function newMeasurer(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return context ? createTextMeasurer(context) : (text) => text.length * LETTER_PX;
}

/** Names after the number of their group, so that colour alone never tells groups apart. */
function withGroups(names: readonly string[], group: Uint16Array): readonly string[] {
  return names.map((name, row) => (group[row] ? `${group[row]} · ${name}` : name));
}

/** Names behind the sign of what is only in one of two compared windows. */
function withChanges(names: readonly string[], { change, possible }: Changes): readonly string[] {
  const marksOf = (one: number) => [changeMark(one, false), changeMark(one, true)];
  const marks: Readonly<Record<number, readonly string[]>> = {
    [TieChange.new]: marksOf(TieChange.new),
    [TieChange.ended]: marksOf(TieChange.ended),
  };
  return names.map((name, row) => {
    const mark = marks[change[row] ?? TieChange.none]?.[possible[row] ?? 0];
    return mark === undefined ? name : `${mark} ${name}`;
  });
}

/** How wide texts are; another function once a font has arrived. */
function useTextMeasurer(): MeasureText {
  const [measurer, setMeasurer] = useState(() => ({ measure: newMeasurer() }));
  useEffect(() => {
    const renew = () => setMeasurer({ measure: newMeasurer() });
    document.fonts.addEventListener('loadingdone', renew);
    return () => document.fonts.removeEventListener('loadingdone', renew);
  }, []);
  return measurer.measure;
}

/** The picture of the current view; the same object until something in it changes. */
export function usePicture(): Picture {
  const { graph, manifest, derived } = useExplorer();
  const visible = useVisible();
  const visual = useVisual(graphStoreOf(graph));
  const { palette, fullInk } = usePalette();
  const measureText = useTextMeasurer();
  const names = useMemo(() => graph.entities.id.map((_, row) => labelOf(graph, row)), [graph]);
  const { group } = visual.entities;
  const comparison = derived.compared(visible);
  const changes = comparison?.entities;
  const labels = useMemo(() => {
    const grouped = group ? withGroups(names, group) : names;
    return changes ? withChanges(grouped, changes) : grouped;
  }, [names, group, changes]);
  const sizes = useMemo(() => {
    const most = largestSources(graph);
    const poles = manifest.poles.map(({ entity }) => graph.entities.rowOf.get(entity) ?? -1);
    return {
      mostEntitySources: most.entity,
      mostTieSources: most.tie,
      fontFamily: getComputedStyle(document.body).fontFamily,
      poles: poles.filter((row) => row >= 0),
    };
  }, [graph, manifest]);
  return useMemo(
    () => ({
      graph,
      visible,
      comparison,
      visual,
      palette,
      names,
      labels,
      measureText,
      options: { ...sizes, fullInk },
    }),
    [graph, visible, comparison, visual, palette, names, labels, measureText, sizes, fullInk],
  );
}
