import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

const compiled = new Map<string, ReturnType<typeof compileMessage>>();

/** English messages are their own ids and have no catalogue; each is read once. */
function compileOnce(message: string): ReturnType<typeof compileMessage> {
  const known = compiled.get(message);
  if (known !== undefined) return known;
  const made = compileMessage(message);
  compiled.set(message, made);
  return made;
}

/**
 * All text of the interface: `i18n._('{count, plural, one {# tie} other {# ties}}', { count })`. The English message in
 * ICU syntax is the id; `npm run messages` collects them. Speaks English until another language is activated.
 */
export const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
i18n.setMessagesCompiler(compileOnce);
