import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '../model/view.ts';
import { arbitraryAddress } from '../testing/arbitraryAddress.ts';
import { arbitraryView } from '../testing/arbitraryView.ts';
import { parseAddress, serializeAddress } from './address.ts';

const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });

describe('an address', () => {
  it('says nothing about the default view', () => {
    expect(serializeAddress(DEFAULT_VIEW)).toBe('');
    expect(parseAddress('')).toEqual({ view: DEFAULT_VIEW, notices: [], unknown: [] });
  });

  it('gives back every view it was made of', () => {
    fc.assert(
      fc.property(arbitraryView, (made) => {
        expect(parseAddress(serializeAddress(made))).toEqual({ view: made, notices: [], unknown: [] });
      }),
    );
  });

  it('writes what differs from the default in the fixed order', () => {
    const made = view({
      outside: 'hide',
      classes: ['stated', 'about'],
      kinds: ['state', 'person'],
      selection: { type: 'tie', id: 'china~russia' as never },
      certainty: 'certain',
      undated: false,
      window: { from: '2024-02', to: 'last' },
      axis: 'happened',
      layout: 'list',
    });
    expect(serializeAddress(made)).toBe(
      '?view=list&axis=happened&t=2024-02..last&undated=0&certainty=certain&sel=tie.china~russia&kind=state~person&class=stated~about&outside=hide',
    );
  });

  it('reads 1,000 random and damaged addresses without throwing, always to a view that can be written and read again', () => {
    fc.assert(
      fc.property(arbitraryAddress, (search) => {
        const { view: read, unknown } = parseAddress(search);
        const again = parseAddress(serializeAddress(read, unknown));
        expect(again.view).toEqual(read);
        expect(again.unknown).toEqual(unknown);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps unknown pairs, in their order and after the known ones', () => {
    const { view: read, unknown } = parseAddress('?utm=a%20b&view=list&flag&x=1&x=2');
    expect(unknown).toEqual([
      ['utm', 'a b'],
      ['flag', ''],
      ['x', '1'],
      ['x', '2'],
    ]);
    expect(serializeAddress(read, unknown)).toBe('?view=list&utm=a%20b&flag&x=1&x=2');
  });

  it('stays under 2,000 characters with everything chosen but one of each list', () => {
    fc.assert(fc.property(arbitraryView, (made) => serializeAddress(made).length < 2000));
  });
});

describe('what cannot be read falls back to the default with a notice', () => {
  it.each([
    ['?v=2', 'v'],
    ['?view=map', 'view'],
    ['?view=', 'view'],
    ['?axis=reported.', 'axis'],
    ['?t=2024', 't'],
    ['?t=2024..2025..2026', 't'],
    ['?t=2024-02-30..2025', 't'],
    ['?t=2024-1..2025', 't'],
    ['?t=..', 't'],
    ['?undated=no', 'undated'],
    ['?certainty=perhaps', 'certainty'],
    ['?sel=china', 'sel'],
    ['?sel=tie.china', 'sel'],
    ['?sel=tie.china~china', 'sel'],
    ['?sel=entity.China', 'sel'],
    ['?sel=entity.', 'sel'],
    ['?kind=', 'kind'],
    ['?class=love', 'class'],
    ['?outside=gone', 'outside'],
    ['?focus=', 'focus'],
    ['?focus=China', 'focus'],
    ['?deg=10', 'deg'],
    ['?deg=01', 'deg'],
    ['?deg=-1', 'deg'],
    ['?path=china', 'path'],
    ['?path=china~china', 'path'],
    ['?path=china~russia~sco', 'path'],
    ['?pathin=never', 'pathin'],
    ['?cmp=2024', 'cmp'],
    ['?type=CONSULTED', 'type'],
    ['?report=A', 'report'],
    ['?standing=good', 'standing'],
    ['?stance=none', 'stance'],
    ['?basis=guessed', 'basis'],
    ['?depth=deep', 'depth'],
    ['?min=0', 'min'],
    ['?min=100', 'min'],
    ['?min=1.5', 'min'],
    ['?only=all', 'only'],
    ['?size=big', 'size'],
    ['?colour=red', 'colour'],
    ['?q=%20', 'q'],
    ['?tour=visit', 'tour'],
    ['?tour=visit.0', 'tour'],
    ['?tour=visit.100', 'tour'],
    ['?tour=Visit.1', 'tour'],
    ['?lang=fr', 'lang'],
    ['?embed=yes', 'embed'],
    ['?title=2', 'title'],
    ['?data=..', 'data'],
    ['?cam=1,2', 'cam'],
    ['?cam=1,2,0', 'cam'],
    ['?cam=1,2,-1', 'cam'],
    ['?cam=1e9,2,1', 'cam'],
    ['?d=../secret', 'd'],
  ])('%s', (search, key) => {
    const { view: read, notices } = parseAddress(search);
    expect(read).toEqual(DEFAULT_VIEW);
    expect(notices.map((notice) => notice.key)).toEqual([key]);
  });

  it('does not spoil what can be read', () => {
    const { view: read, notices } = parseAddress('?view=list&t=yesterday..today&outside=hide');
    expect(read).toEqual(view({ layout: 'list', outside: 'hide' }));
    expect(notices).toEqual([
      {
        key: 't',
        text: '“yesterday” is not a date: write YYYY, YYYY-MM, YYYY-MM-DD, first or last',
        usesDefault: true,
      },
    ]);
  });

  it('uses the first of a key that stands twice and says so', () => {
    const { view: read, notices } = parseAddress('?view=list&view=graph');
    expect(read.layout).toBe('list');
    expect(notices).toEqual([
      { key: 'view', text: 'view stands twice; “list” was used', usesDefault: false },
    ]);
  });

  it('does not say that a value was used which could not be read', () => {
    const { notices } = parseAddress('?view=map&view=list');
    expect(notices.map(({ text, usesDefault }) => [text, usesDefault])).toEqual([
      ['“map” is not one of graph, list', true],
      ['view stands twice; only the first was looked at', false],
    ]);
  });

  it('keeps what it knows of a list and names the rest', () => {
    const { view: read, notices } = parseAddress('?kind=alien~state~robot');
    expect(read).toEqual(view({ kinds: ['state'] }));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ key: 'kind', usesDefault: false });
    expect(notices[0]?.text).toMatch(/^“alien, robot” is not one of state, .*; the others were used$/);
  });

  it('shortens what it quotes', () => {
    const [notice] = parseAddress(`?view=${'x'.repeat(500)}`).notices;
    expect(notice?.text.length).toBeLessThan(100);
  });
});

describe('equivalent addresses', () => {
  it('a tie is read whichever end comes first', () => {
    expect(parseAddress('?sel=tie.russia~china').view.selection).toEqual({ type: 'tie', id: 'china~russia' });
  });

  it('all codes of a list are the same as none', () => {
    const all =
      '?class=verbal-cooperation~material-cooperation~verbal-conflict~material-conflict~stated~affiliation~about';
    expect(parseAddress(all).view).toEqual(DEFAULT_VIEW);
  });

  it('a plus sign is a space', () => {
    expect(parseAddress('?note=a+b').unknown).toEqual([['note', 'a b']]);
  });

  it('broken percent-encoding stays as it is, half characters are replaced', () => {
    expect(parseAddress('?note=a+b%zz&half=\ud83d').unknown).toEqual([
      ['note', 'a+b%zz'],
      ['half', '\ufffd'],
    ]);
  });
});
