import { type RefObject, useLayoutEffect } from 'react';
import type { Camera } from '../../render/camera.ts';
import { useMediaQuery } from '../kit/useMediaQuery.ts';
import { type Area, cameraAfterResize, isOtherShape, isSameArea } from './areaSize.ts';
import { holdsEntities, rowsToFrame } from './frameEntities.ts';
import { replace } from './graphStore.ts';
import type { GraphTools } from './graphTools.ts';

/** Device pixels per CSS pixel; follows moves to another screen and zooming of the page. */
function usePixelRatio(): number {
  // When the ratio changes this query stops being true, which renders again, with a query for the new ratio.
  useMediaQuery(`(resolution: ${window.devicePixelRatio}dppx)`);
  return window.devicePixelRatio;
}

/** Leaves the picture where it is in the page, unless a strip less cuts off what was framed: then that is framed once more. */
function followStrip(tools: GraphTools, here: Camera, before: Area, viewport: Area): void {
  const { store, camera, picture } = tools;
  const { framed, positions } = store.getState();
  const moved = cameraAfterResize(here, before, viewport);
  store.setState({ viewport, camera: moved });
  const frame = { positions, viewport, footPx: tools.footPx() };
  if (framed && !holdsEntities(picture(), frame, framed, moved)) camera.settle(framed);
}

/** Keeps the viewport equal to an element's size in the page and the screen's pixel ratio, and the camera settled in it. */
export function useViewport(area: RefObject<HTMLElement | null>, tools: GraphTools): void {
  const { store, camera, picture } = tools;
  const pixelRatio = usePixelRatio();
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const { viewport: before, shape, camera: here } = store.getState();
      if (width < 1 || height < 1) return;
      const top = element.getBoundingClientRect().top + window.scrollY;
      const viewport = { width, height, pixelRatio, top };
      if (before && isSameArea(before, viewport)) return;
      if (before && here && shape && !isOtherShape(shape, viewport)) {
        followStrip(tools, here, before, viewport);
        return;
      }
      replace(store, { viewport, shape: viewport });
      camera.settle(rowsToFrame(picture().visual));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [area, tools, store, camera, picture, pixelRatio]);
}
