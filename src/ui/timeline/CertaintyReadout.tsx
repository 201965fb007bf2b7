import { i18n } from '../../i18n/i18n.ts';
import { useCalmVisible, useFacets } from '../explorerContext.ts';
import { RichText } from '../kit/RichText.tsx';
import styles from './certaintyReadout.module.css';

const PARTS = [(text: string) => <strong>{text}</strong>];

function certainText(count: number): string {
  return i18n._('{count, plural, one {<0>#</0> certain} other {<0>#</0> certain}}', { count });
}

function possibleText(count: number, leftOut: boolean): string {
  return leftOut
    ? i18n._('{count, plural, one {<0>#</0> possible, left out} other {<0>#</0> possible, left out}}', {
        count,
      })
    : i18n._('{count, plural, one {<0>#</0> possible} other {<0>#</0> possible}}', { count });
}

function undatedText(count: number, leftOut: boolean): string {
  return leftOut
    ? i18n._('{count, plural, one {<0>#</0> undated, left out} other {<0>#</0> undated, left out}}', {
        count,
      })
    : i18n._('{count, plural, one {<0>#</0> undated} other {<0>#</0> undated}}', { count });
}

/** How many items are certain, possible or undated against the window, and which of them the filters leave out. */
export function CertaintyReadout() {
  const { counts, settings } = useCalmVisible();
  const { certainty, undated } = settings;
  const facets = useFacets();
  const certain = counts.evidence - counts.possible - counts.undated;
  return (
    <ul className={styles['readout']} aria-label={i18n._('Evidence in these dates')}>
      <li>
        <RichText text={certainText(certain)} parts={PARTS} />
      </li>
      <li>
        <RichText text={possibleText(facets.possible.after, certainty === 'certain')} parts={PARTS} />
      </li>
      <li>
        <RichText text={undatedText(facets.undated.after, !undated)} parts={PARTS} />
      </li>
    </ul>
  );
}
