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
      aria-label="Theme"
      value={theme}
      onChange={({ target }) => isTheme(target.value) && preferences.setState({ theme: target.value })}
    >
      <option value="system">System theme</option>
      <option value="light">Light</option>
      <option value="dark">Dark</option>
    </select>
  );
}
