import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './questionBar.module.css';

interface QuestionBarProps {
  /** Name of the region, and the word that stands before its controls. */
  readonly name: string;
  /** What the button that ends the question is called. */
  readonly closeName: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A slim bar for a question that the view answers: its controls and the button that ends it. */
export function QuestionBar({ name, closeName, onClose, children }: QuestionBarProps) {
  return (
    <section className={styles['bar']} aria-label={name}>
      <h2 className={styles['name']}>{name}</h2>
      <div className={styles['controls']}>{children}</div>
      <Button aria-label={closeName} title={closeName} onClick={onClose}>
        {'✕'}
      </Button>
    </section>
  );
}
