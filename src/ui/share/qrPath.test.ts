import { describe, expect, it } from 'vitest';
import { qrPath } from './qrPath.ts';

describe('the QR code of an address', () => {
  it('has four light modules on every side, and the dark corner of its first finder behind them', () => {
    const code = qrPath('https://example.org/tieline/?view=list');
    const dark = [...(code?.path ?? '').matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    const least = Math.min(...dark.flat());
    const most = Math.max(...dark.flat());
    expect([least, most]).toEqual([4, (code?.size ?? 0) - 5]);
    expect(dark).toContainEqual([4, 4]);
  });

  it('is the same for the same address, and another for another', () => {
    expect(qrPath('https://example.org/')).toEqual(qrPath('https://example.org/'));
    expect(qrPath('https://example.org/')).not.toEqual(qrPath('https://example.org/?view=list'));
  });

  it('holds an address of two thousand characters, and none that is too long', () => {
    expect(qrPath(`https://example.org/?q=${'a'.repeat(2000)}`)).not.toBeNull();
    expect(qrPath('a'.repeat(4000))).toBeNull();
  });
});
