import { expect, test } from './fixtures.ts';

const ALL = '?t=first..last';

test('the handles speak their dates and arrows go to the next date with data', async ({ explorer }) => {
  await explorer.open('?t=2024-02-28..2024-04-09');
  await expect(explorer.startDate).toHaveAttribute('aria-valuetext', 'Wednesday 28 February 2024');
  await expect(explorer.endDate).toHaveAttribute('aria-valuetext', 'Tuesday 9 April 2024');
  await explorer.startDate.focus();
  await explorer.page.keyboard.press('ArrowRight');
  await expect(explorer.startDate).not.toHaveAttribute('aria-valuetext', 'Wednesday 28 February 2024');
  await explorer.page.keyboard.press('ArrowLeft');
  await expect(explorer.startDate).toHaveAttribute('aria-valuetext', 'Wednesday 28 February 2024');
});

test('Home and End go to the ends of the dataset, and a start never passes the end', async ({
  explorer,
  page,
}) => {
  await explorer.open('?t=2024-02-28..2024-04-09');
  await explorer.endDate.focus();
  await page.keyboard.press('Home');
  await expect(explorer.to).toHaveValue('2024-02-28');
  await expect(explorer.from).toHaveValue('2024-02-28');
  await explorer.startDate.focus();
  await page.keyboard.press('Home');
  await explorer.endDate.focus();
  await page.keyboard.press('End');
  const from = await explorer.from.inputValue();
  const to = await explorer.to.inputValue();
  await explorer.time.getByRole('button', { name: 'All dates' }).click();
  await expect(explorer.from).toHaveValue(from);
  await expect(explorer.to).toHaveValue(to);
});

test('Shift and an arrow move both dates', async ({ explorer, page }) => {
  await explorer.open('?t=2024-03-01..2024-04-09');
  await explorer.startDate.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(explorer.from).not.toHaveValue('2024-03-01');
  await expect(explorer.to).not.toHaveValue('2024-04-09');
});

test('a run of keys is one step for Back', async ({ explorer, page }) => {
  await explorer.open('?t=2024-02-28..2024-04-09');
  await explorer.endDate.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(explorer.to).not.toHaveValue('2024-04-09');
  await page.goBack();
  await expect(explorer.to).toHaveValue('2024-04-09');
});

test('dragging a handle changes the sentence while it goes, and is one step for Back', {
  tag: '@smoke',
}, async ({ explorer, page }) => {
  await explorer.open('?t=2024-02-28..2025-07-14');
  const before = await explorer.sentence.innerText();
  const box = await explorer.endDate.boundingBox();
  if (!box) throw new Error('the end handle has no place');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const step of [40, 80, 120, 160, 200]) await page.mouse.move(x - step, y);
  await page.mouse.up();
  await expect(explorer.to).not.toHaveValue('2025-07-14');
  await expect(explorer.sentence).not.toHaveText(before);
  await expect(explorer.from).toHaveValue('2024-02-28');
  await page.goBack();
  await expect(explorer.to).toHaveValue('2025-07-14');
  await expect(explorer.sentence).toHaveText(before);
});

test('dates can be typed as years, months and days; nonsense is explained and changes nothing', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.chooseDates('2024', '2024-06');
  await explorer.expectAddress('?t=2024..2024-06');
  await explorer.from.fill('Mar 2025');
  await explorer.from.press('Enter');
  await expect(explorer.to).toHaveValue('2025-03');
  await explorer.chooseDates('2024', '2024-06');
  await explorer.from.fill('2024-13');
  await explorer.from.press('Enter');
  await expect(explorer.from).toHaveAttribute('aria-invalid', 'true');
  await expect(explorer.time).toContainText('There is no 2024-13');
  await explorer.expectAddress('?t=2024..2024-06');
  await explorer.from.press('Escape');
  await expect(explorer.from).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('region', { name: 'Relationship graph' })).toBeVisible();
});

test('a span of dates without anything says so in graph and list, and leads out of it', async ({
  explorer,
  page,
}) => {
  await explorer.open('?t=1990..1990&undated=0&class=verbal-conflict');
  await expect(explorer.sentence).toHaveText(/^No ties /);
  await expect(explorer.graph).toContainText('Nothing in these dates and filters');
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(page.getByRole('button', { name: 'Reset all' }).last()).toBeVisible();
  await explorer.openGraph();
  await explorer.graph.getByRole('button', { name: 'Reset all' }).click();
  await expect(explorer.sentence).toHaveText(/ entities and /);
});

test('an empty graph names the filter that leaves nothing, as the list does, and loosens it', async ({
  explorer,
}) => {
  await explorer.open('?kind=agreement');
  await expect(explorer.graph).toContainText('The kinds of entities leave out everything');
  await expect(explorer.graph.getByRole('button', { name: 'Show all dates' })).toHaveCount(0);
  await explorer.graph.getByRole('button', { name: 'Show all kinds' }).click();
  await explorer.expectAddress('');
});

test('the two axes differ: what happened before a report is reported later', async ({ explorer, page }) => {
  await explorer.open('?t=2024-02-26..2024-02-27&undated=0');
  const reported = await explorer.sentence.innerText();
  await page.getByRole('radio', { name: 'As it happened' }).check();
  await explorer.expectAddress('?axis=happened&t=2024-02-26..2024-02-27&undated=0');
  await expect(explorer.sentence).toContainText('happening');
  expect(await explorer.sentence.innerText()).not.toBe(reported);
});

test('a click on a bar shows its year or month closer or takes its day, and the way back stays', async ({
  explorer,
}) => {
  await explorer.open();
  await explorer.time.getByRole('button', { name: /^Apr 2024: / }).click();
  await expect(explorer.time.getByRole('button', { name: /^9 Apr 2024: / })).toBeVisible();
  await explorer.time.getByRole('button', { name: /^9 Apr 2024: / }).click();
  await expect(explorer.from).toHaveValue('2024-04-09');
  await expect(explorer.to).toHaveValue('2024-04-09');
  await explorer.time.getByRole('button', { name: 'Bars of all dates' }).click();
  await expect(explorer.time.getByRole('button', { name: /^Mar 2024: / })).toBeVisible();
});

test('playing goes through the dates by itself, pauses on input, and is one step for Back', async ({
  explorer,
  page,
}) => {
  await explorer.open('?t=2023-01-01..2023-01-31');
  await explorer.time.getByRole('combobox', { name: 'Speed' }).selectOption('0.5×');
  await explorer.time.getByRole('button', { name: 'Play' }).click();
  await expect(explorer.to).not.toHaveValue('2023-01-31');
  await explorer.time.getByRole('button', { name: 'Pause' }).click();
  await expect(explorer.time.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(explorer.from).toHaveValue('2023-01-01');
  await page.goBack();
  await expect(explorer.to).toHaveValue('2023-01-31');
});

test('with reduced motion playing becomes steps', async ({ explorer, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await explorer.open('?t=2024-02-01..2024-02-28');
  await expect(explorer.time.getByRole('button', { name: 'Play' })).toHaveCount(0);
  await explorer.time.getByRole('button', { name: 'Step forward' }).click();
  await expect(explorer.to).not.toHaveValue('2024-02-28');
  await explorer.time.getByRole('button', { name: 'Step back' }).click();
  await expect(explorer.to).toHaveValue('2024-02-28');
});

test('moving the dates never moves an entity', async ({ explorer }) => {
  await explorer.open(ALL);
  const tie = await explorer.findPolesTie('China – Russia');
  const place = await explorer.findPole('Russia', tie);
  await explorer.chooseDates('2024-02', '2024-04');
  await explorer.expectAddress('?t=2024-02..2024-04');
  await explorer.expectAt(place, 'Russia');
  await explorer.expectAt(tie, 'China – Russia');
});
