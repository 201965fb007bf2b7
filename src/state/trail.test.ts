import { describe, expect, it } from 'vitest';
import type { EntityId } from '../model/ids.ts';
import { readTrail, TRAIL_MAX, type Trail, trailAfter } from './trail.ts';

const ids = (...names: readonly string[]) => names as readonly EntityId[];
const start: Trail = { at: 0, focus: [], before: [] };

describe('the trail', () => {
  it('keeps each focus that was left, with the last entry that showed it', () => {
    const steps = [ids('china'), ids('china'), ids('china', 'russia'), ids()];
    const trail = steps.reduce(trailAfter, start);
    expect(trail).toEqual({
      at: 4,
      focus: [],
      before: [
        { at: 0, focus: [] },
        { at: 2, focus: ['china'] },
        { at: 3, focus: ['china', 'russia'] },
      ],
    });
  });

  it('forgets the oldest of many', () => {
    let trail = start;
    for (let step = 0; step < 20; step++) trail = trailAfter(trail, ids(`entity-${step}`));
    expect(trail.before).toHaveLength(TRAIL_MAX);
    expect(trail.before.at(-1)).toEqual({ at: 19, focus: ['entity-18'] });
  });

  it('is read back from an entry after a reload', () => {
    const trail = [ids('china'), ids('russia')].reduce(trailAfter, start);
    expect(readTrail(JSON.parse(JSON.stringify(trail)), ids('russia'))).toEqual(trail);
  });

  it.each([
    ['nothing', null],
    ['a number', 3],
    ['something of another program', { key: 'abc' }],
    ['a broken number', { at: 'x', focus: [], before: [] }],
    ['no list', { at: 3, focus: [], before: 'x' }],
  ])('begins anew where an entry keeps %s', (_, kept) => {
    expect(readTrail(kept, ids('china'))).toEqual({ at: 0, focus: ['china'], before: [] });
  });

  it('leaves out steps that cannot lie before the entry', () => {
    const kept = { at: 2, focus: [], before: [{ at: 1, focus: ['china'] }, { at: 2, focus: [] }, null] };
    expect(readTrail(kept, ids()).before).toEqual([{ at: 1, focus: ['china'] }]);
  });
});
