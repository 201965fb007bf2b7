import { type RefObject, useLayoutEffect } from 'react';
import type { Camera } from '../../render/camera.ts';
import { useExplorer } from '../explorerContext.ts';
import { useMediaQuery } from '../kit/useMediaQuery.ts';
import { type Area, cameraAfterResize, isOtherShape, isSameArea } from './areaSize.ts';
import { holdsEntities, rowsToFrame } from './frameEntities.ts';
import { replace } from './graphStore.ts';
import type { GraphTools } from './graphTools.ts';
import { heightWithoutBars } from './heightWithoutBars.ts';

/** Device pixels per CSS pixel; follows moves to another screen and zooming of the page. */
function usePixelRatio(): number {
  // When the ratio changes this query stops being true, which renders again, with a query for the new ratio.
  useMediaQuery(`(resolution: ${window.devicePixelRatio}dppx)`);
  return window.devicePixelRatio;
}

/** An element's area in the page; null while it has none. */
function areaOf(element: HTMLElement, pixelRatio: number): Area | null {
  const { clientWidth: width, clientHeight: height } = element;
  if (width < 1 || height < 1) return null;
  return { width, height, pixelRatio, top: element.getBoundingClientRect().top + window.scrollY };
}

/** Leaves the picture where it is in the page, unless a strip less cuts off what was framed: then that is framed once more. */
function followStrip(tools: GraphTools, here: Camera, before: Area, viewport: Area): void {
  const { store, camera, picture } = tools;
  const { framed, positions } = store.getState();
  const moved = cameraAfterResize(here, before, viewport);
  store.setState({ viewport, camera: moved });
  const frame = { positions, viewport, footPx: tools.foot.px };
  if (framed && !holdsEntities(picture(), frame, framed, moved)) camera.settle(framed);
}

/** Keeps the viewport equal to an element's size in the page and the screen's pixel ratio, and the camera settled in it, above the tools at its lower edge. */
export function useViewport(
  area: RefObject<HTMLElement | null>,
  toolbar: RefObject<HTMLElement | null>,
  tools: GraphTools,
): void {
  const { store, camera, picture, frame, foot } = tools;
  const { store: explorer } = useExplorer();
  const pixelRatio = usePixelRatio();
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    let noticed = explorer.getState().notices.length;
    const adopt = () => {
      const viewport = areaOf(element, pixelRatio);
      const { viewport: before, shape, camera: here } = store.getState();
      if (!viewport || (before && isSameArea(before, viewport))) return false;
      const whole = { ...viewport, height: heightWithoutBars(element) };
      const { lastChange, view, notices } = explorer.getState();
      // What an address opens is framed for all that belongs to it, in whichever order it arrives; a notice does not belong to it.
      const opened = lastChange === 'from-address' && notices.length === noticed;
      noticed = notices.length;
      if (before && here && shape && !opened && !isOtherShape(shape, whole)) {
        followStrip(tools, here, before, viewport);
        return true;
      }
      replace(store, { viewport, shape: whole });
      if (here && opened && view.camera) camera.show(view.camera);
      else camera.settle(rowsToFrame(picture().visual));
      return true;
    };
    const measure = () => {
      foot.px = toolbar.current?.offsetHeight ?? 0;
      // The area has its new size in this frame already.
      if (adopt()) frame.paint();
    };
    frame.measure = measure;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (toolbar.current) observer.observe(toolbar.current);
    return () => {
      observer.disconnect();
      frame.measure = () => {};
    };
  }, [area, toolbar, tools, store, camera, picture, frame, foot, explorer, pixelRatio]);
}
