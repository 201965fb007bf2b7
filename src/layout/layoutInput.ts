/** What a layout needs to know of a graph; lengths follow from `entityCount` and the ties, and nothing is written to. */
export interface LayoutInput {
  readonly entityCount: number;
  /** Entity rows at both ends, and how strongly each tie pulls (independent sources, at least 0). */
  readonly ties: {
    readonly a: ArrayLike<number>;
    readonly b: ArrayLike<number>;
    readonly weight: ArrayLike<number>;
  };
  /** Size of each mark in world units. */
  readonly radius: ArrayLike<number>;
  /** From -1 (at the left pole) to 1 (at the right one); NaN leaves an entity free. */
  readonly lean: ArrayLike<number>;
  /** Entities that stay where they are, in world units. */
  readonly fixed?: readonly { readonly row: number; readonly x: number; readonly y: number }[];
  /** Where to start from, in world units; without it the start follows from the seed. */
  readonly start?: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };
  /** Same seed, same picture. */
  readonly seed: number;
  /** Width by height of the picture; 1.6 when left out. */
  readonly aspect?: number;
  /** Room that each label takes beside its mark, in world units. */
  readonly labelWidth?: ArrayLike<number>;
}

/** Positions by entity row in world units; the picture's centre is 0, 0 and y grows downwards. */
export interface LayoutPositions {
  readonly x: Float32Array;
  readonly y: Float32Array;
}
