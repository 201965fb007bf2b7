import type { ReactNode } from 'react';
import { dataLang } from '../../i18n/language.ts';

/** A text of the data, which is English: marked so where the interface speaks another language. */
export function DataText({ children }: { readonly children: ReactNode }) {
  const lang = dataLang();
  return lang === undefined || children === undefined ? children : <span lang={lang}>{children}</span>;
}
