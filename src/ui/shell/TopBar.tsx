import { useExplorer, usePreference, usePreferences, useTransient, useView } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { CopyLink } from '../share/CopyLink.tsx';
import styles from './topBar.module.css';
import { ViewTabs } from './ViewTabs.tsx';

function isTheme(value: string): value is 'system' | 'light' | 'dark' {
  return value === 'system' || value === 'light' || value === 'dark';
}

function ThemeSelect() {
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

function SheetButton({ sheet, text }: { readonly sheet: 'filters' | 'details'; readonly text: string }) {
  const { transient } = useExplorer();
  const open = useTransient((state) => state.sheet === sheet);
  return (
    <Button
      look="outlined"
      aria-expanded={open}
      onClick={() => transient.setState({ sheet: open ? null : sheet })}
    >
      {text}
    </Button>
  );
}

interface TopBarProps {
  readonly wide: boolean;
  readonly narrow: boolean;
  readonly onHelp: () => void;
}

/** The title and everything that acts on the whole view. */
export function TopBar({ wide, narrow, onHelp }: TopBarProps) {
  const { manifest } = useExplorer();
  const selected = useView().selection !== null;
  return (
    <header className={styles['bar']}>
      <h1 className={styles['title']}>
        Tieline <span className={styles['dataset']}>{manifest.title}</span>
      </h1>
      <ViewTabs />
      {!wide && <SheetButton sheet="filters" text="Filters" />}
      {narrow && selected && <SheetButton sheet="details" text="Details" />}
      <div className={styles['end']}>
        <ThemeSelect />
        <Button onClick={onHelp} aria-label="Keyboard help" title="Keyboard help (?)">
          ?
        </Button>
        <CopyLink />
      </div>
    </header>
  );
}
