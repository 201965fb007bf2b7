/**
 * How a tie (or entity) of window B stands against window A. `unclear`: its dates are too imprecise to say which change
 * it is. `none`: it is in neither.
 */
export const TieChange = {
  none: 0,
  new: 1,
  ended: 2,
  kept: 3,
  stronger: 4,
  weaker: 5,
  unclear: 6,
} as const;
export type TieChange = (typeof TieChange)[keyof typeof TieChange];

/** The changes by name, in the order in which readers are told of them. */
export const CHANGE_NAMES = ['new', 'ended', 'stronger', 'weaker', 'kept', 'unclear'] as const;
export type ChangeName = (typeof CHANGE_NAMES)[number];

/** The name of a change; null for none. */
export function changeName(change: number): ChangeName | null {
  return CHANGE_NAMES.find((name) => TieChange[name] === change) ?? null;
}
