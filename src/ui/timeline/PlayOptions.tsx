import { i18n } from '../../i18n/i18n.ts';
import { PLAY_MODES, type PlayMode } from '../../query/playback.ts';
import { PLAY_SPEEDS } from '../../state/transientStore.ts';
import { useExplorer, useTransient } from '../explorerContext.ts';
import { useReducedMotion } from '../kit/useMediaQuery.ts';
import styles from './playOptions.module.css';

const MODE_WORDS: Readonly<Record<PlayMode, string>> = {
  get grow() {
    return i18n._('Grow');
  },
  get slide() {
    return i18n._('Slide');
  },
  get 'from-end'() {
    return i18n._('From the end');
  },
};

/** What moves when dates play, and how fast. Speed means nothing where dates do not play by themselves. */
export function PlayOptions() {
  const { transient } = useExplorer();
  const mode = useTransient((state) => state.playMode);
  const speed = useTransient((state) => state.playSpeed);
  const reduced = useReducedMotion();
  const choose = (value: string) => {
    const playMode = PLAY_MODES.find((one) => one === value);
    if (playMode) transient.setState({ playMode });
  };
  const hasten = (value: string) => {
    const playSpeed = PLAY_SPEEDS.find((one) => String(one) === value);
    if (playSpeed) transient.setState({ playSpeed });
  };
  return (
    <>
      <select
        className={styles['select']}
        aria-label={i18n._('How dates play')}
        title={i18n._(
          'Grow: from the first of your dates to the last. Slide: both dates move on. From the end: from the last of your dates back to the first.',
        )}
        value={mode}
        onChange={(event) => choose(event.target.value)}
      >
        {PLAY_MODES.map((one) => (
          <option key={one} value={one}>
            {MODE_WORDS[one]}
          </option>
        ))}
      </select>
      {!reduced && (
        <select
          className={styles['select']}
          aria-label={i18n._('Speed')}
          value={speed}
          onChange={(event) => hasten(event.target.value)}
        >
          {PLAY_SPEEDS.map((one) => (
            <option key={one} value={one}>
              {`${one}×`}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
