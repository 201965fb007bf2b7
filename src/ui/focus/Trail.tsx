import type { MouseEvent } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { focusRows } from '../../query/focus.ts';
import { focusNames } from '../../query/focusWords.ts';
import { readTrail, type TrailStep } from '../../state/trail.ts';
import { serializeAddress } from '../../url/address.ts';
import { useExplorer, useExplorerState, useTransient } from '../explorerContext.ts';
import styles from './focus.module.css';

/** Steps that are shown of a trail, the latest ones. */
const SHOWN = 4;

/** True for a click that is not meant to open another tab or window. */
function isPlain({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey);
}

/** How the reader came to this focus: each step leads back to it through the browser's history. Nothing without a step. */
export function Trail() {
  const { graph } = useExplorer();
  const trail = useTransient((state) => state.trail);
  const view = useExplorerState((state) => state.view);
  const unknown = useExplorerState((state) => state.unknown);
  const change = useExplorerState((state) => state.change);
  if (!trail || trail.before.length === 0) return null;
  const nameOf = ({ focus }: TrailStep) =>
    focus.length === 0 ? i18n._('Everything') : focusNames(graph, focusRows(graph, focus));
  return (
    <nav aria-label={i18n._('Trail')} className={styles['trail']}>
      <ol className={styles['trailSteps']}>
        {trail.before.slice(-SHOWN).map((step) => (
          <li key={step.at}>
            <a
              href={serializeAddress({ ...view, focus: step.focus }, unknown) || '.'}
              onClick={(event) => {
                if (!isPlain(event)) return;
                event.preventDefault();
                // While steps wait to be written the browser's history does not count them yet.
                const written = readTrail(window.history.state, []).at;
                if (written === trail.at) window.history.go(step.at - trail.at);
                else change({ focus: step.focus });
              }}
            >
              {nameOf(step)}
            </a>
          </li>
        ))}
        <li aria-current="step">{nameOf(trail)}</li>
      </ol>
    </nav>
  );
}
