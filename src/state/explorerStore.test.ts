import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../model/view.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleManifest } from '../testing/sampleManifest.ts';
import { parseAddress } from '../url/address.ts';
import { createExplorerStore } from './explorerStore.ts';

const graph = sampleGraph();
const open = (search = '') => createExplorerStore(graph, sampleManifest(), parseAddress(search));

describe('changing a view', () => {
  it('a change without a gesture is a step of its own', () => {
    const store = open();
    store.getState().change({ outside: 'hide' });
    expect(store.getState().lastChange).toBe('step');
    store.getState().change({ outside: 'fade' });
    expect(store.getState().lastChange).toBe('step');
  });

  it('changes with one gesture are one step, until it ends', () => {
    const store = open();
    const kinds: string[] = [];
    store.subscribe((state, before) => state.view !== before.view && kinds.push(state.lastChange));
    const { change, endGesture } = store.getState();
    change({ window: { from: '2024', to: 'last' } }, 'drag');
    change({ window: { from: '2024-02', to: 'last' } }, 'drag');
    change({ window: { from: '2024-03', to: 'last' } }, 'drag');
    endGesture();
    change({ window: { from: '2024-04', to: 'last' } }, 'drag');
    expect(kinds).toEqual(['step', 'same-step', 'same-step', 'step']);
  });

  it('reset brings back the first view but keeps the selection and the way of reading', () => {
    const store = open(
      '?view=list&axis=happened&t=2024..2024&kind=state&class=stated&focus=league&deg=2&path=country-a~league&cmp=2023..2024&min=2&q=league&undated=0&certainty=certain&listed=1&outside=hide&sel=entity.country-a',
    );
    store.getState().reset();
    expect(store.getState().view).toEqual({
      ...DEFAULT_VIEW,
      layout: 'list',
      selection: { type: 'entity', id: 'country-a' },
    });
  });
});

describe('going to an address', () => {
  it('is one step, in the reader’s language, with the tour that led there', () => {
    const store = open('?lang=ru&view=list&min=2');
    store.getState().goTo(parseAddress('?t=2024..2024&lang=zh'), { id: 'visit', step: 2 });
    const { view, lastChange, notices } = store.getState();
    expect(lastChange).toBe('guided-step');
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      window: { from: '2024', to: '2024' },
      language: 'ru',
      tour: { id: 'visit', step: 2 },
    });
    expect(notices).toEqual([]);
  });

  it('says what the address holds that is not here', () => {
    const store = open();
    store.getState().goTo(parseAddress('?sel=entity.atlantis'), null);
    expect(store.getState().notices).toHaveLength(1);
  });

  it('reset leaves the reader in the tour', () => {
    const store = open('?tour=visit.2&min=2');
    store.getState().reset();
    expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, tour: { id: 'visit', step: 2 } });
  });
});

describe('selecting', () => {
  it('something inside the window leaves the window alone and tells nothing', () => {
    const store = open();
    store.getState().select({ type: 'tie', id: 'country-a~country-b' as never });
    expect(store.getState().view.window).toBeNull();
    expect(store.getState().notices).toEqual([]);
  });

  it('something outside widens the window by as little as it takes, and the notice can undo it', () => {
    const store = open('?t=2024-02-28..2024-03-01');
    const before = store.getState().view;
    store.getState().select({ type: 'tie', id: 'country-a~league' as never });
    expect(store.getState().view.window).toEqual({ from: '2024-02-28', to: '2024-04-09' });
    const [notice] = store.getState().notices;
    expect(notice).toMatchObject({ tone: 'info', undo: before });
    store.getState().undo(notice?.id ?? -1);
    expect(store.getState().view).toEqual(before);
    expect(store.getState().notices).toEqual([]);
  });

  it('something outside two compared windows leaves both alone: they are the question', () => {
    const store = open('?t=2024-02-28..2024-03-01&cmp=2024-03-02..2024-03-04');
    const before = store.getState().view;
    store.getState().select({ type: 'tie', id: 'country-a~league' as never });
    expect(store.getState().view).toEqual({ ...before, selection: { type: 'tie', id: 'country-a~league' } });
    expect(store.getState().notices).toEqual([]);
  });

  it('something outside the focus leaves the focus as it is: it can be added to it', () => {
    const store = open('?focus=minister-b&deg=0');
    store.getState().select({ type: 'entity', id: 'league' as never });
    expect(store.getState().view).toMatchObject({ focus: ['minister-b'], steps: 0, window: null });
    expect(store.getState().notices).toEqual([]);
  });

  it('nothing closes the details', () => {
    const store = open('?sel=entity.country-a');
    store.getState().select(null);
    expect(store.getState().view.selection).toBeNull();
  });
});

describe('notices', () => {
  const openWithBoth = () => {
    const store = open('?view=map');
    store.getState().notify({ tone: 'info', text: 'Done.', undo: null });
    return store;
  };
  const tonesOf = (store: ReturnType<typeof open>) => store.getState().notices.map(({ tone }) => tone);

  it('news of an action goes with the next step, a problem of the address stays', () => {
    const store = openWithBoth();
    expect(tonesOf(store)).toEqual(['problem', 'info']);
    store.getState().change({ outside: 'hide' });
    expect(tonesOf(store)).toEqual(['problem']);
  });

  it('news told during a gesture stays while it goes on, and goes with the next', () => {
    const store = open();
    store.getState().change({ window: { from: '2024', to: 'last' } }, 'drag');
    store.getState().notify({ tone: 'info', text: 'Done.', undo: null });
    store.getState().change({ window: { from: '2024-02', to: 'last' } }, 'drag');
    expect(tonesOf(store)).toEqual(['info']);
    store.getState().change({ window: { from: '2024-03', to: 'last' } }, 'another drag');
    expect(tonesOf(store)).toEqual([]);
  });

  it('says that the default is shown only where it is', () => {
    const { notices } = open('?v=9&view=map&kind=alien~state').getState();
    expect(notices.map(({ text }) => text.endsWith('The default is shown instead.'))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('opening an address', () => {
  it('names an id that the dataset lacks and selects nothing', () => {
    const { view, notices } = open('?sel=entity.country-z').getState();
    expect(view.selection).toBeNull();
    expect(notices.map(({ tone, text }) => [tone, text])).toEqual([
      ['problem', 'There is no entity “country-z” in this dataset; nothing is selected.'],
    ]);
  });

  it.each(['tie.country-a~country-z', 'tie.country-a~minister-b', 'event.nothing', 'report.nothing'])(
    '%s selects nothing and says so',
    (sel) => {
      const { view, notices } = open(`?sel=${sel}`).getState();
      expect(view.selection).toBeNull();
      expect(notices).toHaveLength(1);
    },
  );

  it('falls back to the dataset at hand and names the one it lacks', () => {
    const { view, notices } = open('?d=other').getState();
    expect(view.dataset).toBeNull();
    expect(notices[0]?.text).toContain('“other”');
  });

  it('says that crossed dates hold nothing, and keeps them', () => {
    const { view, notices } = open('?t=2024-06..2024-03').getState();
    expect(view.window).toEqual({ from: '2024-06', to: '2024-03' });
    expect(notices).toHaveLength(1);
  });

  it('compares with no crossed dates, and says so', () => {
    const { view, notices } = open('?cmp=2024-06..2024-03').getState();
    expect(view.compare).toBeNull();
    expect(notices.map(({ text }) => text)).toEqual([
      'The second dates of the comparison are crossed or outside the calendar; nothing is compared. Choose Compare to begin anew.',
    ]);
  });

  it('widens dates that do not hold what the address selects', () => {
    const { view, notices } = open('?t=2024-02-28..2024-03-01&sel=report.courier').getState();
    expect(view.window).toEqual({ from: '2024-02-28', to: '2024-04-09' });
    expect(notices[0]?.undo).toMatchObject({
      selection: null,
      window: { from: '2024-02-28', to: '2024-03-01' },
    });
  });

  it('shows at most the last four notices', () => {
    const { notices } = open('?v=9&view=x&axis=x&t=x&undated=x&sel=x').getState();
    expect(notices).toHaveLength(4);
    expect(new Set(notices.map(({ id }) => id)).size).toBe(4);
  });
});
