import { i18n } from '../../i18n/i18n.ts';
import type { Day } from '../../model/day.ts';
import { spokenDay } from '../../query/spokenDate.ts';
import { oneLine } from './oneLine.ts';

/** On which day and where something was read; the address ends it, so that nothing clings to a link. */
export function readAtText(read: Day, address: string): string {
  return i18n._('Read on {day} at {address}', { day: spokenDay(read), address: oneLine(address) });
}
