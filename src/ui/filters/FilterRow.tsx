import { memo, type ReactNode, useId } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { PartlyData } from '../kit/PartlyData.tsx';
import { RichText } from '../kit/RichText.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { type Counted, countText } from './countText.ts';
import styles from './filterRow.module.css';

const hidden = (text: string) => <VisuallyHidden>{text}</VisuallyHidden>;

/** A row renders again only when one of these changes: keep `mark` and the callbacks the same objects. */
interface FilterRowProps {
  readonly name: string;
  /** What the name takes from the data. */
  readonly dataInName?: string | undefined;
  /** Nothing for rows without a mark in the picture. */
  readonly mark?: ReactNode;
  /** How many are left when all other filters are applied, and how many there are. */
  readonly after: number;
  readonly before: number;
  readonly counted: Counted;
  readonly meaning?: string | undefined;
  /** The language of the meaning where it is another than the interface's. */
  readonly meaningLang?: string | undefined;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** Leaves out all others of the group. */
  readonly onOnly?: (() => void) | undefined;
}

/** One tick box with its mark, which is also the legend, and how many there are after and before the other filters. */
export const FilterRow = memo(function FilterRow(props: FilterRowProps) {
  const {
    name,
    dataInName = '',
    mark,
    after,
    before,
    counted,
    meaning,
    meaningLang,
    checked,
    onChange,
    onOnly,
  } = props;
  const id = useId();
  const hasMeaning = meaning !== undefined;
  return (
    <li className={styles['row']} data-empty={after === 0 || undefined}>
      <label className={styles['label']}>
        <input
          type="checkbox"
          checked={checked}
          onChange={onChange}
          aria-describedby={hasMeaning ? `${id}-count ${id}-meaning` : `${id}-count`}
        />
        {mark !== undefined && <span className={styles['mark']}>{mark}</span>}
        <span>
          <PartlyData text={name} data={[dataInName]} />
        </span>
      </label>
      <span className={styles['end']}>
        <span id={`${id}-count`} className={styles['count']}>
          <RichText text={countText(counted, after, before)} parts={[hidden]} />
        </span>
        {onOnly && (
          <Button className={styles['only']} aria-label={i18n._('Only {name}', { name })} onClick={onOnly}>
            {i18n._('Only')}
          </Button>
        )}
      </span>
      {hasMeaning && (
        <span id={`${id}-meaning`} className={styles['meaning']} lang={meaningLang}>
          {meaning}
        </span>
      )}
    </li>
  );
});
