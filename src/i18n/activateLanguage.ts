import type { Messages } from '@lingui/core';
import type { Language } from '../model/view.ts';
import { i18n } from './i18n.ts';

const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly messages: Messages }>>> =
  {
    zh: () => import('./locales/zh.po'),
    ru: () => import('./locales/ru.po'),
  };

/** The messages of a language, fetched when it is not English; rejects when they cannot be had. */
export async function loadCatalogue(language: Language): Promise<Messages> {
  return language === 'en' ? {} : (await CATALOGUES[language]()).messages;
}

/** Speaks a language from now on; what stands on the page stays until it is rendered anew. */
export function activateLanguage(language: Language, messages: Messages): void {
  i18n.loadAndActivate({ locale: language, messages });
}
