import { useEffect } from 'react';
import { PALETTES, type Palette, systemPalette, type Theme } from '../../render/palette.ts';
import { useForcedColours } from './useMediaQuery.ts';
import { useTheme } from './useTheme.ts';

function propertiesOf({
  sides,
  classes,
  groups,
  onAccent,
  textMuted,
  ...rest
}: Palette): readonly (readonly [string, string])[] {
  return [
    ...Object.entries(rest),
    ['on-accent', onAccent],
    ['text-muted', textMuted],
    ...Object.entries(sides).map(([name, color]) => [`side-${name}`, color] as const),
    ...Object.entries(classes).map(([name, color]) => [`class-${name}`, color] as const),
    ...groups.map((color, at) => [`group-${at + 1}`, color] as const),
  ];
}

/** Marks beside words follow the system's few colours as the graph does, and promise no other; all else the browser replaces itself. */
const { sides, classes } = systemPalette({
  canvas: 'Canvas',
  canvasText: 'CanvasText',
  highlight: 'Highlight',
  grayText: 'GrayText',
});

function apply(theme: Theme, isForced: boolean): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.style.colorScheme = theme;
  for (const [name, color] of propertiesOf(
    isForced ? { ...PALETTES[theme], sides, classes } : PALETTES[theme],
  ))
    root.style.setProperty(`--${name}`, color);
}

/** Writes the palette of the current theme onto the page. */
export function ThemeStyle() {
  const theme = useTheme();
  const isForced = useForcedColours();
  useEffect(() => apply(theme, isForced), [theme, isForced]);
  return null;
}
