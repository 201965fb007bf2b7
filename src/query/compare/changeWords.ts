import { CHANGE_NAMES, type ChangeName, changeName } from './tieChange.ts';

interface ChangeWord {
  readonly name: string;
  /** One sign that stands for it in the graph. */
  readonly mark: string;
  /** What it says of a tie, with A as "the first dates" and B as "the second". */
  readonly meaning: string;
}

/** What each change is called everywhere. */
export const CHANGE_WORDS: Readonly<Record<ChangeName, ChangeWord>> = {
  new: { name: 'New', mark: '+', meaning: 'only in the second dates (B)' },
  ended: { name: 'Ended', mark: '×', meaning: 'only in the first dates (A)' },
  stronger: { name: 'Stronger', mark: '▲', meaning: 'in both, by more independent sources in B' },
  weaker: { name: 'Weaker', mark: '▼', meaning: 'in both, by fewer independent sources in B' },
  kept: { name: 'Kept', mark: '=', meaning: 'in both, by as many independent sources' },
  unclear: { name: 'Unclear', mark: '?', meaning: 'dates too imprecise to say which change it is' },
};

/** A change in words: "New", "Possibly new", "Unclear"; empty for none. */
export function changeText(change: number, possible: boolean): string {
  const name = changeName(change);
  if (name === null) return '';
  const word = CHANGE_WORDS[name].name;
  return possible && name !== 'unclear' ? `Possibly ${word.toLowerCase()}` : word;
}

/** All texts of `changeText`, in the order in which readers are told of changes: what is certain first. */
export const CHANGE_TEXTS: readonly string[] = CHANGE_NAMES.flatMap((name) => {
  const word = CHANGE_WORDS[name].name;
  return name === 'unclear' ? [word] : [word, `Possibly ${word.toLowerCase()}`];
});

/** The sign of a change in the graph: "+", or "+?" when it is only possible; empty for none. */
export function changeMark(change: number, possible: boolean): string {
  const name = changeName(change);
  if (name === null) return '';
  const { mark } = CHANGE_WORDS[name];
  return possible && name !== 'unclear' ? `${mark}?` : mark;
}
