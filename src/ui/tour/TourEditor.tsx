import { useState } from 'react';
import type { TourDraftStep } from '../../exchange/shelf/tourFile.ts';
import { i18n } from '../../i18n/i18n.ts';
import { TOUR_STEPS_MAX } from '../../model/view.ts';
import type { OwnTour } from '../../state/shelves.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { useKeptItems, useShelves } from '../kit/shelves.ts';
import { viewAddress } from '../kit/viewAddress.ts';
import { EditedStep } from './EditedStep.tsx';
import { movedStep } from './movedStep.ts';
import styles from './tours.module.css';

type Draft = Pick<OwnTour, 'title' | 'steps'>;
/** A step while it is edited: its place in the list is no name for it. */
type KeyedStep = TourDraftStep & { readonly key: number };

interface TourEditorProps {
  readonly tour: Draft;
  readonly onSave: (tour: Draft) => void;
  readonly onCancel: () => void;
}

function AddStep({ onAdd }: { readonly onAdd: (heading: string, address: string) => void }) {
  const { store } = useExplorer();
  const { items } = useKeptItems(useShelves().views);
  return (
    <div className={styles['actions']}>
      <label className={styles['inline']}>
        {i18n._('Add a saved view')}
        <select
          value=""
          disabled={items.length === 0}
          onChange={(event) => {
            const view = items.find(({ id }) => id === event.target.value);
            if (view) onAdd(view.name, view.address);
          }}
        >
          <option value="">
            {items.length === 0 ? i18n._('nothing is saved yet') : i18n._('choose one')}
          </option>
          {items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button
        look="outlined"
        onClick={() => onAdd(i18n._('Present view'), viewAddress(store.getState().view))}
      >
        {i18n._('Add the present view')}
      </Button>
    </div>
  );
}

/** Makes or changes a tour: its title, and views in an order with a heading and a text each. */
export function TourEditor({ tour, onSave, onCancel }: TourEditorProps) {
  const [title, setTitle] = useState(tour.title);
  const [steps, setSteps] = useState<readonly KeyedStep[]>(() =>
    tour.steps.map((step, key) => ({ ...step, key })),
  );
  const change = (at: number, part: Partial<TourDraftStep>) =>
    setSteps(steps.map((step, row) => (row === at ? { ...step, ...part } : step)));
  const isComplete =
    title.trim() !== '' && steps.length > 0 && steps.every(({ heading }) => heading.trim() !== '');
  return (
    <form
      className={styles['editor']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isComplete) return;
        const kept = steps.map(({ heading, text, address }) => ({
          heading: heading.trim(),
          text: text.trim(),
          address,
        }));
        onSave({ title: title.trim(), steps: kept });
      }}
    >
      <label className={styles['label']}>
        {i18n._('Title of the tour')}
        <input
          className={styles['field']}
          value={title}
          maxLength={200}
          required
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      {steps.length > 0 && (
        <ol className={styles['list']} aria-label={i18n._('Steps')}>
          {steps.map((step, at) => (
            <EditedStep
              key={step.key}
              step={step}
              at={at + 1}
              count={steps.length}
              onChange={(part) => change(at, part)}
              onMove={(by) => setSteps(movedStep(steps, at, by))}
              onRemove={() => setSteps(steps.toSpliced(at, 1))}
            />
          ))}
        </ol>
      )}
      {steps.length < TOUR_STEPS_MAX && (
        <AddStep
          onAdd={(heading, address) => {
            const key = Math.max(-1, ...steps.map((step) => step.key)) + 1;
            setSteps([...steps, { heading, text: '', address, key }]);
          }}
        />
      )}
      <div className={styles['actions']}>
        <Button type="submit" look="primary" disabled={!isComplete}>
          {i18n._('Save the tour')}
        </Button>
        <Button onClick={onCancel}>{i18n._('Cancel')}</Button>
        {!isComplete && (
          <p className={styles['small']}>
            {i18n._('A tour needs a title and at least one step; each step a heading.')}
          </p>
        )}
      </div>
    </form>
  );
}
