import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** Messages are collected from the interface and the sentences of the query layer; English is the source. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'zh', 'ru'],
  catalogs: [
    {
      // Another folder, so that a check can collect without touching what is kept.
      path: `${process.env['TIELINE_MESSAGES'] ?? 'src/i18n/locales'}/{locale}`,
      include: ['src'],
      exclude: ['**/*.test.*', 'src/testing/**'],
    },
  ],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: 'messageId',
});
