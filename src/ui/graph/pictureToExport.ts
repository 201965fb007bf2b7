import type { CameraTokens } from '../../model/view.ts';
import type { DrawList } from '../../render/drawList.ts';
import { buildOverlay } from '../../render/overlay.ts';
import { buildScene, drawListOf } from '../../render/scene.ts';
import type { Emphasis } from '../../render/visualState.ts';
import { frameEntities, rowsToFrame } from './frameEntities.ts';
import type { GraphState } from './graphStore.ts';
import { placesOf } from './pins.ts';
import { createTextMeasurer } from './textMeasurer.ts';
import type { Picture } from './usePicture.ts';

/** The drawing area of a picture that is on no screen. */
const AREA = { width: 1200, height: 800, pixelRatio: 1 } as const;

type Seen = Pick<GraphState, 'viewport' | 'camera' | 'positions'>;

/** Area, places and camera of the picture on the screen; null while there is none. */
function onScreen({ viewport, camera, positions }: Seen) {
  return viewport && camera && { viewport, camera, positions };
}

/** The same for the list, where no picture is: all that is shown, in an area of its own. */
function offScreen(picture: Picture, { layout, pins }: GraphState, camera: CameraTokens | null) {
  const viewport = AREA;
  const { positions } = placesOf(layout, pins, viewport.width / viewport.height);
  const area = { positions, viewport: { ...viewport, top: 0 }, footPx: 0 };
  const framed = frameEntities(picture, area, rowsToFrame(picture.visual));
  return { viewport, positions, camera: camera ?? framed ?? { x: 0, y: 0, k: 1 } };
}

/** Nothing is new in a picture that lasts: what has just entered the dates would be in another ink. */
function settled({ visual }: Picture): Picture['visual'] {
  const { entities, ties } = visual;
  return {
    ...visual,
    entities: { ...entities, isNew: new Uint8Array(entities.isNew.length) },
    ties: { ...ties, isNew: new Uint8Array(ties.isNew.length) },
  };
}

/** The picture as a draw list for export: as on the screen, without what the pointer or the keyboard is on. The fonts must be there. */
export function pictureToExport(
  picture: Picture,
  state: GraphState,
  emphasis: Emphasis,
  view: { readonly layout: 'graph' | 'list'; readonly camera: CameraTokens | null },
): DrawList {
  const seen = view.layout === 'graph' ? onScreen(state) : null;
  const context = document.createElement('canvas').getContext('2d');
  const scene = buildScene({
    ...picture,
    ...(seen ?? offScreen(picture, state, view.camera)),
    ...(context && { measureText: createTextMeasurer(context) }),
    visual: settled(picture),
  });
  return drawListOf(scene, buildOverlay(scene, emphasis));
}
