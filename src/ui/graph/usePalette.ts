import { useMemo } from 'react';
import { PALETTES, type Palette, systemPalette, type Theme } from '../../render/palette.ts';
import { useForcedColours, useMediaQuery } from '../kit/useMediaQuery.ts';
import { useTheme } from '../kit/useTheme.ts';
import { readSystemColours } from './systemColours.ts';

function paletteOf(theme: Theme, isForced: boolean): Palette {
  return isForced ? systemPalette(readSystemColours()) : PALETTES[theme];
}

/** The inks in force, and whether nothing may be drawn translucent. */
export function usePalette(): { readonly palette: Palette; readonly fullInk: boolean } {
  const theme = useTheme();
  const isForced = useForcedColours();
  const hasMoreContrast = useMediaQuery('(prefers-contrast: more)');
  const palette = useMemo(() => paletteOf(theme, isForced), [theme, isForced]);
  return { palette, fullInk: isForced || hasMoreContrast };
}
