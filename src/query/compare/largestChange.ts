import { TieChange } from './tieChange.ts';

/** What changes are possible, as one bit per `TieChange`. */
export function bitOfChange(change: TieChange): number {
  return 1 << change;
}

/** Opposite changes of a kind: either alone is it, both together are unclear. */
const PAIRS = [
  [TieChange.new, TieChange.ended],
  [TieChange.stronger, TieChange.weaker],
] as const;

/** The largest of the possible changes; unclear when opposite ones are. */
export function largestChange(could: number): TieChange {
  for (const [one, other] of PAIRS) {
    const [isOne, isOther] = [(could & bitOfChange(one)) !== 0, (could & bitOfChange(other)) !== 0];
    if (isOne && isOther) return TieChange.unclear;
    if (isOne) return one;
    if (isOther) return other;
  }
  return could & bitOfChange(TieChange.kept) ? TieChange.kept : TieChange.none;
}

/** True when nothing but the change is possible. */
export function isCertainChange(could: number, change: TieChange): boolean {
  return could === bitOfChange(change);
}
