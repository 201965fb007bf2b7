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
  /** The largest groups, when marks are coloured by group; others, all of them where it is empty, are inked like side `other`. */
  readonly groups: readonly string[];
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
    sides: { chinese: '#932c26', russian: '#234a7a', multilateral: '#946a00', other: '#666d75' },
    classes: {
      'verbal-cooperation': '#4690b8',
      'material-cooperation': '#00464e',
      'verbal-conflict': '#d37300',
      'material-conflict': '#731417',
      stated: '#5c4c87',
      affiliation: '#797067',
      about: '#889573',
    },
    groups: ['#0a7fea', '#c36d21', '#801db1', '#a83126', '#235170', '#a483a5', '#4d1d17', '#192e59'],
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
    sides: { chinese: '#de5f43', russian: '#6790e2', multilateral: '#e6b85a', other: '#a9a9aa' },
    classes: {
      'verbal-cooperation': '#1f87b2',
      'material-cooperation': '#8dd7ff',
      'verbal-conflict': '#de9222',
      'material-conflict': '#f5b99c',
      stated: '#a498e5',
      affiliation: '#676764',
      about: '#888663',
    },
    groups: ['#42a7fb', '#e3b76a', '#cc4397', '#6ffbd0', '#316ef3', '#856238', '#cff456', '#b68c1a'],
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
    groups: [],
  };
}
