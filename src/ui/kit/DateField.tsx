import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import styles from './dateField.module.css';

interface Draft {
  readonly text: string;
  readonly problem: string | null;
  /** What stood in the box before; a draft over a date that has changed since is void. */
  readonly over: string;
}

interface DateFieldProps {
  readonly label: ReactNode;
  /** The date as it is. */
  readonly shown: string;
  /** Takes over what was typed, or says what is wrong with it. `since` is the time stamp of the input. */
  readonly onApply: (text: string, since: number) => string | null;
}

/** A date as text. Enter or leaving the box applies it, Esc brings back what was there. */
export function DateField({ label, shown, onApply }: DateFieldProps) {
  const id = useId();
  const [written, setDraft] = useState<Draft | null>(null);
  const draft = written?.over === shown ? written : null;
  const problem = draft?.problem ?? null;

  const apply = (since: number) => {
    if (!draft || draft.text === shown) return setDraft(null);
    const found = onApply(draft.text, since);
    setDraft(found === null ? null : { ...draft, problem: found });
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
      <label htmlFor={id}>{label}</label>
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
