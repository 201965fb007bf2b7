import { i18n } from '../i18n/i18n.ts';
import { type KeyCodec, quoted } from './keyCodec.ts';

const NUMBER = /^-?(?:0|[1-9][0-9]{0,5})(?:\.[0-9]{1,3})?$/;

/** Text of a number with three decimals at most, without an exponent or a negative zero. */
function written(number: number): string {
  return String(Math.round(number * 1000) / 1000 + 0);
}

/** `cam=x,y,k`: the world point in the middle and pixels per world unit, k above 0. */
export const cameraCodec: KeyCodec = {
  key: 'cam',
  parse: (raw) => {
    const parts = raw.split(',');
    const [x, y, k] = parts.map(Number);
    const isCamera = parts.length === 3 && parts.every((part) => NUMBER.test(part));
    if (!isCamera || x === undefined || y === undefined || k === undefined || k <= 0)
      return i18n._('{value} is not a place of the camera, like 12.5,-40,1.2', { value: quoted(raw) });
    return { camera: { x: x + 0, y: y + 0, k } };
  },
  serialize: ({ camera }) => camera && [camera.x, camera.y, camera.k].map(written).join(','),
};

/** `data=VERSION`: the data version that a link was made with, letters and digits. */
export const dataVersionCodec: KeyCodec = {
  key: 'data',
  parse: (raw) =>
    /^[0-9a-zA-Z]{1,64}$/.test(raw)
      ? { dataVersion: raw }
      : i18n._('{value} is not a data version', { value: quoted(raw) }),
  serialize: (view) => view.dataVersion,
};
