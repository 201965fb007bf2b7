import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { parseAddress } from '../url/address.ts';
import { catalogueQuery, readersLanguage } from './useShownLanguage.ts';

/** Fetches the messages for the language of the address, or the reader's; pending until they came or failed. */
export function useFirstMessages(): { readonly isPending: boolean } {
  const [language] = useState(() => parseAddress(window.location.search).view.language ?? readersLanguage());
  const { isPending } = useQuery(catalogueQuery(language));
  return { isPending };
}
