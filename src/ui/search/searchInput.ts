import { i18n } from '../../i18n/i18n.ts';
import styles from './searchBox.module.css';

/** What the box is given, before and after its list is loaded. */
export interface SearchInputProps {
  /** What was typed before the list was loaded. */
  readonly firstText: string;
  /** Whether it takes over the focus. */
  readonly takesFocus: boolean;
  /** Leads back to where the reader was. */
  readonly onLeave: () => void;
  /** Hears that something was opened or applied. */
  readonly onDone: () => void;
}

/** What both boxes have in common. */
export const SEARCH_INPUT = {
  className: styles['input'],
  get placeholder() {
    return i18n._('Search names, events, reports');
  },
  type: 'text',
  enterKeyHint: 'search',
  autoCapitalize: 'none',
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
} as const;
