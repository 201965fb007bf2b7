import { useCalmVisible, useFacets } from '../explorerContext.ts';
import styles from './certaintyReadout.module.css';

/** How many items are certain, possible or undated against the window, and which of them the filters leave out. */
export function CertaintyReadout() {
  const { counts, settings } = useCalmVisible();
  const { certainty, undated } = settings;
  const facets = useFacets();
  const certain = counts.evidence - counts.possible - counts.undated;
  return (
    <ul className={styles['readout']} aria-label="Evidence in these dates">
      <li>
        <strong>{certain}</strong> certain
      </li>
      <li>
        <strong>{facets.possible.after}</strong> possible{certainty === 'certain' && ', left out'}
      </li>
      <li>
        <strong>{facets.undated.after}</strong> undated{!undated && ', left out'}
      </li>
    </ul>
  );
}
