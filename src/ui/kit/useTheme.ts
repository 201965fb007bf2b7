import type { Theme } from '../../render/palette.ts';
import { usePreference } from '../explorerContext.ts';
import { useMediaQuery } from './useMediaQuery.ts';

/** The theme in force: the reader's choice, else the system's. */
export function useTheme(): Theme {
  const chosen = usePreference((preferences) => preferences.theme);
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  if (chosen !== 'system') return chosen;
  return dark ? 'dark' : 'light';
}
