import { i18n } from '../../i18n/i18n.ts';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, shownLanguage } from '../../i18n/language.ts';
import { LANGUAGES } from '../../model/view.ts';
import { useExplorer } from '../explorerContext.ts';
import styles from './themeSelect.module.css';

/** The choice of the interface's language, each by its own name; the address carries it. */
export function LanguageSelect() {
  const { store } = useExplorer();
  return (
    <select
      className={styles['select']}
      aria-label={i18n._('Language')}
      value={shownLanguage()}
      onChange={({ target }) => {
        const language = LANGUAGES.find((one) => one === target.value);
        if (language) store.getState().change({ language });
      }}
    >
      {LANGUAGES.map((one) => (
        <option key={one} value={one} lang={LANGUAGE_TAGS[one]}>
          {LANGUAGE_NAMES[one]}
        </option>
      ))}
    </select>
  );
}
