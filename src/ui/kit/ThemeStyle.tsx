import { useEffect } from 'react';
import { PALETTES, type Palette, type Theme } from '../../render/palette.ts';
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

function apply(theme: Theme): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.style.colorScheme = theme;
  for (const [name, color] of propertiesOf(PALETTES[theme])) root.style.setProperty(`--${name}`, color);
}

/** Writes the palette of the current theme onto the page. */
export function ThemeStyle() {
  const theme = useTheme();
  useEffect(() => apply(theme), [theme]);
  return null;
}
