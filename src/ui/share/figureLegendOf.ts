import type { FigureLegend, LegendLine } from '../../exchange/figure/figureText.ts';
import { i18n } from '../../i18n/i18n.ts';
import { ENTITY_KINDS, SIDES, TIE_CLASSES } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type { View } from '../../model/view.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';
import { CHANGE_WORDS } from '../../query/compare/changeWords.ts';
import { CHANGE_NAMES } from '../../query/compare/tieChange.ts';
import { sideLabelOf } from '../../query/sideLabelOf.ts';
import { isEntityVisible, TieStyle, type VisibleGraph } from '../../query/visibleGraph.ts';
import { CLASS_WORDS, KIND_WORDS, SIDE_WORDS } from '../kit/words.ts';

const LINES: readonly (readonly [LegendLine, number])[] = [
  ['solid', TieStyle.solid],
  ['dashed', TieStyle.dashed],
  ['dotted', TieStyle.negated],
];

const lineText = (line: LegendLine) =>
  i18n._(
    '{line, select, solid {certain} dashed {possible, planned or only alleged} other {only what was not done: abstained, not condemned, not said}}',
    { line },
  );

/** Classes of ties in the view, 1 by their place in the code list. */
function shownClasses({ ties }: VisibleGraph): Uint8Array {
  const shown = new Uint8Array(TIE_CLASSES.length);
  for (let tie = 0; tie < ties.style.length; tie++) {
    if (ties.style[tie] === TieStyle.out) continue;
    for (let at = 0; at < shown.length; at++)
      if ((ties.classCount[tie * shown.length + at] ?? 0) > 0) shown[at] = 1;
  }
  return shown;
}

function sizeNote(size: View['size']): string {
  return i18n._(
    '{size, select, degree {larger: tied to more entities} betweenness {larger: between more pairs} other {larger: more independent sources}}',
    { size },
  );
}

function notesOf({ size, colour }: Pick<View, 'size' | 'colour'>, isCompared: boolean): readonly string[] {
  const changes = CHANGE_NAMES.map((name) => `${CHANGE_WORDS[name].mark} ${CHANGE_WORDS[name].name}`);
  return [
    i18n._('wider: more independent sources'),
    sizeNote(size),
    ...(colour === 'community' ? [i18n._('colour and number: group of the entity')] : []),
    ...(isCompared ? changes : []),
  ];
}

/** The legend of what the view shows; what it lacks is left out, and so are classes and certainty in a comparison, where lines tell of changes. */
export function figureLegendOf(
  visible: VisibleGraph,
  { entities }: Graph,
  manifest: Pick<ManifestFile, 'sideLabels' | 'sideLabelsIn'>,
  view: Pick<View, 'size' | 'colour'>,
  isCompared: boolean,
): FigureLegend {
  const rows = [...entities.id.keys()].filter((row) => isEntityVisible(visible, row));
  const classes = shownClasses(visible);
  const sides = new Set(rows.map((row) => SIDES[entities.side[row] ?? -1]));
  const kinds = new Set(rows.map((row) => ENTITY_KINDS[entities.kind[row] ?? -1]));
  const bySide = view.colour === 'side' ? SIDES.filter((side) => sides.has(side)) : [];
  return {
    classes: TIE_CLASSES.filter((_, at) => !isCompared && classes[at] === 1).map((code) => ({
      code,
      label: CLASS_WORDS[code][0],
    })),
    lines: LINES.filter(([, style]) => !isCompared && visible.ties.style.includes(style)).map(([code]) => ({
      code,
      label: lineText(code),
    })),
    sides: bySide.map((code) => ({ code, label: sideLabelOf(manifest, code) ?? SIDE_WORDS[code] })),
    kinds: ENTITY_KINDS.filter((kind) => kinds.has(kind)).map((code) => ({
      code,
      label: KIND_WORDS[code][1],
    })),
    notes: notesOf(view, isCompared),
  };
}
