import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { i18n } from '../../i18n/i18n.ts';
import { titleOf } from '../../query/titleOf.ts';
import { createDerived } from '../../state/derived.ts';
import { resolveAddress } from '../../state/resolveAddress.ts';
import type { ShownTour } from '../../state/tours.ts';
import { parseAddress } from '../../url/address.ts';
import { useExplorer } from '../explorerContext.ts';
import styles from './tourHandout.module.css';

interface TourHandoutProps {
  readonly tour: ShownTour;
  /** Called when the browser has printed it, or the reader has not let it. */
  readonly onPrinted: () => void;
}

/** Hands the page over to the printer for as long as it takes. */
function usePrinting(onPrinted: () => void): void {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['printing'] = 'tour';
    window.addEventListener('afterprint', onPrinted);
    const timer = window.setTimeout(() => window.print());
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('afterprint', onPrinted);
      delete root.dataset['printing'];
    };
  }, [onPrinted]);
}

/** The sentence that describes each step's view. */
function useSentences({ steps }: ShownTour): readonly string[] {
  const { graph, manifest } = useExplorer();
  // Of its own, so that what the screen shows need not be worked out again.
  const derived = createDerived(graph, manifest);
  return steps.map(({ address }) =>
    derived.sentence(derived.visible(resolveAddress(graph, manifest, parseAddress(address)).view)),
  );
}

/** A tour on paper: every step with its number, heading, text, sentence and address. On the screen nothing of it is seen. */
export function TourHandout({ tour, onPrinted }: TourHandoutProps) {
  const { manifest } = useExplorer();
  usePrinting(onPrinted);
  const sentences = useSentences(tour);
  const { origin, pathname } = window.location;
  return createPortal(
    <article className={styles['handout']} aria-label={i18n._('Handout')}>
      <h1>{tour.title}</h1>
      {tour.about && <p>{tour.about}</p>}
      <ol className={styles['steps']}>
        {tour.steps.map(({ heading, text, address }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name, and paper does not change
          <li key={at}>
            <h2>{heading}</h2>
            <p>{text}</p>
            <p className={styles['quiet']}>{sentences[at]}</p>
            <p className={styles['quiet']}>{`${origin}${pathname}${address}`}</p>
          </li>
        ))}
      </ol>
      <p className={styles['quiet']}>
        {`Tieline · ${titleOf(manifest)} · `}
        {i18n._('data version {version}', { version: manifest.version })}
      </p>
    </article>,
    document.body,
  );
}
