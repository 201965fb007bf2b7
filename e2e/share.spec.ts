import type { Page } from '@playwright/test';
import { ExplorerPage } from './ExplorerPage.ts';
import { expect, test } from './fixtures.ts';

// The preview of an embedded view is a second page.
test.describe.configure({ timeout: 90_000 });

async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByRole('textbox', { name: 'Citation' })).toBeVisible({ timeout: 20_000 });
  return dialog;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link is that of the view, and keeps camera, data version and language when asked', async ({
    explorer,
    page,
    browser,
  }) => {
    await explorer.open('?axis=happened&t=2024..2024&sel=entity.sco');
    const sentence = await explorer.sentence.innerText();
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog.getByText('Link copied.')).toBeVisible();
    expect(await clipboard(page)).toBe(page.url());
    await dialog.getByRole('checkbox', { name: 'Include the camera' }).check();
    await dialog.getByRole('checkbox', { name: 'Keep the data version' }).check();
    await dialog.getByRole('checkbox', { name: 'Readers keep their own language' }).uncheck();
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    const link = await clipboard(page);
    expect(new URL(link).search).toMatch(/&lang=en&data=[0-9a-z]+&cam=-?[\d.]+,-?[\d.]+,[\d.]+$/);

    const context = await browser.newContext();
    const other = new ExplorerPage(await context.newPage());
    await other.page.goto(link);
    await expect(other.sentence).toHaveText(sentence);
    await expect(other.details.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(other.notices.filter({ hasText: 'cam' })).toHaveCount(0);
    await context.close();
  });

  test('the view is cited in four formats, to copy and to save', async ({ explorer, page }) => {
    await explorer.open('?kind=person~state');
    const dialog = await openShare(page);
    const box = dialog.getByRole('textbox', { name: 'Citation' });
    await expect(box).toHaveValue(/^Tieline contributors: .*Filters: kinds.*Read on .*\?kind=\S+&data=\w+$/);
    const formats = [
      ['BibTeX', /^@misc\{tieline-/, 'citation.bib'],
      ['CSL-JSON', /^\[\s*\{\s*"id"/, 'citation.csl.json'],
      ['RIS', /^TY {2}- DATA/, 'citation.ris'],
    ] as const;
    for (const [name, text, ending] of formats) {
      await dialog.getByRole('radio', { name }).check();
      await expect(box).toHaveValue(text);
      await dialog.getByRole('button', { name: 'Copy citation' }).click();
      await expect(dialog.getByText('Citation copied.')).toBeVisible();
      expect(await clipboard(page)).toMatch(text);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Save citation' }).click(),
      ]);
      expect(download.suggestedFilename()).toContain(ending);
      await expect(dialog.getByText(`Saved ${download.suggestedFilename()}.`)).toBeVisible();
    }
  });
});

test('the QR code says the address, and follows it', async ({ explorer, page }) => {
  await explorer.open('?kind=person');
  const dialog = await openShare(page);
  const code = dialog.getByRole('img', { name: `QR code of the link ${page.url()}` });
  await expect(code).toBeVisible();
  const before = await code.locator('path').getAttribute('d');
  await dialog.getByRole('checkbox', { name: 'Keep the data version' }).check();
  const link = await dialog.getByRole('textbox', { name: 'Link to this view' }).inputValue();
  expect(link).toContain('data=');
  const now = dialog.getByRole('img', { name: `QR code of the link ${link}` });
  await expect(now.locator('path')).not.toHaveAttribute('d', before ?? '');
});

test('where the clipboard is refused the text is selected, and that is said', { tag: '@smoke' }, async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await explorer.open();
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByText('The text is selected')).toBeVisible();
  const link = dialog.getByRole('textbox', { name: 'Link to this view' });
  expect(
    await link.evaluate((box: HTMLInputElement) =>
      box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0),
    ),
  ).toBe(page.url());
});

test('the snippet to embed has a title, a size and the parts that are ticked; its preview takes no focus', async ({
  explorer,
  page,
  expectedFailures,
}) => {
  // Closing the dialog calls off what the preview is still loading.
  expectedFailures.push(/^failed: /);
  await explorer.open('?sel=entity.sco');
  const dialog = await openShare(page);
  await dialog.getByText('Embed in another page').click();
  await dialog.getByRole('checkbox', { name: 'Legend' }).check();
  await dialog.getByRole('checkbox', { name: 'Title' }).uncheck();
  await dialog.getByRole('spinbutton', { name: 'Width in pixels' }).fill('640');
  await dialog.getByRole('spinbutton', { name: 'Height in pixels' }).fill('9999');
  await dialog.getByRole('spinbutton', { name: 'Height in pixels' }).press('Enter');
  const html = dialog.getByRole('textbox', { name: 'HTML to embed' });
  await expect(html).toHaveValue(
    /^<iframe src="[^"]*\?sel=entity\.sco&amp;embed=1&amp;title=0&amp;legend=1" title="[^"]+" width="640" height="2000" style="[^"]+" loading="lazy"><\/iframe>$/,
  );
  const preview = dialog.locator('iframe');
  await expect(preview).toHaveAttribute('src', /embed=1&title=0&legend=1$/);
  await expect(preview.contentFrame().getByRole('main', { includeHidden: true })).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('an item of evidence is cited with its report, from the details and from the list', async ({
  explorer,
  page,
}) => {
  await explorer.open('?sel=tie.china~russia');
  const cite = page.getByRole('dialog', { name: 'Cite this evidence' });
  const box = cite.getByRole('textbox', { name: 'Citation' });
  const inDetails = explorer.details.getByRole('button', { name: 'Cite this evidence' }).first();
  await inDetails.click();
  await expect(box).toHaveValue(/^“.+”.+Recorded in Tieline as .+ Read on .+\.$/);
  const id = /Recorded in Tieline as ([^,\s]+),/.exec(await box.inputValue())?.[1];
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    cite.getByRole('button', { name: 'Save citation' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`tieline_china-russia_evidence_${id}_citation.txt`);
  await page.keyboard.press('Escape');
  await expect(inDetails).toBeFocused();
  await explorer.openList();
  await explorer.table('Evidence').getByRole('button', { name: 'Cite this evidence' }).first().click();
  await cite.getByRole('radio', { name: 'RIS' }).check();
  await expect(box).toHaveValue(/^TY {2}- ELEC[\s\S]*\nER {2}- /);
});

test('s and e open the dialogs', async ({ explorer, page }) => {
  await explorer.open();
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
});

test('the title of the page follows paths, focus and dates', async ({ explorer, page }) => {
  await explorer.open('?path=china~russia');
  await expect(page).toHaveTitle(/^Paths from China to Russia · .* · Tieline$/);
  await explorer.open('?focus=sco&t=2024..2024');
  await expect(page).toHaveTitle(/^Ties within 1 step of SCO, reported: 2024 · /);
});
