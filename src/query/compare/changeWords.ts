import { i18n } from '../../i18n/i18n.ts';
import { CHANGE_NAMES, type ChangeName, changeName } from './tieChange.ts';

interface ChangeWord {
  readonly name: string;
  /** What it is called where it is only possible. */
  readonly possibly: string;
  /** One sign that stands for it in the graph. */
  readonly mark: string;
  /** What it says of a tie, with A as "the first dates" and B as "the second". */
  readonly meaning: string;
}

/** What each change is called everywhere. */
export const CHANGE_WORDS: Readonly<Record<ChangeName, ChangeWord>> = {
  get new(): ChangeWord {
    const meaning = i18n._('only in the second dates (B)');
    return { name: i18n._('New'), possibly: i18n._('Possibly new'), mark: '+', meaning };
  },
  get ended(): ChangeWord {
    const meaning = i18n._('only in the first dates (A)');
    return { name: i18n._('Ended'), possibly: i18n._('Possibly ended'), mark: '×', meaning };
  },
  get stronger(): ChangeWord {
    const meaning = i18n._('in both, by more independent sources in B');
    return { name: i18n._('Stronger'), possibly: i18n._('Possibly stronger'), mark: '▲', meaning };
  },
  get weaker(): ChangeWord {
    const meaning = i18n._('in both, by fewer independent sources in B');
    return { name: i18n._('Weaker'), possibly: i18n._('Possibly weaker'), mark: '▼', meaning };
  },
  get kept(): ChangeWord {
    const meaning = i18n._('in both, by as many independent sources');
    return { name: i18n._('Kept'), possibly: i18n._('Possibly kept'), mark: '=', meaning };
  },
  get unclear(): ChangeWord {
    const [name, meaning] = [i18n._('Unclear'), i18n._('dates too imprecise to say which change it is')];
    return { name, possibly: name, mark: '?', meaning };
  },
};

/** A change in words: "New", "Possibly new", "Unclear"; empty for none. */
export function changeText(change: number, possible: boolean): string {
  const name = changeName(change);
  if (name === null) return '';
  return possible ? CHANGE_WORDS[name].possibly : CHANGE_WORDS[name].name;
}

/** All texts of `changeText`, in the order in which readers are told of changes: what is certain first. */
export function changeTexts(): readonly string[] {
  return CHANGE_NAMES.flatMap((name) => [...new Set([CHANGE_WORDS[name].name, CHANGE_WORDS[name].possibly])]);
}

/** The sign of a change in the graph: "+", or "+?" when it is only possible; empty for none. */
export function changeMark(change: number, possible: boolean): string {
  const name = changeName(change);
  if (name === null) return '';
  const { mark } = CHANGE_WORDS[name];
  return possible && name !== 'unclear' ? `${mark}?` : mark;
}
