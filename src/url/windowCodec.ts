import { isDateToken } from '../model/dateToken.ts';
import { type KeyCodec, quoted } from './keyCodec.ts';

/** `t=FROM..TO`. */
export const windowCodec: KeyCodec = {
  key: 't',
  parse: (raw) => {
    const [from, to, more] = raw.split('..');
    if (from === undefined || to === undefined || more !== undefined) {
      return `${quoted(raw)} is not two dates joined by “..”, like 2024-02..2025`;
    }
    const wrong = [from, to].find((token) => !isDateToken(token));
    if (wrong !== undefined)
      return `${quoted(wrong)} is not a date: write YYYY, YYYY-MM, YYYY-MM-DD, first or last`;
    return { window: { from, to } };
  },
  serialize: ({ window }) => (window === null ? null : `${window.from}..${window.to}`),
};
