/** What a form of a name is: the name itself, its short or full form, another name on record, or what one report wrote. */
export type FormRole = 'name' | 'short' | 'full' | 'alias' | 'mention';

/** One way in which an entity is written. */
export interface SearchForm {
  /** Row of the entity. */
  readonly entity: number;
  readonly text: string;
  readonly role: FormRole;
  /** Why it is on record: "misspelling", "metonym". */
  readonly note?: string;
  /** Row of a report that writes it so, when that is known. */
  readonly report?: number;
}
