import { i18n } from '../i18n/i18n.ts';

/** Names in a row without a last word between, "a, b, c"; empty for none. */
export function commaText(names: readonly string[]): string {
  const [first = '', ...others] = names;
  return others.reduce((list, item) => i18n._('{list}, {item}', { list, item }), first);
}
