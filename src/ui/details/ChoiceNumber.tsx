import { Button } from '../kit/Button.tsx';
import { isSameChoice, type LedgerChoice } from './ledgerChoice.ts';

interface ChoiceNumberProps {
  /** The rows that make the number. */
  readonly of: LedgerChoice;
  /** What the number counts, in words. */
  readonly name: string;
  readonly choice: LedgerChoice;
  readonly onChoose: (choice: LedgerChoice) => void;
  readonly children: number;
}

/** A number that shows the rows that make it, and pressed once more all again. */
export function ChoiceNumber({ of, name, choice, onChoose, children }: ChoiceNumberProps) {
  const isOn = isSameChoice(choice, of);
  return (
    <Button look="link" aria-label={name} aria-pressed={isOn} onClick={() => onChoose(isOn ? 'all' : of)}>
      {children}
    </Button>
  );
}
