import type { EntityRecord } from '../records/entityRecord.ts';
import { adjectivesOf } from './adjectivesOf.ts';
import { familyNameOf } from './familyNameOf.ts';
import { endsInTitle } from './titles.ts';

/**
 * How a text can name an entity: `name` for a name or alias; `metonym` for an alias that can also mean something else (a
 * capital, part of a territory); `adjective` for what a name gives; `family-name` for that of a person, alone.
 */
export interface NameForm {
  readonly text: string;
  readonly entity: string;
  readonly kind: 'name' | 'metonym' | 'adjective' | 'family-name';
  /** A person's family name, alone or behind a title: a name may begin before it or go on behind it. */
  readonly short: boolean;
  /** Issues are written with small letters, too. */
  readonly anyCase: boolean;
}

type Draft = Pick<NameForm, 'text' | 'kind'>;

const AMBIGUOUS = /^(?:metonym|part of)\b/;

function writtenForms({ names, abbr = {}, fullName, aliases = [] }: EntityRecord): Draft[] {
  const written = [names.en, names.zh, names.ru, abbr.en, abbr.zh, abbr.ru, fullName];
  return [
    ...written.flatMap((text) => (text === undefined ? [] : [{ text, kind: 'name' as const }])),
    ...aliases.map((alias) => {
      const { text, note = '' } = typeof alias === 'string' ? { text: alias } : alias;
      return { text, kind: AMBIGUOUS.test(note) ? ('metonym' as const) : ('name' as const) };
    }),
  ];
}

/** A name as texts use it: without "(unnamed)" behind it and the article before it. */
function bare(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, '').replace(/^The /, '');
}

function formsOfOne(entity: EntityRecord): NameForm[] {
  const { id, kind } = entity;
  const family = familyNameOf(entity);
  const isShort = (text: string) =>
    family !== null &&
    (text === family || (text.endsWith(family) && endsInTitle(text.slice(0, -family.length))));
  const forms: Draft[] = [
    ...writtenForms(entity),
    ...adjectivesOf(entity).map((text) => ({ text, kind: 'adjective' as const })),
    ...(family === null ? [] : [{ text: family, kind: 'family-name' as const }]),
  ];
  return forms.map((form) => {
    const text = bare(form.text);
    return { ...form, text, entity: id, short: isShort(text), anyCase: kind === 'issue' };
  });
}

/** All forms under which the entities can be named, in the order of the records. */
export function nameFormsOf(entities: readonly EntityRecord[]): NameForm[] {
  return entities.flatMap(formsOfOne);
}
