import { useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { clearFocus } from '../../state/focusChange.ts';
import { useCalmVisible, useExplorer } from '../explorerContext.ts';
import { QuestionBar } from '../kit/QuestionBar.tsx';
import { AddToFocus } from './AddToFocus.tsx';
import { FocusChips } from './FocusChips.tsx';
import { HiddenFocus } from './HiddenFocus.tsx';
import { StepsStepper } from './StepsStepper.tsx';
import { Trail } from './Trail.tsx';

/** What the view is narrowed to, with all that changes it; nothing without a focus. */
export function FocusBar() {
  const { store } = useExplorer();
  const { focus } = useCalmVisible();
  const add = useRef<HTMLButtonElement>(null);
  if (!focus) return null;
  return (
    <QuestionBar
      name={i18n._('Focus')}
      closeName={i18n._('Clear focus')}
      onClose={() => store.getState().change(clearFocus())}
    >
      <FocusChips rows={focus.rows} hidden={focus.hidden} after={add} />
      <AddToFocus ref={add} />
      <StepsStepper reach={focus} />
      <Trail />
      <HiddenFocus rows={focus.hidden} />
    </QuestionBar>
  );
}
