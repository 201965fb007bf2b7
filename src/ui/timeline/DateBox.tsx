import { i18n } from '../../i18n/i18n.ts';
import { resolveWindow } from '../../model/dateToken.ts';
import { formatDay } from '../../model/day.ts';
import { readDateEntry } from '../../query/dateEntry.ts';
import { dayOfEnd, type WindowEnd } from '../../query/moveWindow.ts';
import { extentOf, tokensOf } from '../../state/settingsOf.ts';
import { useControlState, useExplorer } from '../explorerContext.ts';
import { DateField } from '../kit/DateField.tsx';
import { useWindowChange } from './useWindowChange.ts';

const NAMES: Readonly<Record<WindowEnd, string>> = {
  get start() {
    return i18n._('From');
  },
  get end() {
    return i18n._('To');
  },
};

/** One end of the window as text. */
export function DateBox({ end }: { readonly end: WindowEnd }) {
  const { manifest } = useExplorer();
  const window = useControlState(({ view }) => view.window);
  const axis = useControlState(({ view }) => view.axis);
  const windowChange = useWindowChange();
  const tokens = tokensOf(manifest, { window, axis });
  const extent = extentOf(manifest, axis);
  const token = end === 'start' ? tokens.from : tokens.to;
  const relative = token === 'first' || token === 'last';
  const shown = relative ? formatDay(dayOfEnd(resolveWindow(tokens, extent), end)) : token;
  return (
    <DateField
      label={NAMES[end]}
      shown={shown}
      onApply={(text, since) => {
        const read = readDateEntry(text, end, tokens, extent);
        if ('problem' in read) return read.problem;
        windowChange.toTokens(read.tokens, since);
        return null;
      }}
    />
  );
}
