import type { WireEvent } from '../../model/wire/evidenceFile.ts';

/** Rows of the events that belong to one another as plan and deed. */
export interface PlanLinks {
  /** The event that carried this plan out, -1 for none. */
  readonly carriedOutBy: number;
  /** The plans that this event carried out. */
  readonly plans: readonly number[];
}

/** How an event stands to its plan or to what carried it out, both ways. */
export function planLinks(events: readonly WireEvent[], row: number): PlanLinks {
  const event = events[row];
  return {
    carriedOutBy: event?.planOf === undefined ? -1 : events.findIndex(({ id }) => id === event.planOf),
    plans: [...events.keys()].filter((one) => event !== undefined && events[one]?.planOf === event.id),
  };
}
