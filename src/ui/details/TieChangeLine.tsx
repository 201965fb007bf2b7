import { i18n } from '../../i18n/i18n.ts';
import { changedTie } from '../../query/compare/changeRows.ts';
import { CHANGE_WORDS, changeText } from '../../query/compare/changeWords.ts';
import { sourceShiftText } from '../../query/compare/sourceShiftText.ts';
import { changeName } from '../../query/compare/tieChange.ts';
import { windowName } from '../../query/compare/windowName.ts';
import { useExplorer } from '../explorerContext.ts';
import { ChangeSign } from '../kit/ChangeSign.tsx';
import { RichText } from '../kit/RichText.tsx';
import { usePanelVisible } from './visibleContext.ts';

/** How a tie changed between two windows; nothing while none are compared. */
export function TieChangeLine({ row }: { readonly row: number }) {
  const { derived } = useExplorer();
  const comparison = derived.compared(usePanelVisible());
  if (!comparison) return null;
  const { windows, ties } = comparison;
  const names = { first: windowName(windows.a), second: windowName(windows.b) };
  const change = ties.change[row] ?? 0;
  const name = changeName(change);
  if (name === null)
    return <p>{i18n._('In neither of the compared dates, from {first} to {second}.', names)}</p>;
  const possible = ties.possible[row] === 1;
  return (
    <p>
      <RichText
        text={i18n._('<0/> <1>{change}</1> from {first} to {second}: {meaning}; {sources}.', {
          ...names,
          change: changeText(change, possible),
          meaning: CHANGE_WORDS[name].meaning,
          sources: sourceShiftText(changedTie(comparison, row)),
        })}
        parts={[() => <ChangeSign name={name} possible={possible} />, (text) => <strong>{text}</strong>]}
      />
      {possible && name !== 'unclear' && ` ${i18n._('Imprecise dates allow it but do not require it.')}`}
    </p>
  );
}
