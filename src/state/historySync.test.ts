import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleManifest } from '../testing/sampleManifest.ts';
import { parseAddress } from '../url/address.ts';
import { createExplorerStore } from './explorerStore.ts';
import { type HistoryHost, syncHistory } from './historySync.ts';
import type { Trail } from './trail.ts';

/** A browser history in memory; paints, and runs delayed tasks, when told to. */
class MemoryHistory implements HistoryHost {
  entries: string[];
  trails: unknown[] = [null];
  at = 0;
  #moved: () => void = () => undefined;
  #unpainted = new Set<() => void>();
  #tasks = new Set<() => void>();

  constructor(search: string) {
    this.entries = [search];
  }

  search = () => this.entries[this.at] ?? '';
  kept = () => this.trails[this.at];
  isFull = false;
  canStep = () => !this.isFull;
  push = (search: string, trail: Trail) => {
    this.entries = [...this.entries.slice(0, this.at + 1), search];
    this.trails = [...this.trails.slice(0, this.at + 1), trail];
    this.at++;
  };
  replace = (search: string, trail: Trail) => {
    this.entries[this.at] = search;
    this.trails[this.at] = trail;
  };
  onMove = (moved: () => void) => {
    this.#moved = moved;
    return () => undefined;
  };
  soon = (task: () => void) => {
    this.#unpainted.add(task);
    return () => this.#unpainted.delete(task);
  };
  later = (task: () => void) => {
    this.#tasks.add(task);
    return () => this.#tasks.delete(task);
  };

  go(steps: number) {
    this.at += steps;
    this.#moved();
  }

  paint() {
    for (const task of this.#unpainted) task();
  }

  wait() {
    const tasks = [...this.#tasks];
    this.#tasks.clear();
    for (const task of tasks) task();
  }
}

function open(search = '') {
  const host = new MemoryHistory(search);
  const store = createExplorerStore(sampleGraph(), sampleManifest(), parseAddress(search));
  const heard: { trail: Trail | null } = { trail: null };
  const stop = syncHistory(store, host, (trail) => {
    heard.trail = trail;
  });
  return { host, store, stop, heard, actions: store.getState() };
}

const dates = (from: string) => ({ window: { from, to: 'last' } });

describe('history', () => {
  it('every step is an entry; Back and Forward bring the views back', () => {
    const { host, store, actions } = open();
    actions.change({ layout: 'list' });
    actions.select({ type: 'entity', id: 'country-a' as never });
    host.paint();
    expect(host.entries).toEqual(['', '?view=list', '?view=list&sel=entity.country-a']);
    host.go(-2);
    expect(store.getState().view).toMatchObject({ layout: 'graph', selection: null });
    host.go(1);
    expect(store.getState().view).toMatchObject({ layout: 'list', selection: null });
    expect(host.entries).toHaveLength(3);
  });

  it('a drag is one entry that follows when it rests and is right at the end', () => {
    const { host, actions } = open();
    actions.change(dates('2024-03-01'), 'drag');
    actions.change(dates('2024-03-02'), 'drag');
    host.paint();
    actions.change(dates('2024-03-03'), 'drag');
    expect(host.entries).toEqual(['', '?t=2024-03-02..last']);
    host.wait();
    expect(host.entries).toEqual(['', '?t=2024-03-03..last']);
    actions.change(dates('2024-03-04'), 'drag');
    actions.endGesture();
    expect(host.entries).toEqual(['', '?t=2024-03-04..last']);
  });

  it('a step right after a drag keeps where the drag ended', () => {
    const { host, actions } = open();
    actions.change(dates('2024-03-01'), 'drag');
    actions.change(dates('2024-03-02'), 'drag');
    actions.change({ layout: 'list' });
    host.paint();
    expect(host.entries).toEqual(['', '?t=2024-03-02..last', '?view=list&t=2024-03-02..last']);
  });

  it('Back in the middle of a drag drops what the drag had not written yet', () => {
    const { host, store, actions } = open();
    actions.change(dates('2024-03-01'), 'drag');
    host.paint();
    actions.change(dates('2024-03-02'), 'drag');
    host.go(-1);
    host.wait();
    expect(store.getState().view.window).toBeNull();
    expect(host.entries).toEqual(['', '?t=2024-03-01..last']);
  });

  it('a change that leaves the address as it is makes no entry', () => {
    const { host, actions } = open();
    actions.change({ outside: 'fade' });
    host.paint();
    expect(host.entries).toEqual(['']);
  });

  it('corrects an address that meant something else, in place', () => {
    const { host } = open('?view=map&sel=entity.nobody&note=kept');
    expect(host.entries).toEqual(['?note=kept']);
  });

  it('a camera that was left goes out of the address without a step', () => {
    const { host, actions } = open('?cam=10,20,2');
    expect(host.entries).toEqual(['?cam=10,20,2']);
    actions.forgetCamera();
    host.wait();
    expect(host.entries).toEqual(['']);
  });

  it('inside another page every step takes the place of the one before', () => {
    const { host, actions } = open('?embed=1');
    actions.change({ layout: 'list' });
    host.paint();
    actions.change({ axis: 'happened' });
    host.paint();
    expect(host.entries).toEqual(['?view=list&axis=happened&embed=1']);
  });

  it('where no more steps can wait the next one joins the last, and numbers stay those of the entries', () => {
    const { host, heard, actions } = open();
    actions.change({ layout: 'list' });
    host.paint();
    host.isFull = true;
    actions.change({ axis: 'happened' });
    host.paint();
    expect(host.entries).toEqual(['', '?view=list&axis=happened']);
    expect(heard.trail?.at).toBe(1);
  });

  it('stops listening when told to', () => {
    const { host, stop, actions } = open();
    actions.change({ layout: 'list' });
    stop();
    host.paint();
    actions.change({ axis: 'happened' });
    host.paint();
    expect(host.entries).toEqual(['']);
  });

  it('a step is written once it is painted, and at once when its gesture ends before', () => {
    const { host, actions } = open();
    actions.change({ layout: 'list' });
    expect(host.entries).toEqual(['']);
    host.paint();
    expect(host.entries).toEqual(['', '?view=list']);
    actions.change(dates('2024-03-01'), 'drag');
    actions.endGesture();
    expect(host.entries).toEqual(['', '?view=list', '?view=list&t=2024-03-01..last']);
    host.paint();
    expect(host.entries).toHaveLength(3);
  });

  it('Back before a step was painted drops it', () => {
    const { host, store, actions } = open();
    actions.change({ layout: 'list' });
    host.paint();
    actions.change({ axis: 'happened' });
    host.go(-1);
    host.paint();
    expect(host.entries).toEqual(['', '?view=list']);
    expect(store.getState().view).toMatchObject({ layout: 'graph', axis: 'reported' });
  });

  it('each entry keeps the foci that led to it, by how many steps back they are', () => {
    const { host, heard, actions } = open('?focus=country-a');
    actions.change({ layout: 'list' });
    host.paint();
    actions.change({ focus: ['country-b' as never] });
    host.paint();
    actions.change({ focus: [] });
    host.paint();
    const before = [
      { at: 1, focus: ['country-a'] },
      { at: 2, focus: ['country-b'] },
    ];
    expect(heard.trail).toEqual({ at: 3, focus: [], before });
    host.go(-1);
    expect(heard.trail).toEqual({ at: 2, focus: ['country-b'], before: before.slice(0, 1) });
    host.go(-2);
    expect(heard.trail).toEqual({ at: 0, focus: ['country-a'], before: [] });
    host.go(3);
    expect(heard.trail?.before).toEqual(before);
  });
});
