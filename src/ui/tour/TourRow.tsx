import type { ReactNode } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { ShownTour } from '../../state/tours.ts';
import { Button } from '../kit/Button.tsx';
import styles from './tours.module.css';

interface TourRowProps {
  readonly tour: ShownTour;
  readonly onStart: () => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** One tour that can be started. */
export function TourRow({ tour, onStart, children }: TourRowProps) {
  return (
    <li className={styles['row']}>
      <div className={styles['name']}>
        <h3 className={styles['title']}>{tour.title}</h3>
        {tour.about && <p>{tour.about}</p>}
        <p className={styles['small']}>
          {i18n._('{count, plural, one {# step} other {# steps}}', { count: tour.steps.length })}
        </p>
      </div>
      <div className={styles['actions']}>
        <Button look="outlined" aria-label={i18n._('Start {title}', { title: tour.title })} onClick={onStart}>
          {i18n._('Start')}
        </Button>
        {children}
      </div>
    </li>
  );
}
