import { type ReactNode, useCallback, useEffect, useId, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { type ShownTour, stepAt } from '../../state/tours.ts';
import { useAnnounce } from '../a11y/Announcer.tsx';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { useKeyCommand } from '../kit/keyCommands.ts';
import styles from './tourBar.module.css';
import { useGoToStep, useIsAtStep } from './useTourSteps.ts';

interface TourStepProps {
  readonly tour: ShownTour;
  /** The step that the address names, counted from 1; the last one stands for any beyond. */
  readonly asked: number;
  /** What else can be done with the tour. */
  readonly children: ReactNode;
}

/** One step of a tour. Who comes by a button or key finds the focus on its heading; who comes by Back hears where they are. */
export function TourStep({ tour, asked, children }: TourStepProps) {
  const { store } = useExplorer();
  const announce = useAnnounce();
  const goTo = useGoToStep();
  const title = useRef<HTMLHeadingElement>(null);
  const text = useId();
  const count = tour.steps.length;
  const at = stepAt(tour, asked);
  const step = tour.steps[at - 1];
  const isAtStep = useIsAtStep(step?.address ?? '');
  const position = i18n._('Step {at} of {count}', { at, count });
  const spoken = `${position}: ${step?.heading ?? ''}`;
  const here = `${tour.id}.${at}`;
  const last = useRef(here);
  useEffect(() => {
    const isArrival = store.getState().lastChange === 'guided-step';
    if (isArrival) title.current?.focus({ preventScroll: true });
    else if (last.current !== here) announce(spoken);
    last.current = here;
  }, [store, here, spoken, announce]);
  const move = useCallback(
    (by: -1 | 1) => {
      const next = at + by;
      if (next < 1 || next > count) return false;
      goTo(tour, next);
      return true;
    },
    [at, count, goTo, tour],
  );
  useKeyCommand(
    'tourNext',
    useCallback(() => move(1), [move]),
  );
  useKeyCommand(
    'tourBack',
    useCallback(() => move(-1), [move]),
  );
  const comeBack = () => {
    goTo(tour, at);
    title.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <div className={styles['words']}>
        <p className={styles['title']}>{tour.title}</p>
        <h2 ref={title} tabIndex={-1} className={styles['heading']} aria-describedby={text}>
          <span className={styles['position']}>{position}</span> {step?.heading}
        </h2>
        <p id={text} className={styles['text']}>
          {step?.text}
        </p>
      </div>
      <div className={styles['actions']}>
        {!isAtStep && (
          <Button look="primary" onClick={comeBack}>
            {i18n._('Return to step {at}', { at })}
          </Button>
        )}
        <Button look="outlined" disabled={at === 1} onClick={() => move(-1)}>
          {i18n._('Previous')}
        </Button>
        <Button look={isAtStep ? 'primary' : 'outlined'} disabled={at === count} onClick={() => move(1)}>
          {i18n._('Next')}
        </Button>
        {children}
      </div>
    </>
  );
}
