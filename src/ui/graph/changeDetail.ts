import { i18n } from '../../i18n/i18n.ts';
import { changedTie } from '../../query/compare/changeRows.ts';
import type { Comparison } from '../../query/compare/compareWindows.ts';
import { sourceShiftText } from '../../query/compare/sourceShiftText.ts';
import { type ChangeName, changeName } from '../../query/compare/tieChange.ts';
import type { Target } from '../../render/visualState.ts';

/** What a change is called in the middle of a sentence, of an entity or a tie. */
const CHANGES: Readonly<Record<ChangeName, (type: Target['type']) => string>> = {
  new: (type) => i18n._('{type, select, tie {new} other {new}}', { type }),
  ended: (type) => i18n._('{type, select, tie {ended} other {ended}}', { type }),
  stronger: (type) => i18n._('{type, select, tie {stronger} other {stronger}}', { type }),
  weaker: (type) => i18n._('{type, select, tie {weaker} other {weaker}}', { type }),
  kept: (type) => i18n._('{type, select, tie {kept} other {kept}}', { type }),
  unclear: (type) => i18n._('{type, select, tie {unclear} other {unclear}}', { type }),
};

/** The same of what may only have changed so. */
const POSSIBLE: typeof CHANGES = {
  new: (type) => i18n._('{type, select, tie {possibly new} other {possibly new}}', { type }),
  ended: (type) => i18n._('{type, select, tie {possibly ended} other {possibly ended}}', { type }),
  stronger: (type) => i18n._('{type, select, tie {possibly stronger} other {possibly stronger}}', { type }),
  weaker: (type) => i18n._('{type, select, tie {possibly weaker} other {possibly weaker}}', { type }),
  kept: (type) => i18n._('{type, select, tie {possibly kept} other {possibly kept}}', { type }),
  unclear: CHANGES.unclear,
};

/** How what is pointed at or reached changed, in a few words; null when nothing is compared or it is in neither window. */
export function changeDetail(comparison: Comparison | null, { type, row }: Target): string | null {
  if (!comparison) return null;
  const { change, possible } = type === 'tie' ? comparison.ties : comparison.entities;
  const name = changeName(change[row] ?? 0);
  if (name === null) return null;
  const words = (possible[row] === 1 ? POSSIBLE : CHANGES)[name](type);
  if (type === 'entity') return words;
  return i18n._('{change}, {sources}', {
    change: words,
    sources: sourceShiftText(changedTie(comparison, row)),
  });
}
