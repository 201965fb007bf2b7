import { expectNoViolationsInBothThemes } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('the page about the data opens from the bar, and closing gives the focus back', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.openAboutData();
  for (const name of [
    'What this is',
    'In numbers',
    'Time span',
    'Annotated reports',
    'How it was made',
    'What a tie is, and what it is not',
    'Limits and known gaps',
    'Licence and version',
    'How to cite',
  ])
    await expect(explorer.aboutData.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(explorer.aboutData).toContainText('A selection, not a census');
  await expect(explorer.aboutData).toContainText('No trend can be drawn from counts');
  await page.keyboard.press('Escape');
  await expect(explorer.aboutData).toHaveCount(0);
  const opener = page.getByRole('banner').getByRole('button', { name: 'About the data' });
  await expect(opener).toBeFocused();
  await opener.press('Enter');
  await explorer.aboutData.getByRole('button', { name: 'Close' }).click();
  await expect(opener).toBeFocused();
});

test('the empty panel leads to it, and gets the focus back', async ({ explorer, page }) => {
  await explorer.open();
  const opener = explorer.details.getByRole('button', { name: 'About the data' });
  await opener.click();
  await expect(explorer.aboutData).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('its tables hold the numbers of the dataset', async ({ explorer, page }) => {
  const manifest = await (await page.request.get('./data/china-russia/manifest.json')).json();
  await explorer.open();
  await explorer.openAboutData();
  const rowsOf = (name: string) =>
    explorer.rows(explorer.aboutData.getByRole('table', { name, exact: true }));
  const { counts } = manifest;
  const holds = new Map((await rowsOf('What it holds')).map(([name, count]) => [name, Number(count)]));
  expect(holds.get('Entities')).toBe(counts.entities);
  expect(holds.get('Ties')).toBe(counts.ties);
  expect(holds.get('Events')).toBe(counts.events);
  expect(holds.get('Reports annotated sentence by sentence')).toBe(counts.annotatedReports);
  expect(holds.get('Reports cited for events')).toBe(counts.reports - counts.annotatedReports);
  expect(holds.get('Independent sources of all reports')).toBe(counts.independentSources);

  const sum = (rows: string[][], at: number) => rows.reduce((total, row) => total + Number(row[at]), 0);
  for (const name of ['Who publishes', 'By year', 'How dates are known'])
    expect(sum(await rowsOf(name), 1), name).toBe(counts.reports);
  expect(sum(await rowsOf('By year'), 2)).toBe(counts.events);
  expect(sum(await rowsOf('How dates are known'), 2)).toBe(counts.claims);
  await expect(explorer.aboutData).toContainText(manifest.version);
  await expect(explorer.aboutData.getByRole('link', { name: /^CC BY 4\.0/ })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  );
});

test('each annotated report stands there with its date, how it is known and its sentences, and opens', async ({
  explorer,
}) => {
  await explorer.open();
  await explorer.openAboutData();
  const reports = explorer.aboutData
    .getByRole('region', { name: 'Annotated reports' })
    .getByRole('listitem')
    .filter({ hasText: 'How we know' });
  await expect(reports).toHaveCount(5);
  for (const report of await reports.all()) {
    await expect(report).toContainText(/\d+ claims/);
    await expect(report).toContainText(/\d+ sentences: .*all accounted for/);
    await expect(report).toContainText(/How we know\s*(not )?stated by the report/);
  }
  await expect(reports.filter({ hasText: 'no date of its own' })).toHaveCount(2);
  await reports.filter({ hasText: 'New York Parrot' }).getByRole('button').click();
  await expect(explorer.aboutData).toHaveCount(0);
  await explorer.expectAddress('?sel=report.new-york-parrot-2024-04-09');
  await expect(explorer.details.getByRole('heading', { level: 2 })).toBeFocused();
});

test('the citation names title, version, the reader’s day and the address; copying it is said aloud', async ({
  explorer,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-03-05T10:00:00');
  await explorer.open('?view=list');
  await explorer.openAboutData();
  await explorer.aboutData.getByRole('button', { name: 'Copy citation' }).click();
  await expect(explorer.aboutData.getByText('Citation copied.')).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const address = new URL('./', page.url()).href;
  expect(copied).toMatch(
    /^Tieline contributors: Ties between China and Russia\. Dataset, version [0-9a-f]{12}, CC BY 4\.0\. /,
  );
  expect(copied.endsWith(`Read on 5 Mar 2026 at ${address}`)).toBe(true);
});

test('a refused clipboard leaves the citation in a field, selected', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await explorer.open();
  await explorer.openAboutData();
  await explorer.aboutData.getByRole('button', { name: 'Copy citation' }).click();
  const field = explorer.aboutData.getByRole('textbox', { name: 'Citation' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^Tieline contributors: /);
  const selected = await page.evaluate(() => document.getSelection()?.toString());
  expect(selected).toBe(await field.inputValue());
});

test('when the reports cannot be had, the page says so and the rest stays', async ({
  explorer,
  page,
  expectedFailures,
}) => {
  expectedFailures.push(/reports\.json/, /ERR_FAILED/);
  await page.route('**/data/china-russia/reports.json*', (route) => route.abort());
  await explorer.open();
  await page.getByRole('banner').getByRole('button', { name: 'About the data' }).click();
  await expect(explorer.aboutData.getByRole('alert')).toContainText('reports.json');
  await expect(explorer.aboutData.getByRole('table', { name: 'What it holds' })).toBeVisible();
  await page.unroute('**/data/china-russia/reports.json*');
  await explorer.aboutData.getByRole('button', { name: 'Try again' }).click();
  await expect(
    explorer.aboutData.getByRole('button', { name: 'Lavrov sees Xi and Wang in Beijing' }),
  ).toBeVisible();
});

for (const width of [1440, 390]) {
  test(`axe finds nothing in the page about the data at ${width} px, in both themes`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await explorer.open();
    if (width === 390) await page.getByRole('button', { name: 'Keyboard help' }).click();
    await page.getByRole('button', { name: 'About the data' }).first().click();
    await expect(explorer.aboutData.getByText('all accounted for')).toHaveCount(5);
    await expectNoViolationsInBothThemes(page);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the bar keeps to two rows; the help sheet leads to the page, which gives the focus back to the help button', async ({
    explorer,
    page,
  }) => {
    await explorer.open();
    const bar = page.getByRole('banner');
    await expect(bar.getByRole('button', { name: 'About the data' })).toHaveCount(0);
    const boxes = await Promise.all(
      (await bar.getByRole('button').or(bar.getByRole('tab')).all()).map((control) => control.boundingBox()),
    );
    const tops = boxes.map((box) => box?.y ?? 0);
    const bottoms = boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0));
    // Two rows of targets of 44 px with little between them.
    expect(Math.max(...bottoms) - Math.min(...tops)).toBeLessThan(3 * 44);
    const help = bar.getByRole('button', { name: 'Keyboard help' });
    await help.tap();
    await page.getByRole('dialog').getByRole('button', { name: 'About the data' }).tap();
    await expect(explorer.aboutData).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(1);
    const overflow = await explorer.aboutData.evaluate(
      (element) => element.scrollWidth - element.clientWidth,
    );
    expect(overflow).toBe(0);
    await explorer.aboutData.getByRole('button', { name: 'Close' }).tap();
    await expect(help).toBeFocused();
  });

  test('a report opened from it comes as a sheet with its name in focus', async ({ explorer, page }) => {
    await explorer.open();
    await page.getByRole('button', { name: 'Keyboard help' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'About the data' }).tap();
    await explorer.aboutData.getByRole('button', { name: /^Lavrov sees Xi/ }).tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(explorer.details.getByRole('heading', { level: 2, name: /^Lavrov sees Xi/ })).toBeFocused();
  });
});
