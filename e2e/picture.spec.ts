import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** How many pixels of the graph are not those of its ground. */
const inkPixels = (page: Page) =>
  page.getByRole('region', { name: 'Relationship graph' }).evaluate((region) => {
    let ink = 0;
    for (const canvas of region.querySelectorAll('canvas')) {
      const copy = Object.assign(document.createElement('canvas'), {
        width: canvas.width,
        height: canvas.height,
      });
      const context = copy.getContext('2d');
      context?.drawImage(canvas, 0, 0);
      const data = context?.getImageData(0, 0, copy.width, copy.height).data ?? [];
      for (let at = 0; at < data.length; at += 4)
        if ((data[at + 3] ?? 0) > 0 && (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 600)
          ink++;
    }
    return ink;
  });

test('the graph has ink on it, more than an empty one', { tag: '@smoke' }, async ({ explorer, page }) => {
  await explorer.open();
  await expect.poll(() => inkPixels(page)).toBeGreaterThan(20_000);
  await explorer.open('?kind=place&outside=hide');
  await expect.poll(() => inkPixels(page)).toBeLessThan(20_000);
});

test('a picture and a table are made in the page, whatever the browser does with downloads', {
  tag: '@smoke',
}, async ({ explorer, page }) => {
  await page.addInitScript(() => {
    const kept: Blob[] = [];
    Object.assign(window, { kept });
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      kept.push(blob);
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  const beginning = () =>
    page.evaluate(async () => {
      const { kept } = window as unknown as { kept: Blob[] };
      const bytes = new Uint8Array((await kept.at(-1)?.arrayBuffer()) ?? new ArrayBuffer());
      return { size: bytes.length, text: String.fromCharCode(...bytes.subarray(0, 10)) };
    });
  await explorer.open();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  for (const [button, text] of [
    ['Save PNG', '\u0089PNG'],
    ['Save ties', '\u00ef\u00bb\u00bftie_id'],
  ] as const) {
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await expect(dialog.getByRole('status')).toContainText('Saved ');
    await expect.poll(async () => (await beginning()).text).toContain(text);
    expect((await beginning()).size).toBeGreaterThan(5000);
  }
});
