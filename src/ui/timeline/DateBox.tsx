import { type KeyboardEvent, useId, useState } from 'react';
import { resolveWindow } from '../../model/dateToken.ts';
import { formatDay } from '../../model/day.ts';
import { dayOfEnd, type WindowEnd } from '../../query/moveWindow.ts';
import { extentOf, tokensOf } from '../../state/settingsOf.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import styles from './dateBox.module.css';
import { readDateEntry } from './dateEntry.ts';
import { useWindowChange } from './useWindowChange.ts';

const NAMES: Readonly<Record<WindowEnd, string>> = { start: 'From', end: 'To' };

interface Draft {
  readonly text: string;
  readonly problem: string | null;
  /** What stood in the box before; a draft over a date that has changed since is void. */
  readonly over: string;
}

/** One end of the window as text. Enter or leaving the box applies it, Esc brings back what was there. */
export function DateBox({ end }: { readonly end: WindowEnd }) {
  const { manifest } = useExplorer();
  const window = useExplorerState(({ view }) => view.window);
  const axis = useExplorerState(({ view }) => view.axis);
  const windowChange = useWindowChange();
  const id = useId();
  const [written, setDraft] = useState<Draft | null>(null);
  const tokens = tokensOf(manifest, { window, axis });
  const extent = extentOf(manifest, axis);
  const token = end === 'start' ? tokens.from : tokens.to;
  const relative = token === 'first' || token === 'last';
  const shown = relative ? formatDay(dayOfEnd(resolveWindow(tokens, extent), end)) : token;
  const draft = written?.over === shown ? written : null;
  const problem = draft?.problem ?? null;

  const apply = (since: number) => {
    if (!draft || draft.text === shown) return setDraft(null);
    const read = readDateEntry(draft.text, end, tokens, extent);
    if ('problem' in read) return setDraft({ ...draft, problem: read.problem });
    setDraft(null);
    windowChange.toTokens(read.tokens, since);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') apply(event.timeStamp);
    else if (event.key === 'Escape' && draft) {
      event.preventDefault();
      setDraft(null);
    }
  };
  return (
    <div className={styles['box']}>
      <label htmlFor={id}>{NAMES[end]}</label>
      <input
        id={id}
        className={styles['input']}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        value={draft?.text ?? shown}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={(event) => setDraft({ text: event.target.value, problem: null, over: shown })}
        onKeyDown={onKeyDown}
        onBlur={(event) => apply(event.timeStamp)}
      />
      <span id={`${id}-problem`} className={styles['problem']} aria-live="polite" hidden={problem === null}>
        {problem}
      </span>
    </div>
  );
}
