import { useState } from 'react';
import { savedViewsFileText } from '../../exchange/shelf/savedViewsFile.ts';
import { i18n } from '../../i18n/i18n.ts';
import { shownTag } from '../../i18n/language.ts';
import type { SavedView } from '../../state/shelves.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { ImportButton } from '../kit/ImportButton.tsx';
import { KeepingProblem } from '../kit/KeepingProblem.tsx';
import { ShelfButton } from '../kit/ShelfButton.tsx';
import { jsonBlob, saveFile } from '../kit/saveFile.ts';
import { SavedViewRow } from './SavedViewRow.tsx';
import { SaveForm } from './SaveForm.tsx';
import styles from './savedViews.module.css';
import { shortName } from './shortName.ts';
import { type SavedOrder, sortedViews } from './sortedViews.ts';
import { useSavedViews } from './useSavedViews.ts';

interface News {
  readonly text: string;
  readonly failed?: boolean;
  readonly deleted?: SavedView;
}

function OrderSelect({
  order,
  onOrder,
}: {
  readonly order: SavedOrder;
  readonly onOrder: (order: SavedOrder) => void;
}) {
  return (
    <label className={styles['order']}>
      {i18n._('Sort by')}
      <select value={order} onChange={(event) => onOrder(event.target.value === 'name' ? 'name' : 'date')}>
        <option value="date">{i18n._('newest first')}</option>
        <option value="name">{i18n._('name')}</option>
      </select>
    </label>
  );
}

/** The views that the reader saved in this browser: open, name, sort, delete, take along as a file. */
export function SavedViews({ onClose }: { readonly onClose: () => void }) {
  const { store, derived, manifest } = useExplorer();
  const { views, problem, save, rename, remove, putBack, open, bringIn } = useSavedViews();
  const [order, setOrder] = useState<SavedOrder>('date');
  const [news, setNews] = useState<News | null>(null);
  const suggested = shortName(derived.sentence(derived.visible(store.getState().view)));
  return (
    <Dialog title={i18n._('Saved views')} onClose={onClose}>
      <p className={styles['small']}>
        {i18n._(
          'Views that you save stay in this browser. Anyone else sees them only if you send a link or a file.',
        )}
      </p>
      <SaveForm
        suggested={suggested}
        onSave={(name) => setNews(save(name) ? { text: i18n._('Saved: {name}', { name }) } : null)}
      />
      <KeepingProblem problem={problem} />
      <p role="status" className={styles['news']} data-failed={news?.failed || undefined}>
        {news?.text}{' '}
        {news?.deleted && (
          <Button
            look="outlined"
            onClick={() => {
              if (news.deleted) putBack(news.deleted);
              setNews({ text: i18n._('It is back.') });
            }}
          >
            {i18n._('Undo')}
          </Button>
        )}
      </p>
      {views.length > 1 && <OrderSelect order={order} onOrder={setOrder} />}
      {views.length === 0 ? (
        <p>{i18n._('Nothing is saved yet.')}</p>
      ) : (
        <ul className={styles['list']} aria-label={i18n._('Saved views')}>
          {sortedViews(views, order, shownTag()).map((view) => (
            <SavedViewRow
              key={view.id}
              view={view}
              onOpen={() => {
                open(view);
                onClose();
              }}
              onRename={(name) => {
                rename(view.id, name);
                setNews({ text: i18n._('Renamed: {name}', { name }) });
              }}
              onDelete={() => {
                remove(view.id);
                setNews({ text: i18n._('Deleted: {name}', { name: view.name }), deleted: view });
              }}
            />
          ))}
        </ul>
      )}
      <div className={styles['actions']}>
        <Button
          look="outlined"
          disabled={views.length === 0}
          onClick={() =>
            saveFile(
              `tieline-saved-views-${manifest.id}.json`,
              jsonBlob(savedViewsFileText(manifest.id, views)),
            )
          }
        >
          {i18n._('Export all as a file')}
        </Button>
        <ImportButton name={i18n._('Import from a file')} onText={(text) => setNews(bringIn(text))} />
        <ShelfButton shelf="tours" look="link" />
      </div>
    </Dialog>
  );
}
