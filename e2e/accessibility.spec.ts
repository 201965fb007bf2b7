import { expectNoViolations, expectNoViolationsInBothThemes } from './axe.ts';
import { expect, test } from './fixtures.ts';

// axe looks at every element several times; tables are long.
test.describe.configure({ timeout: 90_000 });

const STATES: readonly (readonly [name: string, search: string])[] = [
  ['the first view', ''],
  ['the list', '?view=list&t=2024-02-28..2024-02-28&undated=0&class=verbal-cooperation'],
  ['an entity', '?sel=entity.sco'],
  ['a tie', '?sel=tie.china~russia'],
  ['an event', '?sel=event.2024-04-09-lavrov-xi'],
  ['a report', '?sel=report.satori-news-2024-02-28'],
  ['a report without a date', '?sel=report.breaking-dog-wang-moscow'],
  [
    'filters with chips',
    '?view=list&axis=happened&t=2024-04..2024-04&undated=0&certainty=certain&kind=state~person&outside=hide',
  ],
  ['an empty view', '?t=1990..1990&undated=0&class=verbal-conflict'],
  ['notices', '?view=map&t=soon..later&sel=entity.atlantis'],
];

// Opened in the dark theme: the other files open in the light one.
test.describe('in both themes', () => {
  test.use({ colorScheme: 'dark' });

  for (const [name, search] of STATES) {
    test(`axe finds nothing in ${name}`, async ({ explorer, page }) => {
      await explorer.open(search);
      if (search.includes('sel=') && !search.includes('atlantis'))
        await expect(explorer.details.getByRole('heading', { level: 2 })).toBeVisible();
      await expectNoViolationsInBothThemes(page);
    });
  }

  test('axe finds nothing in the help sheet', async ({ explorer, page }) => {
    await explorer.open();
    await page.getByRole('button', { name: 'Keyboard help' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolationsInBothThemes(page);
  });

  for (const width of [1440, 390]) {
    for (const [name, key] of [
      ['Share', 's'],
      ['Export', 'e'],
    ] as const) {
      test(`axe finds nothing in the dialog "${name}" at ${width} pixels`, async ({ explorer, page }) => {
        await page.setViewportSize({ width, height: 844 });
        await explorer.open('?sel=tie.china~russia');
        await page.keyboard.press(key);
        const dialog = page.getByRole('dialog', { name });
        await expect(dialog.getByRole('button', { name: /^(Copy citation|Save PNG)$/ })).toBeVisible();
        await expectNoViolationsInBothThemes(page);
      });
    }
  }

  test('axe finds nothing on a phone with its sheets', async ({ explorer, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await explorer.open();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await expect(explorer.filters).toBeVisible();
    await expectNoViolationsInBothThemes(page);
  });
});

test('axe finds nothing when the data cannot be loaded', async ({ page, expectedFailures }) => {
  expectedFailures.push(/404/);
  await page.route('**/graph.json*', (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoViolations(page);
});

test('the landmarks and controls have the names that are promised', async ({ explorer, page }) => {
  await explorer.open();
  await expect(explorer.main).toBeVisible();
  await expect(explorer.graph).toBeVisible();
  await expect(explorer.time).toBeVisible();
  await expect(explorer.filters).toBeVisible();
  await expect(explorer.details).toBeVisible();
  await expect(explorer.startDate).toBeAttached();
  await expect(explorer.endDate).toBeAttached();
  await expect(explorer.from).toBeVisible();
  await expect(explorer.to).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: 'Dates' }).getByRole('radio')).toHaveCount(2);
  for (const name of ['Play', 'Copy link', 'Keyboard help'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  await explorer.openList();
  for (const name of ['Entities', 'Ties', 'Evidence'] as const)
    await expect(explorer.table(name)).toBeVisible();
});

test('the view is announced after it has come to rest', async ({ explorer }) => {
  await explorer.open();
  const before = await explorer.sentence.textContent();
  await explorer.chooseDates('2024', '2024');
  await expect(explorer.sentence).not.toHaveText(before ?? '');
  await expect(explorer.sentence).toContainText('reported in 2024');
});

test.describe('with forced colours', () => {
  test.use({ colorScheme: 'light' });

  test('the legend promises no colour that the picture lacks, and says where sides and classes can be read', async ({
    explorer,
    page,
  }) => {
    const inks = () =>
      explorer.filters.locator('svg path, svg line, svg circle').evaluateAll((marks) => [
        ...new Set(
          marks.map((mark) => {
            const { fill, stroke } = getComputedStyle(mark);
            return mark.tagName === 'line' ? stroke : fill;
          }),
        ),
      ]);
    await explorer.open();
    const noSides = explorer.filters.getByText('Your system’s colours show no sides');
    await expect(noSides).toHaveCount(0);
    expect((await inks()).length).toBeGreaterThan(8);
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(noSides).toBeVisible();
    await expect(noSides).toContainText('with China stands nearer to it, on the left');
    await expect(explorer.filters.getByText('Multilateral', { exact: true })).toHaveCount(0);
    await expect(explorer.filters.getByText('Your system’s colours show no classes')).toBeVisible();
    expect((await inks()).filter((ink) => ink !== 'none')).toHaveLength(1);
    await expectNoViolations(page);
  });
});
