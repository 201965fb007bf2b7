import { expect, test } from './fixtures.ts';

test('by keyboard alone: graph, tie, evidence, dates, list, and back', { tag: '@smoke' }, async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const surface = explorer.graph.getByRole('application');
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab');
    if (await surface.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(surface).toBeFocused();
  await page.keyboard.press('Home');
  await expect(explorer.graph).toContainText(/China, state, \d+ ties/);
  await page.keyboard.press('ArrowRight');
  await expect(explorer.graph).not.toContainText(/China, state, \d+ ties/);
  await page.keyboard.press('Home');
  await page.keyboard.press(']');
  await expect(explorer.graph).toContainText(/Tie to /);
  await page.keyboard.press('Enter');
  await expect(explorer.details.getByRole('heading', { level: 2 })).toBeFocused();
  await expect.poll(() => explorer.search()).toContain('sel=tie.');
  await page.keyboard.press('Escape');
  await expect(surface).toBeFocused();
  await page.keyboard.press('l');
  await expect(explorer.table('Ties')).toBeVisible();
  await page.keyboard.press('g');
  await expect(explorer.graph).toBeVisible();
});

test('? shows every key; single-letter keys can be switched off and stay off', async ({ explorer, page }) => {
  await explorer.open();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard help' });
  await expect(help).toBeVisible();
  await help.getByRole('checkbox', { name: /Single-letter keys/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(explorer.graph).toBeVisible();
  await page.reload();
  await expect(explorer.sentence).not.toBeEmpty();
  await page.keyboard.press('l');
  await expect(explorer.graph).toBeVisible();
  await page.getByRole('button', { name: 'Keyboard help' }).click();
  await page.getByRole('checkbox', { name: /Single-letter keys/ }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(explorer.table('Ties')).toBeVisible();
});

test('z resets filters and dates, and Back brings them again', async ({ explorer, page }) => {
  await explorer.open('?t=2024..2024&kind=state~person&outside=hide');
  await page.keyboard.press('z');
  await explorer.expectAddress('');
  await page.goBack();
  await explorer.expectAddress('?t=2024..2024&kind=state~person&outside=hide');
});

test('letters typed into a date box stay letters', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.from.fill('');
  await explorer.from.press('l');
  await explorer.from.press('z');
  await expect(explorer.from).toHaveValue('lz');
  await expect(explorer.graph).toBeVisible();
  await page.keyboard.press('Escape');
});

test('the tabs follow the arrow keys', async ({ explorer, page }) => {
  await explorer.open();
  await page.getByRole('tab', { name: 'Graph' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'List' })).toBeFocused();
  await expect(explorer.table('Entities')).toBeVisible();
});

test('the first Tab stops lead past bar and filters, and leave the address as it is', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const skip = (part: string) => page.getByRole('link', { name: `Skip to the ${part}` });
  for (const part of ['graph', 'details', 'dates']) {
    await page.keyboard.press('Tab');
    await expect(skip(part)).toBeFocused();
    await expect(skip(part)).toBeInViewport();
  }
  await skip('graph').press('Enter');
  await expect(explorer.graph.getByRole('application')).toBeFocused();
  await skip('details').press('Enter');
  await expect(explorer.details.getByRole('heading', { level: 2 })).toBeFocused();
  await skip('dates').press('Enter');
  await expect(explorer.time).toBeFocused();
  await explorer.expectAddress('');
  expect(new URL(page.url()).hash).toBe('');
  await explorer.openList();
  await skip('tables').press('Enter');
  await expect(page.getByRole('heading', { name: 'Entities' })).toBeFocused();
});

for (const [key, part] of [
  ['p', 'PathBar'],
  ['c', 'ComparisonBar'],
] as const) {
  test(`letters typed before ${part} has come are no shortcuts`, async ({ explorer, page }) => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(new RegExp(`/${part}[^/]*\\.js`), async (route) => {
      await arrival;
      await route.continue();
    });
    await explorer.open();
    await page.keyboard.press(key);
    await page.keyboard.type('North Korl');
    arrive();
    const box =
      key === 'p' ? page.getByRole('combobox', { name: 'From' }) : explorer.comparison.getByRole('combobox');
    await expect(box).toBeFocused();
    if (key === 'p') await expect(box).toHaveValue('North Korl');
    await expect(explorer.graph).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('Esc closes what is open one by one, wherever the keyboard is', async ({ explorer, page }) => {
  for (const place of [
    explorer.graph.getByRole('application'),
    page.getByRole('button', { name: 'Keyboard help' }),
    explorer.details.getByRole('heading', { level: 2 }),
  ]) {
    await explorer.open('?sel=entity.sco&focus=sco&path=north-korea~china&t=2024..2024&cmp=2023..2023');
    await place.focus();
    await page.keyboard.press('Escape');
    await explorer.expectAddress('?t=2024..2024&focus=sco&path=north-korea~china&cmp=2023..2023');
    await page.keyboard.press('Escape');
    await explorer.expectAddress('?t=2024..2024&focus=sco&cmp=2023..2023');
    await page.keyboard.press('Escape');
    await explorer.expectAddress('?t=2024..2024&focus=sco');
    await page.keyboard.press('Escape');
    await explorer.expectAddress('?t=2024..2024');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  }
});
