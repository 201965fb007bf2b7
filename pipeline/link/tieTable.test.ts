import { describe, expect, it } from 'vitest';
import { Direction, TIE_CLASSES, type TieClass } from '../../src/model/codes.ts';
import type { EntityLink } from './entityLink.ts';
import { tieTableOf } from './tieTable.ts';

const link = (from: string, to: string, tieClass: TieClass = 'stated', joint = false): EntityLink => ({
  from,
  to,
  class: tieClass,
  joint,
});
const stated = TIE_CLASSES.indexOf('stated');
const about = TIE_CLASSES.indexOf('about');

describe('tieTableOf', () => {
  it('orders entities by code units, ties by their ends, links by tie, evidence, class', () => {
    const table = tieTableOf([
      [link('c', 'b', 'about'), link('c', 'b')],
      [],
      [link('b', 'c'), link('a', 'b')],
    ]);
    expect(table).toEqual({
      entities: ['a', 'b', 'c'],
      ties: [
        { a: 0, b: 1 },
        { a: 1, b: 2 },
      ],
      links: [
        { tie: 0, evidence: 2, class: stated, direction: Direction.forward },
        { tie: 1, evidence: 0, class: stated, direction: Direction.backward },
        { tie: 1, evidence: 0, class: about, direction: Direction.backward },
        { tie: 1, evidence: 2, class: stated, direction: Direction.forward },
      ],
    });
  });

  it('makes one joint link of two that run both ways in one item of evidence', () => {
    expect(tieTableOf([[link('a', 'b'), link('b', 'a')]]).links).toEqual([
      { tie: 0, evidence: 0, class: stated, direction: Direction.joint },
    ]);
  });

  it('counts a link that an item of evidence makes twice once', () => {
    expect(tieTableOf([[link('a', 'b'), link('a', 'b')]]).links).toHaveLength(1);
  });

  it('is empty without links', () => {
    expect(tieTableOf([[], []])).toEqual({ entities: [], ties: [], links: [] });
  });
});
