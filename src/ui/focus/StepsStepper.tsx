import { i18n } from '../../i18n/i18n.ts';
import { STEPS_MAX } from '../../model/view.ts';
import type { FocusReach } from '../../query/focus.ts';
import { stepWords } from '../../query/focusWords.ts';
import { withSteps } from '../../state/focusChange.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './focus.module.css';

/** What one step more would add, in words. */
function nextWords({ steps, next }: FocusReach): string {
  if (next === 0) return i18n._('nothing lies further');
  return steps === STEPS_MAX
    ? i18n._('{next, plural, one {# further away} other {# further away}}', { next })
    : i18n._('{next, plural, one {next step adds #} other {next step adds #}}', { next });
}

/** How many steps around the focus: one less, one more, and how many entities that adds. */
export function StepsStepper({ reach }: { readonly reach: FocusReach }) {
  const { store } = useExplorer();
  const { steps, next } = reach;
  const setSteps = (to: number) => store.getState().change(withSteps(to));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div className={styles['steps']} role="group" aria-label={i18n._('Steps, 0–{max}', { max: STEPS_MAX })}>
      <Button
        aria-label={i18n._('One step less')}
        title={i18n._('One step less (−)')}
        aria-disabled={steps === 0}
        onClick={() => steps > 0 && setSteps(steps - 1)}
      >
        {'−'}
      </Button>
      <span className={styles['count']}>{stepWords(steps)}</span>
      <Button
        aria-label={i18n._(
          '{next, plural, =0 {One step more: adds nothing} one {One step more: adds # entity} other {One step more: adds # entities}}',
          { next },
        )}
        title={i18n._('One step more (+)')}
        aria-disabled={steps === STEPS_MAX}
        onClick={() => steps < STEPS_MAX && setSteps(steps + 1)}
      >
        {'+'}
      </Button>
      <span className={styles['next']}>{nextWords(reach)}</span>
    </div>
  );
}
