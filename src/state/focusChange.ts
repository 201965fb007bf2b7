import type { EntityId } from '../model/ids.ts';
import { DEFAULT_VIEW, FOCUS_MAX, STEPS_MAX, type View } from '../model/view.ts';

type FocusChange = Partial<Pick<View, 'focus' | 'steps'>>;

/** Focuses on one entity; the steps stay as they are chosen. */
export function focusOn(id: EntityId): FocusChange {
  return { focus: [id] };
}

/** Adds an entity to the focus; nothing changes when it is in it or the focus is full. */
export function addToFocus({ focus }: Pick<View, 'focus'>, id: EntityId): FocusChange {
  return focus.includes(id) || focus.length >= FOCUS_MAX ? {} : { focus: [...focus, id] };
}

/** Takes an entity out of the focus; with the last one the focus ends. */
export function removeFromFocus({ focus }: Pick<View, 'focus'>, id: EntityId): FocusChange {
  const left = focus.filter((one) => one !== id);
  return left.length === 0 ? clearFocus() : { focus: left };
}

/** Sets the steps, held within what is allowed. */
export function withSteps(steps: number): FocusChange {
  return { steps: Math.max(0, Math.min(STEPS_MAX, steps)) };
}

/** Ends the focus; the next one begins with the usual steps. */
export function clearFocus(): FocusChange {
  return { focus: [], steps: DEFAULT_VIEW.steps };
}
