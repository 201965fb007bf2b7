import { encode } from 'uqr';

/** A QR code: how many modules wide it is, margin included, and its dark modules as an SVG path. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

// Readers of codes want four light modules around.
const MARGIN = 4;

/** The QR code of a text; null for one that no code has room for. */
export function qrPath(text: string): QrPath | null {
  try {
    const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: MARGIN });
    const runs = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: runs.join('') };
  } catch {
    return null;
  }
}
