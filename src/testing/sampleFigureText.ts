import type { FigureText } from '../exchange/figure/figureText.ts';
import { ENTITY_KINDS, SIDES, TIE_CLASSES } from '../model/codes.ts';

const named = <Code extends string>(codes: readonly Code[]) => codes.map((code) => ({ code, label: code }));

/** Everything that can stand around a picture; `change` replaces parts of it. */
export function sampleFigureText(change: Partial<FigureText> = {}): FigureText {
  return {
    lang: 'en',
    title: 'Ties between Country A and Country B',
    sentence: '5 of 5 entities and 6 ties; most connected: Country B, Country A, Island.',
    dates: 'As reported, 28 Feb 2024 – 9 Apr 2024',
    filters: 'Kinds: States',
    sources: '3 independent sources, 4 reports',
    version: 'Tieline, data version 000000000000, CC0-1.0',
    link: 'https://example.org/tieline/?t=2024-02-28..2024-04-09&kind=state~place',
    legend: {
      classes: named(TIE_CLASSES),
      lines: named(['solid', 'dashed', 'dotted'] as const),
      sides: named(SIDES),
      kinds: named(ENTITY_KINDS),
      notes: ['wider: more independent sources', 'larger: more independent sources'],
    },
    ...change,
  };
}
