import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import type { ExplorerPage } from './ExplorerPage.ts';
import { expect, test } from './fixtures.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Focus', exact: true });
const steps = (page: Page) => bar(page).getByRole('group', { name: /^Steps/ });

/** Number of entities and ties that the sentence tells. */
async function toldCounts(explorer: ExplorerPage): Promise<readonly [entities: number, ties: number]> {
  const text = (await explorer.sentence.textContent()) ?? '';
  const found = /(\d+) of \d+ entities and (\d+) ties?/.exec(text);
  return [Number(found?.[1]), Number(found?.[2])];
}

test('a focus from the details holds as many entities as its button says, in sentence and tables', async ({
  explorer,
}) => {
  await explorer.open('?sel=entity.north-korea');
  const button = explorer.details.getByRole('button', {
    name: /^Focus on North Korea: 1 step, \d+ entities$/,
  });
  const size = Number(/(\d+) entities/.exec((await button.getAttribute('aria-label')) ?? '')?.[1]);
  await button.click();
  await expect(explorer.sentence).toContainText(`${size} of `);
  await expect(explorer.sentence).toContainText('within 1 step of North Korea');
  await expect.poll(() => explorer.search()).toContain('focus=north-korea');
  const [, ties] = await toldCounts(explorer);
  await explorer.openList();
  await explorer.expectRowCount(explorer.table('Entities'), size);
  await explorer.expectRowCount(explorer.table('Ties'), ties);
});

test('the next step adds as many entities as it says', async ({ explorer, page }) => {
  await explorer.open('?focus=north-korea');
  const [before] = await toldCounts(explorer);
  const next = Number(/adds (\d+)/.exec((await steps(page).textContent()) ?? '')?.[1]);
  await page.keyboard.press('+');
  await expect(explorer.sentence).toContainText(`${before + next} of `);
  await expect(explorer.sentence).toContainText('within 2 steps of North Korea');
});

test('digits, plus and minus are steps while something is in focus; Esc clears it', async ({
  explorer,
  page,
}) => {
  await explorer.open('?focus=sco~brics');
  await page.keyboard.press('3');
  await expect(steps(page)).toContainText('3 steps');
  await page.keyboard.press('-');
  await explorer.expectAddress('?focus=sco~brics&deg=2');
  await page.keyboard.press('0');
  await expect(explorer.sentence).toContainText('among SCO and BRICS');
  await page.keyboard.press('-');
  await expect(steps(page)).toContainText('0 steps');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await explorer.expectAddress('');
  await page.keyboard.press('3');
  await explorer.expectAddress('');
});

test('Esc closes the details first and then the focus', async ({ explorer, page }) => {
  await explorer.open('?sel=entity.sco&focus=sco');
  await page.keyboard.press('Escape');
  await explorer.expectAddress('?focus=sco');
  await page.keyboard.press('Escape');
  await explorer.expectAddress('');
});

test('by keyboard: an entity of the graph, its details, then the focus; f does the same', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const surface = explorer.graph.getByRole('application');
  await surface.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(explorer.details.getByRole('heading', { level: 2 })).toBeFocused();
  await surface.focus();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('button', { name: 'Take China out of the focus' })).toBeVisible();
  await page.keyboard.press('z');
  await expect(bar(page)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('f');
  await expect(bar(page)).toBeVisible();
});

test('f focuses on what is selected, on both ends of a tie, and without a selection says what to do', async ({
  explorer,
  page,
}) => {
  await explorer.open('?sel=tie.china~russia');
  await page.keyboard.press('f');
  await expect.poll(() => explorer.search()).toContain('focus=china~russia');
  await explorer.open();
  await page.keyboard.press('f');
  await expect(page.getByText('Select an entity first')).toBeAttached();
});

test('an entity outside the focus is opened without leaving it, and added from there', async ({
  explorer,
  page,
}) => {
  await explorer.open('?focus=north-korea&deg=0');
  await explorer.openList();
  await expect(explorer.sentence).toContainText('one step away');
  await bar(page).getByRole('button', { name: 'Add an entity…' }).click();
  const box = bar(page).getByRole('combobox', { name: 'Add to focus' });
  await expect(box).toBeFocused();
  await box.fill('Lavrov');
  await bar(page)
    .getByRole('option', { name: /Sergey Lavrov/ })
    .click();
  await explorer.expectAddress('?view=list&focus=north-korea~sergey-lavrov&deg=0');
  await explorer.expectRowCount(explorer.table('Ties'), 1);
  await bar(page).getByRole('button', { name: 'Take North Korea out of the focus' }).click();
  await explorer.expectAddress('?view=list&focus=sergey-lavrov&deg=0');
});

test('the trail leads back through the history, also after a reload', async ({ explorer, page }) => {
  await explorer.open('?sel=entity.north-korea');
  await page.keyboard.press('f');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('2');
  await bar(page).getByRole('button', { name: 'Add an entity…' }).click();
  await bar(page).getByRole('combobox', { name: 'Add to focus' }).fill('Lavrov');
  await bar(page)
    .getByRole('option', { name: /Sergey Lavrov/ })
    .click();
  const trail = page.getByRole('navigation', { name: 'Trail' });
  const foci = ['Everything', 'North Korea', 'North Korea and Sergey Lavrov'];
  await expect(trail.getByRole('listitem')).toHaveText(foci);
  await page.reload();
  await expect(trail.getByRole('listitem')).toHaveText(foci);
  await trail.getByRole('link', { name: 'North Korea' }).click();
  await expect.poll(() => explorer.search()).toContain('focus=north-korea&deg=2');
  await expect(trail.getByRole('listitem')).toHaveText(['Everything', 'North Korea']);
  await trail.getByRole('link', { name: 'Everything' }).click();
  await explorer.expectAddress('?sel=entity.north-korea');
  await page.goForward();
  await expect(trail.getByRole('listitem')).toHaveText(['Everything', 'North Korea']);
});

test('a focus without ties in the dates says so and offers dates that hold some', async ({
  explorer,
  page,
}) => {
  await explorer.open('?t=1990..1990&undated=0&focus=kim-jong-un');
  await expect(bar(page)).toContainText('Kim Jong Un has no ties in your dates and filters.');
  await bar(page).getByRole('button', { name: 'Show dates that hold some' }).click();
  await expect(explorer.sentence).toContainText(/ties? within 1 step of Kim Jong Un/);
  await expect(bar(page)).not.toContainText('no ties');
});

test('evidence outside the focus stands in the ledger as left out by filters', async ({ explorer }) => {
  await explorer.open('?sel=entity.china&focus=north-korea&deg=0');
  await expect(explorer.details).toContainText(/Left out by your filters \(\d+\)/);
});

test('axe finds nothing in the bar, wide, narrow and dark; nothing overflows at 320 px', async ({
  explorer,
  page,
}) => {
  // axe looks at every element several times.
  test.setTimeout(90_000);
  for (const [width, scheme] of [
    [1440, 'dark'],
    [320, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: scheme });
    await explorer.open('?focus=north-korea~sco~brics~united-nations');
    await expect(bar(page)).toBeVisible();
    await expectNoViolations(page, 'main');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
});

test('Enter in the graph focuses on what an address has selected', async ({ explorer, page }) => {
  await explorer.open('?sel=entity.sco');
  await explorer.graph.getByRole('application').focus();
  await page.keyboard.press('Enter');
  await explorer.expectAddress('?sel=entity.sco&focus=sco');
});
