import { useCallback } from 'react';
import type { DrawList } from '../../render/drawList.ts';
import type { Palette } from '../../render/palette.ts';
import { useExplorer } from '../explorerContext.ts';
import { emphasisOf } from './emphasisOf.ts';
import { graphStoreOf } from './graphStore.ts';
import { pictureToExport } from './pictureToExport.ts';
import { usePicture } from './usePicture.ts';

/** A picture with what its surroundings are set in. */
export interface ExportedPicture {
  readonly list: DrawList;
  readonly palette: Palette;
  readonly fontFamily: string;
}

/** Makes the picture of the present view when it is asked for, in either layout. */
export function usePictureToExport(): () => ExportedPicture {
  const { graph, store, derived } = useExplorer();
  const picture = usePicture();
  return useCallback(() => {
    const { view } = store.getState();
    const { visible, palette, options } = picture;
    const answer = derived.path(view, visible)?.answer ?? null;
    const emphasis = emphasisOf(graph, visible, view.selection, answer);
    const list = pictureToExport(picture, graphStoreOf(graph).getState(), emphasis, view);
    return { list, palette, fontFamily: options.fontFamily };
  }, [graph, store, derived, picture]);
}
