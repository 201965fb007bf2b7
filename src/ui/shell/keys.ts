import { i18n } from '../../i18n/i18n.ts';
import { GRAPH_KEYS, type KeyRow, PAGE_KEYS, type PageCommand } from '../kit/keyTable.ts';
import { TIME_KEYS } from '../kit/timeKeys.ts';

/** One part of the help sheet. */
export interface KeyHelpPart {
  readonly where: string;
  readonly keys: readonly (readonly [keys: string, what: string])[];
}

function listed(rows: readonly KeyRow<unknown>[]): KeyHelpPart['keys'] {
  return rows.map(({ shown, what }) => [shown, what]);
}

/** The help sheet, made from the tables that the handlers read; of the page's keys only those that something answers. */
export function keyHelp(answers: (command: PageCommand) => boolean): readonly KeyHelpPart[] {
  const page = PAGE_KEYS.filter(({ commands }) => Object.values(commands).some(answers));
  return [
    {
      where: i18n._('Anywhere'),
      keys: [
        ...listed(page),
        ['Alt+←  Alt+→', i18n._('back and forward through your steps (⌘[ and ⌘] on a Mac)')],
      ],
    },
    { where: i18n._('In the graph'), keys: listed(GRAPH_KEYS) },
    ...TIME_KEYS.map(({ where, rows }) => ({ where, keys: listed(rows) })),
  ];
}
