import type { EntityRecord } from '../records/entityRecord.ts';

// Germany → German; China → Chinese; Ukraine → Ukrainian; Iran → Iranian; Russia → Russian; Israel → Israeli; West → Western.
const RULES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/y$/, ['', 'ian']],
  [/a$/, ['ese', 'an']],
  [/e$/, ['ian', 'ean']],
  [/(?<=[^aeiou])$/, ['ian', 'ese', 'i', 'ern']],
];

/** The regular adjectives that the English name of a state or group can give; most of these words do not exist, which does no harm. */
export function adjectivesOf({ kind, names, aliases = [] }: EntityRecord): string[] {
  if (kind !== 'state' && kind !== 'group') return [];
  const written = [names.en, ...aliases.map((alias) => (typeof alias === 'string' ? alias : ''))];
  return written
    .filter((name) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name))
    .flatMap((name) =>
      RULES.flatMap(([end, endings]) => (end.test(name) ? endings.map((one) => name.replace(end, one)) : [])),
    );
}
