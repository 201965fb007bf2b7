import type { MouseEvent } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { resolveWindow } from '../../model/dateToken.ts';
import type { WindowTokens } from '../../model/view.ts';
import { extentOf, tokensOf } from '../../state/settingsOf.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { useWindowChange } from './useWindowChange.ts';

const ALL: WindowTokens = { from: 'first', to: 'last' };

function useSetTokens() {
  const { store, manifest } = useExplorer();
  const windowChange = useWindowChange();
  return (event: MouseEvent, change: Partial<WindowTokens>) => {
    const { view } = store.getState();
    const tokens = { ...tokensOf(manifest, view), ...change };
    const { from, until } = resolveWindow(tokens, extentOf(manifest, view.axis));
    // The other end follows where it would be crossed.
    const met = change.from === undefined ? { from: 'last', to: 'last' } : { from: 'first', to: 'first' };
    windowChange.toTokens(until > from ? tokens : met, event.timeStamp);
  };
}

/** Puts the start on the dataset's first day. */
export function FirstButton() {
  const set = useSetTokens();
  return (
    <Button aria-label={i18n._('First date')} onClick={(event) => set(event, { from: 'first' })}>
      {i18n._('First')}
    </Button>
  );
}

/** Puts the end on the dataset's last day. */
export function LastButton() {
  const set = useSetTokens();
  return (
    <Button aria-label={i18n._('Last date')} onClick={(event) => set(event, { to: 'last' })}>
      {i18n._('Last')}
    </Button>
  );
}

/** Puts both ends on the dataset's. */
export function AllDatesButton() {
  const set = useSetTokens();
  return <Button onClick={(event) => set(event, ALL)}>{i18n._('All dates')}</Button>;
}
