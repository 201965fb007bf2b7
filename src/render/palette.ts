import type { Side, TieClass } from '../model/codes.ts';

/** The named inks of one theme, as CSS colours. */
export interface Palette {
  /** Behind everything. */
  readonly ground: string;
  /** Panels and sheets. */
  readonly surface: string;
  readonly text: string;
  readonly textMuted: string;
  /** Thin rules; decoration only, no contrast promised. */
  readonly hairline: string;
  /** Around labels and marks, so that lines pass behind them. */
  readonly halo: string;
  /** Selection, focus, links. */
  readonly accent: string;
  /** Text on the accent. */
  readonly onAccent: string;
  /** What lies outside the filters. */
  readonly faint: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly classes: Readonly<Record<TieClass, string>>;
}

/** Light and dark. */
export type Theme = 'light' | 'dark';

/** The inks of both themes: text at least 4.5:1, marks at least 3:1 against the ground. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#fbfaf7',
    surface: '#f4f2ec',
    text: '#1d1f23',
    textMuted: '#5d6066',
    hairline: '#dcd8ce',
    halo: '#fbfaf7',
    accent: '#0b57a4',
    onAccent: '#ffffff',
    faint: '#c9c5bb',
    sides: { chinese: '#b3362b', russian: '#2c5a94', multilateral: '#8a6a12', other: '#65686e' },
    classes: {
      'verbal-cooperation': '#3f8f9e',
      'material-cooperation': '#14606e',
      'verbal-conflict': '#cf6f2e',
      'material-conflict': '#8f2f12',
      stated: '#8064a2',
      affiliation: '#807c73',
      about: '#8d8a84',
    },
  },
  dark: {
    ground: '#14161a',
    surface: '#1c1f24',
    text: '#ece9e2',
    textMuted: '#a2a5ab',
    hairline: '#32363d',
    halo: '#14161a',
    accent: '#7db7f5',
    onAccent: '#0d1117',
    faint: '#3e434b',
    sides: { chinese: '#e8705f', russian: '#7aa8e0', multilateral: '#d0a94a', other: '#9a9ea6' },
    classes: {
      'verbal-cooperation': '#5aa9b8',
      'material-cooperation': '#a5e0e8',
      'verbal-conflict': '#d98a4a',
      'material-conflict': '#ffb38f',
      stated: '#a98fcf',
      affiliation: '#8d8a82',
      about: '#77766f',
    },
  },
};

/** System colours of forced-colours mode, as CSS keywords or resolved values. */
export interface SystemColours {
  readonly canvasText: string;
  readonly canvas: string;
  readonly highlight: string;
  readonly grayText: string;
}

/** A palette of nothing but system colours: shape, width and line style carry the meaning. */
export function systemPalette({ canvasText, canvas, highlight, grayText }: SystemColours): Palette {
  return {
    ground: canvas,
    surface: canvas,
    text: canvasText,
    textMuted: canvasText,
    hairline: canvasText,
    halo: canvas,
    accent: highlight,
    onAccent: canvas,
    faint: grayText,
    sides: { chinese: canvasText, russian: canvasText, multilateral: canvasText, other: canvasText },
    classes: {
      'verbal-cooperation': canvasText,
      'material-cooperation': canvasText,
      'verbal-conflict': canvasText,
      'material-conflict': canvasText,
      stated: canvasText,
      affiliation: canvasText,
      about: canvasText,
    },
  };
}
