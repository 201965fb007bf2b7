import { useCallback } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { holdKeys } from '../kit/holdKeys.ts';
import { useKeyCommand } from '../kit/keyCommands.ts';
import { openPath, PATH_ID } from './changePath.ts';
import { usePathEnds } from './usePathEnds.ts';

/** Opens the question for paths; so does its key. */
export function FindPathButton() {
  const explorer = useExplorer();
  const open = usePathEnds() !== null;
  useKeyCommand(
    'path',
    useCallback(() => {
      holdKeys(PATH_ID);
      openPath(explorer);
      return true;
    }, [explorer]),
  );
  return (
    <Button
      look="outlined"
      aria-expanded={open}
      title={i18n._('Find path (p)')}
      onClick={() => openPath(explorer)}
    >
      {i18n._('Find path')}
    </Button>
  );
}
