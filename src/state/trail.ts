import type { EntityId } from '../model/ids.ts';

/** A focus that the reader left: where in the history it was seen last. */
export interface TrailStep {
  readonly at: number;
  readonly focus: readonly EntityId[];
}

/** What an entry of the browser's history keeps: its number, and how its focus was come to. */
export interface Trail extends TrailStep {
  /** Foci on the way to this entry, the oldest first; an empty one stands for the whole view. */
  readonly before: readonly TrailStep[];
}

/** Foci that a trail keeps. */
export const TRAIL_MAX = 8;

function isSameFocus(one: readonly EntityId[], other: readonly EntityId[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}

/** The trail of the entry that follows one: a focus that is left becomes its last step. */
export function trailAfter({ at, focus, before }: Trail, next: readonly EntityId[]): Trail {
  const left = isSameFocus(focus, next) ? before : [...before, { at, focus }].slice(-TRAIL_MAX);
  return { at: at + 1, focus: next, before: left };
}

function readStep(value: unknown): TrailStep | null {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('focus' in value)) return null;
  const { at, focus } = value;
  if (!Number.isInteger(at) || !Array.isArray(focus) || !focus.every((id) => typeof id === 'string'))
    return null;
  return { at: Number(at), focus: focus as EntityId[] };
}

/** The trail that an entry of the history keeps, after a reload too; a new one for an entry that is not ours. Never throws. */
export function readTrail(kept: unknown, focus: readonly EntityId[]): Trail {
  const step = readStep(kept);
  const list: unknown = typeof kept === 'object' && kept !== null && 'before' in kept ? kept.before : null;
  if (!step || !Array.isArray(list)) return { at: 0, focus, before: [] };
  const before = list.map(readStep).filter((one) => one !== null && one.at < step.at);
  return { at: step.at, focus, before: before.filter((one) => one !== null) };
}
