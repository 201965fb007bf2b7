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
    textMuted: '#5b5e64',
    hairline: '#dcd8ce',
    halo: '#fbfaf7',
    accent: '#00734a',
    onAccent: '#ffffff',
    faint: '#c9c5bb',
    sides: { chinese: '#a12f35', russian: '#154b8a', multilateral: '#8f6600', other: '#646a70' },
    classes: {
      'verbal-cooperation': '#3189ae',
      'material-cooperation': '#0b4a52',
      'verbal-conflict': '#da6a0c',
      'material-conflict': '#741609',
      stated: '#8a5c9e',
      affiliation: '#746f65',
      about: '#889574',
    },
  },
  dark: {
    ground: '#14161a',
    surface: '#1c1f24',
    text: '#ece9e2',
    textMuted: '#a2a5ab',
    hairline: '#32363d',
    halo: '#14161a',
    accent: '#56cf9c',
    onAccent: '#0b130f',
    faint: '#3e434b',
    sides: { chinese: '#e8603f', russian: '#7bacf0', multilateral: '#d8b976', other: '#8d929a' },
    classes: {
      'verbal-cooperation': '#2a8ab0',
      'material-cooperation': '#7bd9e8',
      'verbal-conflict': '#dc9024',
      'material-conflict': '#f2bd9b',
      stated: '#a98fe6',
      affiliation: '#676764',
      about: '#888663',
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
