import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import styles from './embedHold.module.css';
import { useHold } from './useHold.ts';

/** Over the picture: says how the wheel is had, and gives it back. */
export function EmbedHold() {
  const { held, isHinting, letGo } = useHold();
  if (held)
    return (
      <Button
        look="outlined"
        className={styles['letGo']}
        onClick={letGo}
        title={i18n._('Wheel and fingers move the picture now. Esc does the same.')}
      >
        {i18n._('Let the page scroll')}
      </Button>
    );
  return isHinting && <p className={styles['hint']}>{i18n._('Click the picture to zoom with the wheel')}</p>;
}
