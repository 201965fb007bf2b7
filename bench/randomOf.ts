/** Repeatable draws. */
export interface Random {
  /** From 0 to below 1. */
  readonly share: () => number;
  /** A whole number below `count`. */
  readonly below: (count: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** 0, 1, 2 …: each step further is taken with a probability. */
  readonly steps: (probability: number) => number;
  /** Around 0, bell-shaped, of standard deviation 1. */
  readonly bell: () => number;
}

/** Draws that repeat for a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(share() * count);
  return {
    share,
    below,
    chance: (probability) => share() < probability,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('there is nothing to draw from');
      return item;
    },
    steps: (probability) => {
      let count = 0;
      while (share() < probability) count++;
      return count;
    },
    bell: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
  };
}
