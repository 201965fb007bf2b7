import type { TourDraftStep } from '../../exchange/shelf/tourFile.ts';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import styles from './tours.module.css';

interface EditedStepProps {
  readonly step: TourDraftStep;
  /** Counted from 1. */
  readonly at: number;
  readonly count: number;
  readonly onChange: (part: Partial<TourDraftStep>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One step of a tour that is being made. */
export function EditedStep({ step, at, count, onChange, onMove, onRemove }: EditedStepProps) {
  return (
    <li className={styles['edited']}>
      <label className={styles['label']}>
        {i18n._('Heading of step {at}', { at })}
        <input
          className={styles['field']}
          value={step.heading}
          maxLength={200}
          required
          onChange={(event) => onChange({ heading: event.target.value })}
        />
      </label>
      <label className={styles['label']}>
        {i18n._('Text of step {at}', { at })}
        <textarea
          className={styles['field']}
          rows={2}
          value={step.text}
          maxLength={2000}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </label>
      <div className={styles['actions']}>
        <code className={styles['address']}>{step.address || i18n._('the first view')}</code>
        <Button
          disabled={at === 1}
          aria-label={i18n._('Move step {at} up', { at })}
          onClick={() => onMove(-1)}
        >
          {'↑'}
        </Button>
        <Button
          disabled={at === count}
          aria-label={i18n._('Move step {at} down', { at })}
          onClick={() => onMove(1)}
        >
          {'↓'}
        </Button>
        <Button aria-label={i18n._('Remove step {at}', { at })} onClick={onRemove}>
          {i18n._('Remove')}
        </Button>
      </div>
    </li>
  );
}
