import type { Page } from '@playwright/test';
import type { ExplorerPage } from './ExplorerPage.ts';
import { expect, test } from './fixtures.ts';

/** WebKit throws from the 101st change in 30 seconds on; here every browser does. */
async function watchHistory(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = Object.assign(window, { historyChanges: 0 });
    for (const name of ['pushState', 'replaceState'] as const) {
      const change = History.prototype[name];
      History.prototype[name] = function counted(...args) {
        if (++watched.historyChanges > 100) throw new DOMException('too many', 'SecurityError');
        change.apply(this, args);
      };
    }
  });
}

const changes = (page: Page) =>
  page.evaluate(() => (window as unknown as { historyChanges: number }).historyChanges);

/** Leaves out kinds of entities: one step a hundred times at once, but for the last time, then another. */
async function stepTooOften(page: Page, explorer: ExplorerPage): Promise<void> {
  await watchHistory(page);
  await explorer.open('?view=list');
  await explorer.filters.getByRole('checkbox', { name: /^Places/ }).evaluate((box) => {
    for (let step = 0; step < 99; step++) (box as HTMLInputElement).click();
  });
  await expect(explorer.sentence).toContainText('8 of 9 kinds');
  await explorer.filters.getByRole('checkbox', { name: /^People/ }).click();
  await expect(explorer.sentence).toContainText('7 of 9 kinds');
}

test('of more steps than a browser allows none is refused, and Back takes back one', {
  tag: '@smoke',
}, async ({ explorer, page }) => {
  await stepTooOften(page, explorer);
  expect(await changes(page)).toBe(90);
  await page.goBack();
  await expect(explorer.sentence).toContainText('8 of 9 kinds');
  await expect(explorer.filters.getByRole('checkbox', { name: /^People/ })).toBeChecked();
  expect(await changes(page)).toBe(90);
});

test('the last of too many steps is there after a look at another page', async ({ explorer, page }) => {
  await stepTooOften(page, explorer);
  await page.goto('about:blank');
  await page.goBack();
  await expect(explorer.sentence).toContainText('7 of 9 kinds');
});
