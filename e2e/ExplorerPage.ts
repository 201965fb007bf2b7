import { expect, type Locator, type Page } from '@playwright/test';

/** The explorer as a reader knows it: everything is found by role and accessible name. */
export class ExplorerPage {
  readonly page: Page;
  readonly main: Locator;
  readonly graph: Locator;
  readonly time: Locator;
  readonly filters: Locator;
  readonly details: Locator;
  readonly sentence: Locator;
  readonly notices: Locator;
  readonly startDate: Locator;
  readonly endDate: Locator;
  readonly from: Locator;
  readonly to: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main', { name: 'Relationship explorer' });
    this.graph = page.getByRole('region', { name: 'Relationship graph' });
    this.time = page.getByRole('region', { name: 'Time' });
    this.filters = page.getByRole('region', { name: 'Filters' });
    this.details = page.getByRole('complementary', { name: 'Details' });
    this.sentence = page.getByRole('status').filter({ hasText: /ties? |Nothing|No ties/ });
    this.notices = page.getByRole('alert');
    this.startDate = this.time.getByRole('slider', { name: 'Start date' });
    this.endDate = this.time.getByRole('slider', { name: 'End date' });
    this.from = this.time.getByRole('textbox', { name: 'From' });
    this.to = this.time.getByRole('textbox', { name: 'To' });
  }

  /** Opens an address, `?…` or nothing, and waits until the view is described. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`./${search}`);
    await expect(this.sentence).not.toBeEmpty();
  }

  /** The query string of the address. */
  search(): string {
    return new URL(this.page.url()).search;
  }

  async expectAddress(search: string): Promise<void> {
    await expect.poll(() => decodeURIComponent(this.search())).toBe(search);
  }

  table(name: 'Entities' | 'Ties' | 'Evidence'): Locator {
    return this.page.getByRole('table', { name });
  }

  async openList(): Promise<void> {
    await this.page.getByRole('tab', { name: 'List' }).click();
    await expect(this.table('Ties')).toBeVisible();
  }

  async openGraph(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Graph' }).click();
    await expect(this.graph).toBeVisible();
  }

  /** Types both dates and waits until they hold. */
  async chooseDates(from: string, to: string): Promise<void> {
    await this.from.fill(from);
    await this.from.press('Enter');
    await this.to.fill(to);
    await this.to.press('Enter');
  }

  /** Texts of the body cells of a table, row by row. */
  async rows(table: Locator): Promise<string[][]> {
    const bodies = await table
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell') })
      .all();
    return Promise.all(bodies.map((row) => row.getByRole('cell').allInnerTexts()));
  }
}
