import { i18n } from '../i18n/i18n.ts';
import { endsOf, isId, tieIdOf } from '../model/ids.ts';
import type { Selection } from '../model/view.ts';
import { type KeyCodec, quoted } from './keyCodec.ts';

function parseSelection(raw: string): Selection | null {
  const dot = raw.indexOf('.');
  const type = raw.slice(0, dot);
  const id = raw.slice(dot + 1);
  if (type === 'tie') {
    const ends = endsOf(id);
    return ends && { type, id: tieIdOf(...ends) };
  }
  if ((type === 'entity' || type === 'event' || type === 'report') && isId(id))
    return { type, id } as Selection;
  return null;
}

/** `sel=entity.ID`, `tie.ID~ID` (either order), `event.ID` or `report.ID`. */
export const selectionCodec: KeyCodec = {
  key: 'sel',
  parse: (raw) => {
    const selection = parseSelection(raw);
    return selection
      ? { selection }
      : i18n._('{value} is not an entity, tie, event or report', { value: quoted(raw) });
  },
  serialize: ({ selection }) => (selection === null ? null : `${selection.type}.${selection.id}`),
};
