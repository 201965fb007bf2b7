import { i18n } from '../i18n/i18n.ts';
import type { View } from '../model/view.ts';

/** What could not be read from an address, in words for the reader. */
export interface AddressNotice {
  readonly key: string;
  readonly text: string;
  /** The default stands in its place; false when the text says what was used. */
  readonly usesDefault: boolean;
}

/** A value of which a part could be read, and a sentence that says what is wrong with the rest. */
export interface PartlyRead {
  readonly change: Partial<View>;
  readonly problem: string;
}

/**
 * One key of the address. `parse` gets the raw value and the view as read so far, and returns what it changes in the view, a sentence that says what
 * is wrong with it, or both; it never throws. `serialize` returns null when the view has the default.
 */
export interface KeyCodec {
  readonly key: string;
  readonly parse: (raw: string, view: View) => Partial<View> | PartlyRead | string;
  readonly serialize: (view: View) => string | null;
}

/** Shortens a raw value for a notice, so that a damaged address cannot fill the screen. */
export function quoted(raw: string): string {
  return raw.length > 40
    ? i18n._('“{text}…”', { text: raw.slice(0, 40) })
    : i18n._('“{text}”', { text: raw });
}

/** A codec for one of a few values. */
export function choiceCodec<Key extends keyof View>(
  key: string,
  field: Key,
  choices: Readonly<Record<string, View[Key]>>,
  fallback: View[Key],
): KeyCodec {
  const names = Object.keys(choices);
  return {
    key,
    parse: (raw) => {
      const name = names.find((one) => one === raw);
      if (name === undefined)
        return i18n._('{value} is not one of {values}', { value: quoted(raw), values: names.join(', ') });
      return { [field]: choices[name] };
    },
    serialize: (view) =>
      view[field] === fallback ? null : (names.find((one) => choices[one] === view[field]) ?? null),
  };
}

/** Fields of a view that hold codes of a list, or null for all. */
type CodesField = 'kinds' | 'classes' | 'types' | 'standings' | 'stances' | 'bases' | 'depths';

/** A codec for a list of codes joined with `~`; null means all. Codes come out in the order of the code list, unknown ones are left out. */
export function codesCodec<Field extends CodesField>(
  key: string,
  field: Field,
  codes: readonly NonNullable<View[Field]>[number][],
): KeyCodec {
  return {
    key,
    parse: (raw) => {
      const parts = raw.split('~');
      const unknown = parts.filter((part) => !codes.some((code) => code === part));
      const chosen = codes.filter((code) => parts.includes(code));
      if (chosen.length === 0)
        return i18n._('{value} names none of {values}', { value: quoted(raw), values: codes.join(', ') });
      const change = { [field]: chosen.length === codes.length ? null : chosen };
      if (unknown.length === 0) return change;
      const problem = i18n._('{value} is not one of {values}; the others were used', {
        value: quoted(unknown.join(', ')),
        values: codes.join(', '),
      });
      return { change, problem };
    },
    serialize: (view) => {
      const chosen = view[field];
      return chosen === null ? null : codes.filter((code) => chosen.some((one) => one === code)).join('~');
    },
  };
}

/** A codec for a whole number from `least` to `most`, written without sign or leading zero. */
export function numberCodec(
  key: string,
  field: 'steps' | 'minSources' | 'maxSources',
  {
    least,
    most,
    fallback,
  }: { readonly least: number; readonly most: number; readonly fallback: number | null },
): KeyCodec {
  return {
    key,
    parse: (raw) => {
      const number = /^(?:0|[1-9][0-9]{0,3})$/.test(raw) ? Number(raw) : Number.NaN;
      if (!(number >= least && number <= most))
        return i18n._('{value} is not a whole number from {least} to {most}', {
          value: quoted(raw),
          least,
          most,
        });
      return { [field]: number };
    },
    serialize: ({ [field]: number }) => (number === fallback || number === null ? null : String(number)),
  };
}
