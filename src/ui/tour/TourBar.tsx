import { useCallback, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { TourPlace } from '../../model/view.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { ShelfButton } from '../kit/ShelfButton.tsx';
import { TourHandout } from './TourHandout.tsx';
import { TourStep } from './TourStep.tsx';
import styles from './tourBar.module.css';
import { useTours } from './useTours.ts';

function LeaveButton() {
  const { store } = useExplorer();
  return <Button onClick={() => store.getState().change({ tour: null })}>{i18n._('Leave')}</Button>;
}

function PlaceInTour({ place }: { readonly place: TourPlace }) {
  const { find, isPending, error, retry } = useTours();
  const [isPrinted, setIsPrinted] = useState(false);
  const endPrinting = useCallback(() => setIsPrinted(false), []);
  const tour = find(place.id);
  if (!tour) {
    if (isPending) return <p className={styles['text']}>{i18n._('Loading the tour…')}</p>;
    return (
      <div className={styles['missing']}>
        <p>
          {error
            ? i18n._('The tours could not be loaded: {problem}', { problem: error.message })
            : i18n._(
                'There is no tour “{id}” here. A tour that somebody made is kept in their own browser; ask for its file.',
                {
                  id: place.id,
                },
              )}
        </p>
        {error && (
          <Button look="outlined" onClick={() => void retry()}>
            {i18n._('Try again')}
          </Button>
        )}
        <ShelfButton shelf="tours" look="outlined" />
        <LeaveButton />
      </div>
    );
  }
  return (
    <>
      <TourStep tour={tour} asked={place.step}>
        <Button onClick={() => setIsPrinted(true)}>{i18n._('Print handout')}</Button>
        <LeaveButton />
      </TourStep>
      {isPrinted && <TourHandout tour={tour} onPrinted={endPrinting} />}
    </>
  );
}

/** The tour that the reader follows: where they are, what is to be seen, and the way on, back and out. */
export function TourBar() {
  const tour = useExplorerState(({ view }) => view.tour);
  if (!tour) return null;
  return (
    <section className={styles['bar']} aria-label={i18n._('Tour')}>
      <PlaceInTour place={tour} />
    </section>
  );
}
