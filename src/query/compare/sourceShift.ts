import { joinPresence, Presence } from './jointPresence.ts';
import { bitOfChange } from './largestChange.ts';
import { TieChange } from './tieChange.ts';

const STAYS = Presence.neither | Presence.both;

/** What a source with these `Presence` bits can add to the number of sources from A to B: the least and the most. */
function rangeOf(presence: number): readonly [least: number, most: number] {
  const still = presence & STAYS ? 0 : null;
  return [presence & Presence.onlyA ? -1 : (still ?? 1), presence & Presence.onlyB ? 1 : (still ?? -1)];
}

/** Adds up what each primary source of one tie contributes: one more in B, one less, or the same in both. */
export class SourceShift {
  /** `Presence` bits by source; 0 for one that was not added. */
  readonly #presence: Uint8Array;
  readonly #added: number[] = [];

  /** For sources whose rows are below a number. */
  constructor(sourceCount: number) {
    this.#presence = new Uint8Array(sourceCount);
  }

  /** Takes in an item of evidence of a source, with its `Presence` bits. */
  add(source: number, presence: number): void {
    const known = this.#presence[source]!;
    if (known === 0) this.#added.push(source);
    this.#presence[source] = known === 0 ? presence : joinPresence(known, presence);
  }

  /** Forgets everything, for the next tie. */
  clear(): void {
    for (const source of this.#added) this.#presence[source] = 0;
    this.#added.length = 0;
  }

  /** The possible changes of a tie that is in both windows, one bit each: stronger, weaker, kept. */
  changes(): number {
    let [least, most] = [0, 0];
    let goesByOnes = false;
    for (const source of this.#added) {
      const presence = this.#presence[source]!;
      const range = rangeOf(presence);
      least += range[0];
      most += range[1];
      if (range[0] !== range[1] && presence & STAYS) goesByOnes = true;
    }
    // Sources that either come or go move the balance by two.
    const canBalance = least <= 0 && most >= 0 && (goesByOnes || least % 2 === 0);
    return (
      (most > 0 ? bitOfChange(TieChange.stronger) : 0) |
      (least < 0 ? bitOfChange(TieChange.weaker) : 0) |
      (canBalance ? bitOfChange(TieChange.kept) : 0)
    );
  }
}

/** The possible changes of something with these `Presence` bits; `both` are those that it can have in both windows. */
export function changesOf(presence: number, both: number): number {
  return (
    (presence & Presence.neither ? bitOfChange(TieChange.none) : 0) |
    (presence & Presence.onlyA ? bitOfChange(TieChange.ended) : 0) |
    (presence & Presence.onlyB ? bitOfChange(TieChange.new) : 0) |
    (presence & Presence.both ? both : 0)
  );
}
