import { describe, expect, test } from 'vitest';
import { PALETTES, systemPalette } from './palette.ts';

type Rgb = readonly number[];

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
const mix = (colour: Rgb, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (colour[at] ?? 0), 0);
const luminance = (hex: string) => mix(linear(hex), [0.2126, 0.7152, 0.0722]);

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// Machado, Oliveira & Fernandes 2009, severity 1.
const SIGHTS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab (Ottosson 2020) of a linear colour. */
function oklab(colour: Rgb): Rgb {
  const lms = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ].map((row) => Math.cbrt(mix(colour, row)));
  return [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ].map((row) => mix(lms, row));
}

function nearestPair(inks: Readonly<Record<string, string>>, sight: readonly (readonly number[])[]): number {
  const seen = Object.values(inks).map((hex) =>
    oklab(sight.map((row) => Math.min(1, Math.max(0, mix(linear(hex), row))))),
  );
  const distances = seen.flatMap((one, at) =>
    seen.slice(at + 1).map((other) => Math.hypot(...one.map((part, axis) => part - (other[axis] ?? 0)))),
  );
  return Math.min(...distances);
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const palette = PALETTES[theme];

  test.each(['text', 'textMuted', 'accent'] as const)('%s is legible on the ground and on panels', (ink) => {
    expect(contrast(palette[ink], palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[ink], palette.surface)).toBeGreaterThanOrEqual(4.5);
  });

  test('text on the accent is legible', () => {
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(palette.sides))('side %s can be told from the ground, also as text', (_, ink) => {
    expect(contrast(ink, palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(palette.classes))('class %s can be told from the ground', (_, ink) => {
    expect(contrast(ink, palette.ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(palette.groups)('group colour %s can be told from the ground', (ink) => {
    expect(contrast(ink, palette.ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(SIGHTS))('groups stay apart, from small groups too: %s', (name) => {
    const inks = { ...Object.fromEntries(palette.groups.entries()), small: palette.sides.other };
    expect(nearestPair(inks, SIGHTS[name] ?? [])).toBeGreaterThan(0.08);
  });

  test.each(Object.keys(SIGHTS))('sides and classes stay apart: %s', (name) => {
    const sight = SIGHTS[name] ?? [];
    expect(nearestPair(palette.sides, sight)).toBeGreaterThan(0.08);
    expect(nearestPair(palette.classes, sight)).toBeGreaterThan(0.08);
  });
});

test('with system colours everything is one of theirs', () => {
  const system = { canvasText: 'CanvasText', canvas: 'Canvas', highlight: 'Highlight', grayText: 'GrayText' };
  const { sides, classes, groups, ...inks } = systemPalette(system);
  const used = [...Object.values(inks), ...Object.values(sides), ...Object.values(classes), ...groups];
  expect(new Set(used)).toEqual(new Set(Object.values(system)));
});
