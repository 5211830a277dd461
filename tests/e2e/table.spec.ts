import type { Locator, Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';
import { findProblems } from './find-problems.ts';

/** The table's rows and cells, by what a person reads. */
function tableOn(page: Page) {
  const grid = page.getByRole('grid', { name: 'Applications' });
  const rowOf = (title: string): Locator =>
    grid.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });
  return {
    grid,
    rowOf,
    titles: () => grid.locator('[data-part=link]').allTextContents(),
    bulk: page.getByRole('toolbar', { name: 'Selected applications' }),
    heading: (name: string) => grid.getByRole('columnheader', { name, exact: true }),
  };
}

async function openTable(page: Page, count = 3): Promise<ReturnType<typeof tableOn>> {
  const board = boardOn(page);
  const all: [string, string, string?][] = [
    ['Acme Robotics', 'Beta'],
    ['Nordlys Bank', 'Älpha', 'Screening'],
    ['Zebra', 'Gamma 10'],
    ['Yak', 'Gamma 9'],
  ];
  for (const one of all.slice(0, count)) await board.add(...one);
  await page.getByRole('radio', { name: 'Table' }).click();
  const table = tableOn(page);
  await expect(table.grid.locator('[data-part=link]')).toHaveCount(count);
  return table;
}

test('sorts by a click and by a key, the way one reads', async ({ page }) => {
  const table = await openTable(page, 4);
  await table.grid.getByRole('button', { name: 'Title', exact: true }).click();
  await expect(table.heading('Title')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(table.titles).toEqual(['Älpha', 'Beta', 'Gamma 9', 'Gamma 10']);
  await page.keyboard.press('Enter');
  await expect(table.heading('Title')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(table.titles).toEqual(['Gamma 10', 'Gamma 9', 'Beta', 'Älpha']);
  await page.reload();
  await expect.poll(table.titles).toEqual(['Gamma 10', 'Gamma 9', 'Beta', 'Älpha']);
  await page.goBack();
  await expect(table.heading('Title')).toHaveAttribute('aria-sort', 'ascending');
});

test('a width is changed by drag and by keys, and remembered', async ({ page }) => {
  const table = await openTable(page);
  const heading = table.heading('Title');
  const widthOf = async () => Math.round((await heading.boundingBox())?.width ?? 0);
  const before = await widthOf();
  const box = await heading.boundingBox();
  const edge = { x: (box?.x ?? 0) + (box?.width ?? 0), y: (box?.y ?? 0) + 12 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + 60, edge.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(widthOf).toBe(before + 60);
  await table.grid.getByRole('button', { name: 'Title', exact: true }).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(widthOf).toBe(before + 44);
  await page.reload();
  await expect.poll(widthOf).toBe(before + 44);
});

test('columns are chosen and ordered, and remembered', async ({ page }) => {
  const table = await openTable(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'State' }).click();
  await page.getByRole('button', { name: 'Move Company to the left' }).click();
  await page.keyboard.press('Escape');
  const headings = () => table.grid.getByRole('columnheader').allTextContents();
  await expect.poll(async () => (await headings()).slice(1, 4)).toEqual(['Company', 'Title', 'Stage']);
  await page.reload();
  await expect.poll(async () => (await headings()).slice(1, 4)).toEqual(['Company', 'Title', 'Stage']);
  expect(await headings()).not.toContain('State');
});

test('cells are edited by keys: F2, Enter, Escape, Tab on to the next', async ({ page }) => {
  const table = await openTable(page);
  await page.keyboard.press('Escape');
  await table.rowOf('Beta').getByRole('gridcell').nth(1).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Beta renamed');
  await page.keyboard.press('Escape');
  await expect(table.rowOf('Beta')).toBeVisible();
  await page.keyboard.press('F2');
  await page.keyboard.type('Delta');
  await page.keyboard.press('Enter');
  await expect(table.rowOf('Delta')).toBeVisible();
  await expect(table.rowOf('Delta').getByRole('gridcell').nth(1)).toBeFocused();

  await page.keyboard.press('F2');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Stage' })).toBeFocused();
  await page.keyboard.type('final');
  await page.keyboard.press('Enter');
  await expect(table.rowOf('Delta').getByRole('gridcell', { name: 'Final' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(table.rowOf('Delta').getByRole('gridcell', { name: 'Applied' })).toBeVisible();
});

test('a cell is edited by clicks, and a wrong value is said', async ({ page }) => {
  const table = await openTable(page);
  const cell = table.rowOf('Beta').locator('[data-cell$=":9"]');
  await cell.click();
  await cell.click();
  await page.keyboard.type('A friend');
  await table.rowOf('Gamma 10').getByText('Zebra').click();
  await expect(cell).toHaveText('A friend');
  // Shown before it is saved: until then Undo is that of the step before.
  await expect(page.getByText('Source saved')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(cell).toHaveText('');

  await table.rowOf('Beta').getByRole('gridcell').nth(1).focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Give it a title, at most 500 characters.').first()).toBeVisible();
  await expect(table.rowOf('Beta')).toBeVisible();
});

test('rows are reached and opened by keys; Back closes the panel', async ({ page }) => {
  const table = await openTable(page);
  const board = boardOn(page);
  await page.reload();
  await expect(table.rowOf('Beta')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(board.panel).toBeVisible();
  await page.goBack();
  await expect(board.panel).toHaveCount(0);
  await expect(table.grid).toBeVisible();
});

test('by keys: rows are selected and moved together, one undo takes all back', async ({ page }) => {
  const table = await openTable(page, 4);
  await table.rowOf('Beta').getByRole('gridcell').nth(1).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(table.bulk.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(table.bulk.getByText('2 selected')).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(table.bulk.getByText('4 selected')).toBeVisible();
  await table.bulk.getByRole('button', { name: 'Move to' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Interview' }).press('Enter');
  await expect(table.grid.getByRole('gridcell', { name: 'Interview' })).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(table.grid.getByRole('gridcell', { name: 'Interview' })).toHaveCount(0);
  await expect(table.grid.getByRole('gridcell', { name: 'Screening' })).toHaveCount(1);
});

test('by clicks: a range is tagged, closed, archived and found again', async ({ page }) => {
  const table = await openTable(page, 4);
  const box = (title: string) => table.rowOf(title).getByRole('checkbox');
  const order = await table.titles();
  await box(order[0]!).click();
  await box(order[2]!).click({ modifiers: ['Shift'] });
  await expect(table.bulk.getByText('3 selected')).toBeVisible();

  await table.bulk.getByRole('button', { name: 'Tag' }).click();
  await page.getByRole('combobox', { name: 'Tags' }).fill('north');
  await page.getByRole('option', { name: 'Add “north”' }).click();
  await expect(page.getByText('Tagged 3 applications with “north”')).toBeVisible();
  // New or not, what all of them have now is ticked, and can be taken off them again.
  const north = page.getByRole('option', { name: 'north' });
  await expect(north).toHaveAttribute('aria-selected', 'true');
  await north.click();
  await expect(page.getByText('Took “north” off 3 applications')).toBeVisible();
  await north.click();
  await expect(page.getByText('Tagged 3 applications with “north”')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(table.grid.getByText('north', { exact: true })).toHaveCount(3);

  await box(order[0]!).click();
  await table.bulk.getByRole('button', { name: 'It ended' }).click();
  await page.getByRole('menuitem', { name: 'No answer' }).click();
  await expect(page.getByText('Recorded “No answer” for 2 applications')).toBeVisible();
  await expect(table.grid.locator('[data-part=link]')).toHaveCount(2);
  await expect(table.bulk).toHaveCount(0);

  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await table.bulk.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('Nothing matches these filters')).toBeVisible();
  await page.getByRole('link', { name: '2 archived' }).click();
  await expect(table.grid.locator('[data-part=link]')).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await table.bulk.getByRole('button', { name: 'Take out of the archive' }).click();
  await expect(page.getByText('Took 2 applications out of the archive')).toBeVisible();
});

test('what has ended refuses to move, and that is said', async ({ page }) => {
  const table = await openTable(page);
  const board = boardOn(page);
  await table.rowOf('Beta').getByRole('gridcell').nth(1).focus();
  await page.keyboard.press('c');
  await board.dialog.getByRole('radio', { name: 'Their no' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(table.rowOf('Beta')).toHaveCount(0);
  await page.goto(new URL('/pipeline?view=table&state=all', page.url()).href);
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await table.bulk.getByRole('button', { name: 'Move to' }).click();
  await page.getByRole('menuitem', { name: 'Offer' }).click();
  await expect(page.getByText('Moved 2 applications to Offer')).toBeVisible();
  await expect(page.getByText('1 had ended and stays as it is.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, demo: true });
    test('table, cell editors and bulk bar are accessible', async ({ page }) => {
      const { pathname } = new URL(page.url());
      expect(pathname).toBe('/pipeline');
      await page.getByRole('radio', { name: 'Table' }).click();
      const table = tableOn(page);
      await expect(table.grid.locator('[data-part=link]').first()).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
      await table.grid.locator('[data-part=link]').first().locator('..').focus();
      await page.keyboard.press('x');
      await page.keyboard.press('F2');
      expect(await findProblems(page)).toEqual([]);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('combobox', { name: 'Stage' })).toBeFocused();
      expect(await findProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Columns' }).click();
      expect(await findProblems(page)).toEqual([]);
    });
  });
}
