import { i18n } from '../i18n/i18n.ts';
import { endsOf, isId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { type KeyCodec, type PartlyRead, quoted } from './keyCodec.ts';

interface IdsField<Field extends 'focus' | 'reports'> {
  readonly key: string;
  readonly field: Field;
  readonly most: number;
  readonly none: View[Field];
}

/** A codec for ids joined with `~`, each once, `most` at most; what cannot be an id is left out. */
export function idsCodec<Field extends 'focus' | 'reports'>({
  key,
  field,
  most,
  none,
}: IdsField<Field>): KeyCodec {
  return {
    key,
    parse: (raw): Partial<View> | PartlyRead | string => {
      const parts = [...new Set(raw.split('~'))];
      const wrong = parts.filter((part) => !isId(part));
      const ids = parts.filter(isId);
      if (ids.length === 0)
        return i18n._('{value} names no {field, select, focus {entities} other {reports}}', {
          field,
          value: quoted(raw),
        });
      const change: Partial<View> = { [field]: ids.slice(0, most) };
      if (wrong.length > 0) {
        return {
          change,
          problem: i18n._(
            '{value} cannot be {field, select, focus {entities} other {reports}}; the others were used',
            { field, value: quoted(wrong.join(', ')) },
          ),
        };
      }
      if (ids.length > most)
        return {
          change,
          problem: i18n._(
            'only the first {most} {field, select, focus {entities} other {reports}} were used',
            { field, most },
          ),
        };
      return change;
    },
    serialize: (view) => {
      const ids = view[field];
      return ids === none || ids === null || ids.length === 0 ? null : ids.join('~');
    },
  };
}

/** `path=ID~ID`: the two ends of the paths that are asked for. */
export const pathCodec: KeyCodec = {
  key: 'path',
  parse: (raw) => {
    const ends = endsOf(raw);
    return ends
      ? { path: ends }
      : i18n._('{value} is not two different entities joined by “~”', { value: quoted(raw) });
  },
  serialize: ({ path }) => path?.join('~') ?? null,
};
