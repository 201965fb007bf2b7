import { expect, test } from './fixtures.ts';

const RICH =
  '?view=list&axis=happened&t=2024-01..2025-06-30&undated=0&sel=tie.china~russia&kind=state~person~organization&class=verbal-cooperation~stated~affiliation';

test('a pasted address gives the same sentence, selection and rows in a fresh browser', async ({
  explorer,
  browser,
}) => {
  await explorer.open(RICH);
  const sentence = await explorer.sentence.innerText();
  const ties = await explorer.rows(explorer.table('Ties'));
  const entities = await explorer.rows(explorer.table('Entities'));
  const heading = await explorer.details.getByRole('heading', { level: 2 }).innerText();
  expect(ties.length).toBeGreaterThan(1);
  expect(ties.every(([name]) => name?.includes(' – '))).toBe(true);

  const context = await browser.newContext();
  const page = await context.newPage();
  const { ExplorerPage } = await import('./ExplorerPage.ts');
  const other = new ExplorerPage(page);
  await page.goto(explorer.page.url());
  await expect(other.sentence).toHaveText(sentence);
  expect(await other.rows(other.table('Ties'))).toEqual(ties);
  expect(await other.rows(other.table('Entities'))).toEqual(entities);
  await expect(other.details.getByRole('heading', { level: 2 })).toHaveText(heading);
  expect(other.search()).toBe(explorer.search());
  await context.close();
});

test('the address of the first view is empty and follows every deliberate choice', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.expectAddress('');
  await explorer.openList();
  await explorer.expectAddress('?view=list');
  await explorer
    .table('Ties')
    .getByRole('button', { name: /^China – Russia/ })
    .click();
  await explorer.expectAddress('?view=list&sel=tie.china~russia');
  await page.getByRole('radio', { name: 'As it happened' }).check();
  await explorer.expectAddress('?view=list&axis=happened&sel=tie.china~russia');
});

test('Back and Forward step through choices and bring back what they showed', async ({ explorer, page }) => {
  await explorer.open();
  const first = await explorer.sentence.innerText();
  await explorer.chooseDates('2024-02', '2024-02');
  await explorer.expectAddress('?t=2024-02..2024-02');
  await expect(explorer.sentence).not.toHaveText(first);
  const second = await explorer.sentence.innerText();
  await explorer.openList();
  await page.goBack();
  await expect(explorer.sentence).toHaveText(second);
  await expect(explorer.graph).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(explorer.sentence).toHaveText(first);
  await page.goForward();
  await page.goForward();
  await expect(explorer.sentence).toHaveText(second);
});

test('a broken address shows the first view, names what could not be read, and keeps what it does not know', async ({
  explorer,
}) => {
  await explorer.open('?view=map&t=soon..later&sel=entity.atlantis&from=newsletter');
  await expect(explorer.graph).toBeVisible();
  await expect(explorer.notices).toContainText('view');
  await expect(explorer.notices).toContainText('soon');
  await expect(explorer.notices).toContainText('atlantis');
  await explorer.expectAddress('?from=newsletter');
});

test('an item outside the dates widens them, and undo narrows them again', async ({ explorer, page }) => {
  await explorer.open('?t=2024-02-28..2024-02-28&sel=report.new-york-parrot-2024-04-09');
  await explorer.expectAddress('?t=2024-02-28..2024-04-09&sel=report.new-york-parrot-2024-04-09');
  await expect(explorer.notices).toContainText('widened');
  await explorer.notices.getByRole('button', { name: 'Undo' }).click();
  await explorer.expectAddress('?t=2024-02-28..2024-02-28');
  await expect(page.getByRole('alert')).not.toContainText('widened');
});

test('Copy link copies the address and says so', async ({ explorer, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.open('?view=list&kind=person~state');
  const button = page.getByRole('button', { name: 'Copy link' });
  const width = (await button.boundingBox())?.width;
  await button.click();
  await expect(page.getByText('Link copied.')).toBeAttached();
  // What a part of the page says of its buttons wins over what all buttons have, in whichever order styles are loaded.
  await expect(button).toHaveText('Copied ✓');
  expect((await button.boundingBox())?.width).toBe(width);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the title of the page names what is selected', async ({ explorer, page }) => {
  await explorer.open('?sel=tie.china~russia');
  await expect(page).toHaveTitle(/^China – Russia · .* · Tieline$/);
});
