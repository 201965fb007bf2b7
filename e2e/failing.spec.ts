import { expect, test } from './fixtures.ts';

const DATA = '**/data/china-russia';

test('a missing graph file is named, with what to do, and trying again works', async ({
  page,
  expectedFailures,
}) => {
  expectedFailures.push(/404/);
  await page.route(`${DATA}/graph.json*`, (route) => route.fulfill({ status: 404, body: 'not here' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('graph.json');
  await expect(page.getByRole('alert')).toContainText('Reload the page');
  await page.unroute(`${DATA}/graph.json*`);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Relationship graph' })).toBeVisible();
});

test('a graph file cut short is called damaged', async ({ page }) => {
  await page.route(`${DATA}/graph.json*`, (route) => route.fulfill({ body: '{"format":1,"entities":{' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('graph.json');
  await expect(page.getByRole('alert')).toContainText('damaged');
});

test('a graph file that contradicts itself is called damaged and says where', async ({ page }) => {
  await page.route(`${DATA}/graph.json*`, async (route) => {
    const file = await (await route.fetch()).json();
    file.ties.a[0] = 99_999;
    await route.fulfill({ json: file });
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('ties.a');
});

test('a file of a newer format asks to reload', async ({ page }) => {
  await page.route(`${DATA}/manifest.json*`, (route) => route.fulfill({ json: { format: 2 } }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('newer');
});

test('without the network the page says so and comes back when it is there', async ({
  page,
  expectedFailures,
}) => {
  expectedFailures.push(/data\/china-russia/, /ERR_FAILED/);
  await page.route(`${DATA}/*`, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('network');
  await page.unroute(`${DATA}/*`);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Relationship graph' })).toBeVisible();
});

test('when the words of the evidence cannot be had, the graph stays and the panel says what to do', async ({
  explorer,
  page,
  expectedFailures,
}) => {
  expectedFailures.push(/evidence\.json/, /ERR_FAILED/);
  await page.route(`${DATA}/evidence.json*`, (route) => route.abort());
  await explorer.open('?sel=tie.china~russia');
  await expect(explorer.details).toContainText('evidence.json');
  await expect(explorer.graph).toBeVisible();
  await page.unroute(`${DATA}/evidence.json*`);
  await explorer.details.getByRole('button', { name: 'Try again' }).click();
  await expect(explorer.details.getByRole('heading', { level: 2 })).toContainText('China');
});

test('blocked storage is said once and the choice still holds', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await explorer.open();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect(
    page.getByRole('alert').filter({ hasText: 'does not let the page keep settings' }),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('a browser without canvas is told so and led to the list', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await explorer.open();
  await expect(explorer.graph).toContainText(/cannot draw|canvas/i);
  await explorer.openList();
});

test('a refused clipboard shows the link to copy by hand', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await explorer.open('?view=list');
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('dialog', { name: 'Copy this link' }).getByRole('textbox');
  await expect(field).toHaveValue(page.url());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
