import { Direction, type TieClass } from '../../src/model/codes.ts';

/** What an item of evidence says of two entities: a class, and from whom to whom unless they do it together. */
export interface EntityLink {
  readonly from: string;
  readonly to: string;
  readonly class: TieClass;
  readonly joint: boolean;
}

/** Links that run from each of `from` to each of `to`; nobody is linked to itself. */
export function directedLinks(
  from: readonly string[],
  to: readonly string[],
  tieClass: TieClass,
): EntityLink[] {
  return from.flatMap((one) =>
    to
      .filter((other) => other !== one)
      .map((other) => ({ from: one, to: other, class: tieClass, joint: false })),
  );
}

/** One joint link for each two of the group. */
export function jointLinks(group: readonly string[], tieClass: TieClass): EntityLink[] {
  const members = [...new Set(group)];
  return members.flatMap((one, index) =>
    members.slice(index + 1).map((other) => ({ from: one, to: other, class: tieClass, joint: true })),
  );
}

/** How a link runs between the ends of its tie, of which the alphabetically smaller id is `a`. */
export function directionOf({ from, to, joint }: EntityLink): Direction {
  if (joint) return Direction.joint;
  return from < to ? Direction.forward : Direction.backward;
}
