import { useCallback } from 'react';
import type { ExportSource } from '../../exchange/exportSource.ts';
import { type Figure, figure } from '../../exchange/figure/figure.ts';
import { useExplorer, useView } from '../explorerContext.ts';
import { usePictureToExport } from '../graph/usePictureToExport.ts';
import { figureTextOf } from './figureTextOf.ts';
import { waitForFonts } from './paintFigure.ts';

/** Makes the picture of the view with all that belongs to it, once its fonts are there. */
export function useFigure(source: ExportSource): () => Promise<Figure> {
  const { manifest, derived } = useExplorer();
  const view = useView();
  const makePicture = usePictureToExport();
  return useCallback(async () => {
    const text = figureTextOf(source, manifest, view, derived.compared(source.visible));
    const make = () => {
      const { list, palette, fontFamily } = makePicture();
      return figure(list, text, { palette, fontFamily });
    };
    await waitForFonts(make());
    // Places of names follow from how wide they are in their own fonts.
    return make();
  }, [source, manifest, derived, view, makePicture]);
}
