import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { activateLanguage } from '../i18n/activateLanguage.ts';
import { LANGUAGE_TAGS } from '../i18n/language.ts';
import { parseAddress } from '../url/address.ts';
import { catalogueQuery, readersLanguage } from './useShownLanguage.ts';

/** Fetches and speaks the language of the address, or the reader's, also on the screens before the explorer; pending until the messages came or failed. */
export function useFirstMessages(): { readonly isPending: boolean } {
  const [language] = useState(() => parseAddress(window.location.search).view.language ?? readersLanguage());
  const { data, isPending } = useQuery(catalogueQuery(language));
  const [spoken, setSpoken] = useState(false);
  if (data && !spoken) {
    setSpoken(true);
    activateLanguage(language, data);
  }
  useEffect(() => {
    if (spoken) document.documentElement.lang = LANGUAGE_TAGS[language];
  }, [spoken, language]);
  return { isPending };
}
