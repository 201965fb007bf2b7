import type { EntityId } from '../../model/ids.ts';

/** What an entity picker needs. */
export interface EntityPickerProps {
  readonly label: string;
  readonly value: EntityId | null;
  /** Hears the entity that was chosen, or null when the box was emptied. */
  readonly onChange: (value: EntityId | null) => void;
  /** Takes the keyboard when it appears, for a box that a button opens. */
  readonly takesFocus?: boolean;
}
