import { type MouseEvent, useEffect } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { playStep, playStepBack } from '../../query/playback.ts';
import { useExplorer, useSettings, useTransient } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { useReducedMotion } from '../kit/useMediaQuery.ts';
import type { TimeFrame } from './useTimeFrame.ts';
import { useWindowChange } from './useWindowChange.ts';

function Icon({ path }: { readonly path: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
      <path d={path} />
    </svg>
  );
}

interface PlayButtonProps {
  readonly frame: TimeFrame;
  /** Only the sign, with the name for assistive tools. */
  readonly small: boolean;
}

function StepButtons({ frame, small }: PlayButtonProps) {
  const { window } = useSettings();
  const mode = useTransient((state) => state.playMode);
  const windowChange = useWindowChange();
  const back = playStepBack(mode, window, frame.extent, frame.stops);
  const forward = playStep(mode, window, frame.extent, frame.stops);
  const go = (event: MouseEvent, next: typeof back) => next && windowChange.toDays(next, event.timeStamp);
  return (
    <>
      <Button
        look="outlined"
        aria-label={i18n._('Step back')}
        aria-disabled={!back}
        onClick={(event) => go(event, back)}
      >
        <Icon path="M10 1v10L3 6zM2 1h1.5v10H2z" />
        {!small && i18n._('Step back')}
      </Button>
      <Button
        look="outlined"
        aria-label={i18n._('Step forward')}
        aria-disabled={!forward}
        onClick={(event) => go(event, forward)}
      >
        <Icon path="M2 1v10l7-5zM8.5 1H10v10H8.5z" />
        {!small && i18n._('Step forward')}
      </Button>
    </>
  );
}

/** Starts and pauses playing; where less motion is asked for, steps of one date with data instead. */
export function PlayButton({ frame, small }: PlayButtonProps) {
  const { transient } = useExplorer();
  const playing = useTransient((state) => state.playing);
  const reduced = useReducedMotion();
  useEffect(() => {
    if (reduced) transient.setState({ playing: false });
  }, [reduced, transient]);
  if (reduced) return <StepButtons frame={frame} small={small} />;
  const name = playing ? i18n._('Pause') : i18n._('Play');
  return (
    <Button look="outlined" aria-label={name} onClick={() => transient.setState({ playing: !playing })}>
      <Icon path={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1l9 5-9 5z'} />
      {!small && name}
    </Button>
  );
}
