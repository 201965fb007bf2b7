import { useState } from 'react';
import { tourFileText } from '../../exchange/shelf/tourFile.ts';
import { i18n } from '../../i18n/i18n.ts';
import type { OwnTour } from '../../state/shelves.ts';
import { type ShownTour, shownOwnTour } from '../../state/tours.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { ImportButton } from '../kit/ImportButton.tsx';
import { KeepingProblem } from '../kit/KeepingProblem.tsx';
import { ShelfButton } from '../kit/ShelfButton.tsx';
import { jsonBlob, saveFile } from '../kit/saveFile.ts';
import { useKeptItems, useShelves } from '../kit/shelves.ts';
import { TourEditor } from './TourEditor.tsx';
import { TourRow } from './TourRow.tsx';
import styles from './tours.module.css';
import { useOwnTours } from './useOwnTours.ts';
import { useGoToStep } from './useTourSteps.ts';
import { useTours } from './useTours.ts';

interface News {
  readonly text: string;
  readonly failed?: boolean;
  readonly deleted?: OwnTour;
}

/** Shipped tours, the reader's own, and how to make, take along and bring in one. */
export function Tours({ onClose }: { readonly onClose: () => void }) {
  const { manifest } = useExplorer();
  const { shipped, isPending, error, retry, problem } = useTours();
  const { items } = useKeptItems(useShelves().tours);
  const own = useOwnTours();
  const goTo = useGoToStep();
  const [news, setNews] = useState<News | null>(null);
  /** The tour that is being made or changed; one without an id is new. */
  const [edited, setEdited] = useState<(Omit<OwnTour, 'id'> & { readonly id: string | null }) | null>(null);
  const start = (tour: ShownTour) => {
    goTo(tour, 1);
    onClose();
  };
  if (edited) {
    const { id } = edited;
    return (
      <Dialog title={id === null ? i18n._('Make a tour') : i18n._('Change a tour')} onClose={onClose}>
        <KeepingProblem problem={problem} />
        <TourEditor
          tour={edited}
          onCancel={() => setEdited(null)}
          onSave={(draft) => {
            if (!(id === null ? own.add(draft) : own.put({ id, ...draft }))) return;
            setNews({ text: i18n._('Saved: {name}', { name: draft.title }) });
            setEdited(null);
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={i18n._('Tours')} onClose={onClose}>
      <p className={styles['small']}>
        {i18n._(
          'A tour leads through views, one step at a time. You can look around at any step and come back.',
        )}
      </p>
      {isPending && <p>{i18n._('Loading the tours…')}</p>}
      {error && (
        <p role="alert">
          {i18n._('The tours could not be loaded: {problem}', { problem: error.message })}{' '}
          <Button look="outlined" onClick={() => void retry()}>
            {i18n._('Try again')}
          </Button>
        </p>
      )}
      <ul className={styles['list']} aria-label={i18n._('Tours')}>
        {shipped.map((tour) => (
          <TourRow key={tour.id} tour={tour} onStart={() => start(tour)} />
        ))}
      </ul>
      <h3 className={styles['part']}>{i18n._('Your own')}</h3>
      <KeepingProblem problem={problem} />
      <p role="status" className={styles['news']} data-failed={news?.failed || undefined}>
        {news?.text}{' '}
        {news?.deleted && (
          <Button
            look="outlined"
            onClick={() => {
              if (news.deleted) own.put(news.deleted);
              setNews({ text: i18n._('It is back.') });
            }}
          >
            {i18n._('Undo')}
          </Button>
        )}
      </p>
      {items.length === 0 ? (
        <p>{i18n._('None yet. Make one from views that you saved, or bring in a file.')}</p>
      ) : (
        <ul className={styles['list']} aria-label={i18n._('Your own tours')}>
          {items.map((tour) => (
            <TourRow key={tour.id} tour={shownOwnTour(tour)} onStart={() => start(shownOwnTour(tour))}>
              <Button
                aria-label={i18n._('Change {title}', { title: tour.title })}
                onClick={() => setEdited(tour)}
              >
                {i18n._('Change')}
              </Button>
              <Button
                aria-label={i18n._('Export {title}', { title: tour.title })}
                onClick={() =>
                  saveFile(`tieline-tour-${tour.id}.json`, jsonBlob(tourFileText(manifest.id, tour)))
                }
              >
                {i18n._('Export')}
              </Button>
              <Button
                aria-label={i18n._('Delete {name}', { name: tour.title })}
                onClick={() => {
                  own.remove(tour.id);
                  setNews({ text: i18n._('Deleted: {name}', { name: tour.title }), deleted: tour });
                }}
              >
                {i18n._('Delete')}
              </Button>
            </TourRow>
          ))}
        </ul>
      )}
      <div className={styles['actions']}>
        <Button look="outlined" onClick={() => setEdited({ id: null, title: '', steps: [] })}>
          {i18n._('Make a tour')}
        </Button>
        <ImportButton name={i18n._('Import from a file')} onText={(text) => setNews(own.bringIn(text))} />
        <ShelfButton shelf="saved-views" look="link" />
      </div>
    </Dialog>
  );
}
