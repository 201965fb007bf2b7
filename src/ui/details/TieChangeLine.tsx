import { changedTie } from '../../query/compare/changeRows.ts';
import { CHANGE_WORDS, changeText } from '../../query/compare/changeWords.ts';
import { sourceShiftText } from '../../query/compare/sourceShiftText.ts';
import { changeName } from '../../query/compare/tieChange.ts';
import { windowName } from '../../query/compare/windowName.ts';
import { useExplorer } from '../explorerContext.ts';
import { ChangeSign } from '../kit/ChangeSign.tsx';
import { usePanelVisible } from './visibleContext.ts';

/** How a tie changed between two windows; nothing while none are compared. */
export function TieChangeLine({ row }: { readonly row: number }) {
  const { derived } = useExplorer();
  const comparison = derived.compared(usePanelVisible());
  if (!comparison) return null;
  const { a, b, ties } = comparison;
  const names = `${windowName(a.settings.window)} to ${windowName(b.settings.window)}`;
  const change = ties.change[row] ?? 0;
  const name = changeName(change);
  if (name === null) return <p>In neither of the compared dates, from {names}.</p>;
  const possible = ties.possible[row] === 1;
  const { sourcesA, sourcesB } = changedTie(comparison, row);
  return (
    <p>
      <ChangeSign name={name} possible={possible} /> <strong>{changeText(change, possible)}</strong> from{' '}
      {names}: {CHANGE_WORDS[name].meaning}; {sourceShiftText(sourcesA, sourcesB)}.
      {possible && name !== 'unclear' && ' Imprecise dates allow it but do not require it.'}
    </p>
  );
}
