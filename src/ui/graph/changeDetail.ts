import { changedTie } from '../../query/compare/changeRows.ts';
import { changeText } from '../../query/compare/changeWords.ts';
import type { Comparison } from '../../query/compare/compareWindows.ts';
import { sourceShiftText } from '../../query/compare/sourceShiftText.ts';
import type { Target } from '../../render/visualState.ts';

/** How what is pointed at or reached changed, in a few words; null when nothing is compared or it is in neither window. */
export function changeDetail(comparison: Comparison | null, { type, row }: Target): string | null {
  if (!comparison) return null;
  const { change, possible } = type === 'tie' ? comparison.ties : comparison.entities;
  const text = changeText(change[row] ?? 0, possible[row] === 1);
  if (text === '') return null;
  if (type === 'entity') return text.toLowerCase();
  const { sourcesA, sourcesB } = changedTie(comparison, row);
  return `${text.toLowerCase()}, ${sourceShiftText(sourcesA, sourcesB)}`;
}
