import { useCallback } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { focusOn, withSteps } from '../../state/focusChange.ts';
import { useAnnounce } from '../a11y/Announcer.tsx';
import { useExplorer } from '../explorerContext.ts';
import { useKeyCommand } from '../kit/keyCommands.ts';

/** Answers the keys of the focus anywhere on the page: f for what is selected, digits, plus and minus for the steps. */
export function useFocusKeys(): void {
  const { graph, store } = useExplorer();
  const announce = useAnnounce();
  useKeyCommand(
    'focus',
    useCallback(() => {
      const { view, change } = store.getState();
      const { selection } = view;
      if (selection?.type === 'entity') change(focusOn(selection.id));
      else if (selection?.type === 'tie') {
        const tie = graph.ties.rowOf.get(selection.id) ?? -1;
        const ends = [graph.ties.a[tie], graph.ties.b[tie]].map((row) => graph.entities.id[row ?? -1]);
        change({ focus: ends.filter((id) => id !== undefined) });
      } else announce(i18n._('Select an entity first: f then focuses on it.'));
      return true;
    }, [graph, store, announce]),
  );
  const steps = useCallback(
    (key: string) => {
      const { view, change } = store.getState();
      const asked = /\d/.test(key) ? Number(key) : view.steps + (key === '+' || key === '=' ? 1 : -1);
      const { steps: next = view.steps } = withSteps(asked);
      if (next !== view.steps) change({ steps: next });
      return true;
    },
    [store],
  );
  useKeyCommand('steps', steps);
  useKeyCommand('widen', steps);
  useKeyCommand('narrow', steps);
}
