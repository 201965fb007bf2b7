import { describe, expect, it } from 'vitest';
import { worldToScreen } from '../../render/camera.ts';
import { cameraAfterResize, isOtherShape, isSameArea } from './areaSize.ts';

const area = { width: 800, height: 600, pixelRatio: 1, top: 100 };
const camera = { x: 10, y: 20, k: 2 };

describe('another shape', () => {
  it.each([
    ['the same', {}, false],
    ['a caption of one more line', { height: 565, top: 135 }, false],
    ['a panel that opens', { width: 500 }, true],
    ['a turned phone', { width: 600, height: 800 }, true],
    ['half the height', { height: 300 }, true],
  ])('%s', (_, change, isOther) => expect(isOtherShape(area, { ...area, ...change })).toBe(isOther));
});

describe('the camera after the area changed its size', () => {
  it('keeps what is centred when the upper edge stays', () => {
    expect(cameraAfterResize(camera, area, { ...area, width: 700, height: 500 })).toBe(camera);
  });

  it('keeps everything at its place in the page when a caption takes another line', () => {
    const after = { ...area, height: 565, top: 135 };
    const world = { x: 33, y: -44 };
    const inPage = worldToScreen(camera, area, world).y + area.top;
    expect(worldToScreen(cameraAfterResize(camera, area, after), after, world).y + after.top).toBe(inPage);
  });
});

describe('the same area', () => {
  it.each([
    [{}, true],
    [{ width: 1 }, false],
    [{ height: 1 }, false],
    [{ pixelRatio: 2 }, false],
    [{ top: 1 }, false],
  ])('with %o', (change, isSame) => expect(isSameArea(area, { ...area, ...change })).toBe(isSame));
});
