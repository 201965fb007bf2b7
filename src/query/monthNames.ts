import { shownTag } from '../i18n/language.ts';

const known = new Map<string, readonly (readonly string[])[]>();

function namesIn(tag: string): readonly (readonly string[])[] {
  const alone = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const inDate = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2024, month, 1));
    const part = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
    return [alone.format(day), part].map((name) => name.toLowerCase());
  });
}

/** The month, 1 to 12, whose name begins so in the reader's language, as it stands alone or in a date, or in English; null for none. In small letters. */
export function monthNamed(start: string): number | null {
  for (const tag of new Set([shownTag(), 'en-GB'])) {
    const names = known.get(tag) ?? namesIn(tag);
    known.set(tag, names);
    const at = names.findIndex((forms) => forms.some((name) => name.startsWith(start)));
    if (at >= 0) return at + 1;
  }
  return null;
}
