import { type Day, dayOf } from '../../model/day.ts';

/** The reader's calendar day. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as Day);
}
