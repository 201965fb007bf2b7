import { expect, type Locator, type Page } from '@playwright/test';

/** A place on the screen, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The explorer as a reader knows it: everything is found by role and accessible name. */
export class ExplorerPage {
  readonly page: Page;
  readonly main: Locator;
  readonly graph: Locator;
  readonly time: Locator;
  readonly filters: Locator;
  readonly comparison: Locator;
  readonly details: Locator;
  readonly sentence: Locator;
  readonly notices: Locator;
  readonly aboutData: Locator;
  readonly startDate: Locator;
  readonly endDate: Locator;
  readonly from: Locator;
  readonly to: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main', { name: 'Relationship explorer' });
    this.graph = page.getByRole('region', { name: 'Relationship graph' });
    this.time = page.getByRole('region', { name: 'Time', exact: true });
    this.filters = page.getByRole('region', { name: 'Filters' });
    this.comparison = page.getByRole('region', { name: 'Comparison' });
    this.details = page.getByRole('complementary', { name: 'Details' });
    this.sentence = page.getByRole('status').filter({ hasText: /ties? |Nothing|No ties/ });
    this.notices = page.getByRole('alert');
    this.aboutData = page.getByRole('dialog', { name: 'About the data' });
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
    return this.page.getByRole('table', { name, exact: true });
  }

  async openList(): Promise<void> {
    await this.page.getByRole('tab', { name: 'List' }).click();
    await expect(this.table('Ties')).toBeVisible();
  }

  async openGraph(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Graph' }).click();
    await expect(this.graph).toBeVisible();
  }

  /** Opens the page about the data from the bar and waits until all of it is there. */
  async openAboutData(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'About the data' }).click();
    await expect(this.aboutData.getByText('all accounted for').first()).toBeVisible();
  }

  /** Types both dates and waits until they hold. */
  async chooseDates(from: string, to: string): Promise<void> {
    await this.from.fill(from);
    await this.from.press('Enter');
    await this.to.fill(to);
    await this.to.press('Enter');
  }

  /** True when the label beside the pointer names what is looked for. */
  async #isPointedAt(name: string, x: number, y: number): Promise<boolean> {
    await this.page.mouse.move(x, y);
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return (await this.graph.getByText(name, { exact: true }).count()) > 0;
  }

  /** Moves the pointer across the graph until the label names what is looked for; fails when it is not met. */
  async #sweep(
    name: string,
    from: readonly [number, number],
    to: readonly [number, number],
    stepPx: number,
  ): Promise<Point> {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    for (let gone = 0; gone <= length; gone += stepPx) {
      const x = from[0] + ((to[0] - from[0]) * gone) / length;
      const y = from[1] + ((to[1] - from[1]) * gone) / length;
      if (await this.#isPointedAt(name, x, y)) return { x, y };
    }
    throw new Error(`the pointer met no "${name}" between ${from.join(', ')} and ${to.join(', ')}`);
  }

  async #graphBox() {
    const box = await this.graph.boundingBox();
    if (!box) throw new Error('the graph is not on the screen');
    return box;
  }

  /** A point on the tie between the dataset's two poles, which lies across the middle of the graph. */
  async findPolesTie(name: string): Promise<Point> {
    const { x, y, width, height } = await this.#graphBox();
    const [across, middle] = [x + width * 0.47, y + height / 2];
    // From the middle outwards, where it is met after a few steps.
    for (let off = 0; off <= height / 2 - 8; off += 3) {
      for (const at of [middle - off, middle + off])
        if (await this.#isPointedAt(name, across, at)) return { x: across, y: at };
    }
    throw new Error(`the pointer met no "${name}" at ${across} px from the left`);
  }

  /** The middle of a pole's mark, which lies on the level of the poles' tie. */
  async findPole(name: string, tie: Point): Promise<Point> {
    const { x, width } = await this.#graphBox();
    const edge = await this.#sweep(name, [x + width - 8, tie.y], [x + 8, tie.y], 6);
    let otherEdge = edge.x;
    while (await this.#isPointedAt(name, otherEdge - 3, tie.y)) otherEdge -= 3;
    return { x: (edge.x + otherEdge) / 2, y: tie.y };
  }

  /** Fails unless the pointer at the point names what is expected. */
  async expectAt(point: Point, name: string): Promise<void> {
    await expect.poll(() => this.#isPointedAt(name, point.x, point.y)).toBe(true);
  }

  /** Texts of the body cells of a table, row by row, once it is there; also of rows that are not laid out yet. */
  async rows(table: Locator): Promise<string[][]> {
    await expect(table).toBeVisible();
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
    return this.bodyRows(table).evaluateAll((rows) =>
      rows.map((row) => Array.from((row as HTMLTableRowElement).cells, (cell) => cell.textContent)),
    );
  }

  /** Text of one cell, by the name of its row and the head of its column. */
  async cell(table: Locator, rowName: string, columnName: string): Promise<string> {
    const row = this.bodyRows(table).filter({
      has: this.page.getByRole('button', { name: rowName, exact: true }),
    });
    const cells = row.first().getByRole('cell').or(row.first().getByRole('rowheader'));
    await expect(cells.first()).toBeVisible();
    const heads = await table.getByRole('columnheader').allTextContents();
    const at = heads.findIndex((head) => head.includes(columnName));
    expect(at, columnName).toBeGreaterThanOrEqual(0);
    return (await cells.nth(at).textContent()) ?? '';
  }

  async expectRowCount(table: Locator, count: number): Promise<void> {
    await expect(this.bodyRows(table)).toHaveCount(count);
  }

  /** The rows of a table without its head. */
  bodyRows(table: Locator): Locator {
    return table.getByRole('row').filter({ hasNot: this.page.getByRole('columnheader') });
  }

  /** Brings all rows of the tables onto the page. */
  async showAllRows(): Promise<void> {
    await expect(this.table('Evidence')).toBeVisible();
    // Tables that are still being laid out push away what is about to be clicked.
    await expect(this.page.locator('#panel-list [aria-busy="true"]')).toHaveCount(0);
    // The details, which come later, have such buttons too.
    const more = this.page.locator('#panel-list').getByRole('button', { name: /^Show all/ });
    for (let left = await more.count(); left > 0; left--) {
      await more.last().click();
      await expect(more).toHaveCount(left - 1);
    }
  }
}
