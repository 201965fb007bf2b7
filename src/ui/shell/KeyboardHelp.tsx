import { i18n } from '../../i18n/i18n.ts';
import { usePreference, usePreferences } from '../explorerContext.ts';
import { AboutLink } from '../kit/AboutLink.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { hasKeyCommand } from '../kit/keyCommands.ts';
import { ShelfButton } from '../kit/ShelfButton.tsx';
import { useNarrow } from '../kit/useMediaQuery.ts';
import { SharingButton } from '../share/SharingButton.tsx';
import styles from './keyboardHelp.module.css';
import { keyHelp } from './keys.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import { ThemeSelect } from './ThemeSelect.tsx';

/** The help sheet: every key, and the switch for keys without Ctrl or Alt; on a phone also what its bar has no room for: sharing, exporting, the theme and the page about the data. */
export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const preferences = usePreferences();
  const narrow = useNarrow();
  const letterKeys = usePreference((state) => state.letterKeys);
  return (
    <Dialog title={narrow ? i18n._('Help and settings') : i18n._('Keyboard help')} onClose={onClose}>
      <p className={styles['more']}>
        <ShelfButton shelf="tours" look="outlined" onOpen={onClose} />
        <ShelfButton shelf="saved-views" look="outlined" onOpen={onClose} />
      </p>
      {narrow && (
        <p className={styles['more']}>
          <SharingButton what="share" onOpen={onClose} />
          <SharingButton what="export" onOpen={onClose} />
          <AboutLink look="outlined" onOpen={onClose} />
          <LanguageSelect />
          <ThemeSelect />
        </p>
      )}
      {keyHelp(hasKeyCommand).map(({ where, keys }) => (
        <section key={where}>
          <h3 className={styles['where']}>{where}</h3>
          <dl className={styles['keys']}>
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => preferences.setState({ letterKeys: event.target.checked })}
        />
        {i18n._('Single-letter keys are on')}
      </label>
    </Dialog>
  );
}
