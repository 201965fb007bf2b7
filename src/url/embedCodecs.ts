import { i18n } from '../i18n/i18n.ts';
import { DEFAULT_VIEW, type EmbedParts } from '../model/view.ts';
import { type KeyCodec, quoted } from './keyCodec.ts';

const PARTS = ['title', 'legend', 'time'] as const satisfies readonly (keyof EmbedParts)[];

function embedCodec(part: keyof EmbedParts): KeyCodec {
  const usual = DEFAULT_VIEW.embedParts[part];
  return {
    key: part,
    parse: (raw, view) => {
      if (raw !== '0' && raw !== '1')
        return i18n._('{value} is not one of {values}', { value: quoted(raw), values: '0, 1' });
      return { embedParts: { ...view.embedParts, [part]: raw === '1' } };
    },
    serialize: ({ embedParts }) => (embedParts[part] === usual ? null : embedParts[part] ? '1' : '0'),
  };
}

/** `title`, `legend` and `time`: what an embedded view shows besides the picture. */
export const embedCodecs: readonly KeyCodec[] = PARTS.map(embedCodec);
