import { i18n } from '../../i18n/i18n.ts';
import { usePreference, usePreferences } from '../explorerContext.ts';
import styles from './themeSelect.module.css';

function isTheme(value: string): value is 'system' | 'light' | 'dark' {
  return value === 'system' || value === 'light' || value === 'dark';
}

/** The choice of theme: the system's, light or dark. */
export function ThemeSelect() {
  const preferences = usePreferences();
  const theme = usePreference((state) => state.theme);
  return (
    <select
      className={styles['select']}
      aria-label={i18n._('Theme')}
      value={theme}
      onChange={({ target }) => isTheme(target.value) && preferences.setState({ theme: target.value })}
    >
      <option value="system">{i18n._('System theme')}</option>
      <option value="light">{i18n._('Light')}</option>
      <option value="dark">{i18n._('Dark')}</option>
    </select>
  );
}
