import type { View } from '../model/view.ts';

/** What could not be read from an address, in words for the reader; the default stands in its place. */
export interface AddressNotice {
  readonly key: string;
  readonly text: string;
}

/**
 * One key of the address. `parse` gets the raw value and returns what it changes in the view, or a sentence that says
 * what is wrong with it; it never throws. `serialize` returns null when the view has the default.
 */
export interface KeyCodec {
  readonly key: string;
  readonly parse: (raw: string) => Partial<View> | string;
  readonly serialize: (view: View) => string | null;
}

/** Shortens a raw value for a notice, so that a damaged address cannot fill the screen. */
export function quoted(raw: string): string {
  return raw.length > 40 ? `“${raw.slice(0, 40)}…”` : `“${raw}”`;
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
      if (name === undefined) return `${quoted(raw)} is not one of ${names.join(', ')}`;
      return { [field]: choices[name] };
    },
    serialize: (view) =>
      view[field] === fallback ? null : (names.find((one) => choices[one] === view[field]) ?? null),
  };
}

/** A codec for a list of codes joined with `~`; null means all. Codes come out in the order of the code list. */
export function codesCodec<Field extends 'kinds' | 'classes'>(
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
      if (chosen.length === 0) return `${quoted(raw)} names none of ${codes.join(', ')}`;
      if (unknown.length > 0) return `${quoted(unknown.join(', '))} is not one of ${codes.join(', ')}`;
      return { [field]: chosen.length === codes.length ? null : chosen };
    },
    serialize: (view) => {
      const chosen = view[field];
      return chosen === null ? null : codes.filter((code) => chosen.some((one) => one === code)).join('~');
    },
  };
}
