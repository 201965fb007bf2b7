import { i18n } from '../../i18n/i18n.ts';
import type { KeyRow } from './keyTable.ts';

/** Keys of one part of the time control. */
export interface TimeKeys {
  readonly where: string;
  readonly rows: readonly KeyRow<never>[];
}

/** Keys that a part of the time control handles itself. */
export const TIME_KEYS: readonly TimeKeys[] = [
  {
    get where() {
      return i18n._('On a date handle');
    },
    rows: [
      {
        shown: '← →',
        get what() {
          return i18n._('previous and next date with data');
        },
        commands: {},
      },
      {
        shown: 'Page Up  Page Down',
        get what() {
          return i18n._('a tenth of the span');
        },
        commands: {},
      },
      {
        shown: 'Home  End',
        get what() {
          return i18n._('first and last date');
        },
        commands: {},
      },
      {
        shown: 'Shift+← →',
        get what() {
          return i18n._('move both dates');
        },
        commands: {},
      },
    ],
  },
  {
    get where() {
      return i18n._('On the bars of the time control');
    },
    rows: [
      {
        shown: '← →',
        get what() {
          return i18n._('previous and next bar');
        },
        commands: {},
      },
      {
        shown: 'Enter',
        get what() {
          return i18n._('open a year or month; move the dates to a day');
        },
        commands: {},
      },
      {
        shown: 'Backspace',
        get what() {
          return i18n._('back to the wider span');
        },
        commands: {},
      },
    ],
  },
];
