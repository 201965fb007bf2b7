import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import { activateLanguage, loadCatalogue } from '../i18n/activateLanguage.ts';
import { i18n } from '../i18n/i18n.ts';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, preferredLanguage, shownLanguage } from '../i18n/language.ts';
import type { Language } from '../model/view.ts';
import type { ExplorerStore } from '../state/explorerStore.ts';

/** The language of a view that names none: the reader's own. */
export function readersLanguage(): Language {
  return preferredLanguage(navigator.languages);
}

/** The messages of a language as a query: kept once they are there, asked for again on the next try when they could not be had. */
export function catalogueQuery(language: Language) {
  return {
    queryKey: ['messages', language],
    queryFn: () => loadCatalogue(language),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  } as const;
}

/**
 * Speaks the language that the view asks for as soon as its messages are there, and says which that is; a reader whose
 * language cannot be had goes on in the one before and is told.
 */
export function useShownLanguage(store: ExplorerStore): Language {
  const wanted = useStore(store, ({ view }) => view.language) ?? readersLanguage();
  const { data, isError } = useQuery(catalogueQuery(wanted));
  const [shown, setShown] = useState(() => {
    // Nothing is rendered yet: what follows is in the right language at once.
    if (data) activateLanguage(wanted, data);
    return shownLanguage();
  });
  useLayoutEffect(() => {
    if (!data || shownLanguage() === wanted) return;
    activateLanguage(wanted, data);
    setShown(wanted);
  }, [wanted, data]);
  useEffect(() => {
    if (!isError) return;
    const text = i18n._(
      'The texts in {wanted} could not be loaded; they stay in {shown}. Try again when you are online.',
      { wanted: LANGUAGE_NAMES[wanted], shown: LANGUAGE_NAMES[shownLanguage()] },
    );
    store.getState().notify({ tone: 'problem', text, undo: null });
  }, [isError, wanted, store]);
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[shown];
  }, [shown]);
  return shown;
}
