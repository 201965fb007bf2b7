import { i18n } from '../i18n/i18n.ts';
import { isDateToken } from '../model/dateToken.ts';
import type { View, WindowTokens } from '../model/view.ts';
import { type KeyCodec, quoted } from './keyCodec.ts';

function parseTokens(raw: string): WindowTokens | string {
  const [from, to, more] = raw.split('..');
  if (from === undefined || to === undefined || more !== undefined) {
    return i18n._('{value} is not two dates joined by “..”, like 2024-02..2025', { value: quoted(raw) });
  }
  const wrong = [from, to].find((token) => !isDateToken(token));
  if (wrong !== undefined)
    return i18n._('{value} is not a date: write YYYY, YYYY-MM, YYYY-MM-DD, first or last', {
      value: quoted(wrong),
    });
  return { from, to };
}

/** A codec for two dates, `FROM..TO`. */
export function windowCodec(key: string, field: 'window' | 'compare'): KeyCodec {
  return {
    key,
    parse: (raw) => {
      const read = parseTokens(raw);
      return typeof read === 'string' ? read : ({ [field]: read } satisfies Partial<View>);
    },
    serialize: ({ [field]: tokens }) => (tokens === null ? null : `${tokens.from}..${tokens.to}`),
  };
}
