import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';
import { findProblems } from './find-problems.ts';

const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const bar = (page: Page) => page.getByRole('group', { name: 'Filters' });

async function addThree(page: Page): Promise<void> {
  const board = boardOn(page);
  await board.add('Acme Robotics', 'Platform Poet');
  await board.add('Nordlys Bank', 'Data Engineer', 'Screening');
  await board.add('Zürich Rück', 'Data Analyst');
}

test('by keys alone: a filter is added, stays over a reload, and Back leads out of it', async ({ page }) => {
  await addThree(page);
  await page.keyboard.press('f');
  await expect(page.getByRole('combobox', { name: 'Filter by' })).toBeFocused();
  await page.keyboard.type('stage');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Stage' })).toBeFocused();
  await page.keyboard.type('scr');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Platform Poet at Acme Robotics' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add filter' })).toBeFocused();
  await expect(bar(page).getByText('1 of 3')).toBeVisible();
  expect(parameters(page)).toEqual({ stage: 'stage-screening' });

  await page.reload();
  await expect(page.getByRole('button', { name: 'Stage: Screening. Change' })).toBeVisible();
  await expect(bar(page).getByText('1 of 3')).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('link', { name: 'Platform Poet at Acme Robotics' })).toBeVisible();
  await page.goForward();
  await expect(bar(page).getByText('1 of 3')).toBeVisible();
});

test('by clicks alone: parts are combined, taken away one by one, or all at once', async ({ page }) => {
  await addThree(page);
  const add = page.getByRole('button', { name: 'Add filter' });
  await add.click();
  await page.getByRole('option', { name: 'Company', exact: true }).click();
  await page.getByRole('option', { name: /^Nordlys Bank/ }).click();
  await page.getByRole('option', { name: /^Acme Robotics/ }).click();
  await page.keyboard.press('Escape');
  await expect(bar(page).getByText('2 of 3')).toBeVisible();

  await page.getByRole('textbox', { name: 'Filter by words' }).fill('DATA');
  await expect(bar(page).getByText('1 of 3')).toBeVisible();
  expect(parameters(page)).toMatchObject({ text: 'DATA' });

  await page.getByRole('button', { name: /^Remove the filter Company/ }).click();
  await expect(bar(page).getByText('2 of 3')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(bar(page).getByText(/ of 3/)).toHaveCount(0);
  expect(parameters(page)).toEqual({});
});

test('text folds accents, and typing leaves no steps for Back', async ({ page }) => {
  await addThree(page);
  const field = page.getByRole('textbox', { name: 'Filter by words' });
  await field.pressSequentially('zurich ruck');
  await expect(bar(page).getByText('1 of 3')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Data Analyst at Zürich Rück' })).toBeVisible();
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(page.getByRole('link', { name: 'Platform Poet at Acme Robotics' })).toBeVisible();
});

test('a card moves on a filtered board, too, and is taken back', async ({ page }) => {
  const board = boardOn(page);
  await addThree(page);
  await page.getByRole('textbox', { name: 'Filter by words' }).fill('data');
  const card = page.getByRole('link', { name: 'Data Engineer at Nordlys Bank' });
  await expect(bar(page).getByText('2 of 3')).toBeVisible();
  await card.focus();
  await page.keyboard.press(']');
  await expect(board.cardIn('Assessment', 'Data Engineer at Nordlys Bank')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(board.cardIn('Screening', 'Data Engineer at Nordlys Bank')).toBeVisible();
  expect(parameters(page)).toMatchObject({ text: 'data' });

  await card.click();
  await expect(board.panel).toBeVisible();
  await page.goBack();
  await expect(board.panel).toHaveCount(0);
  await expect(bar(page).getByText('2 of 3')).toBeVisible();
});

test('an address that makes no sense shows the board', async ({ page }) => {
  await addThree(page);
  await page.goto(
    new URL('/pipeline?stage=&excitement=99&pay=lots&quiet=perhaps&view=7&sort=-nothing', page.url()).href,
  );
  await expect(page.getByRole('link', { name: 'Platform Poet at Acme Robotics' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0);
});

test('a view keeps filters, sort and table under a name; a change shows and is saved; undo takes it back', async ({
  page,
}) => {
  await addThree(page);
  await page.getByRole('textbox', { name: 'Filter by words' }).fill('data');
  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'Title', exact: true }).click();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save as a view…' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Data jobs');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Data jobs', exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Pipeline' }).click();
  await expect(page.getByRole('region', { name: 'Board', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Data jobs' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  expect(parameters(page)).toMatchObject({ view: 'table', text: 'data', sort: 'title' });

  await page.getByRole('button', { name: 'Title', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Data jobs, changed' })).toBeVisible();
  await page.getByRole('button', { name: 'Save the changes to “Data jobs”' }).click();
  await expect(page.getByRole('button', { name: 'Data jobs', exact: true })).toBeVisible();
  // The toast of the step before has an Undo, too.
  await expect(page.getByRole('dialog').filter({ hasText: '“Data jobs” is changed' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Data jobs, changed' })).toBeVisible();

  await page.getByRole('button', { name: 'Data jobs, changed' }).click();
  await page.getByRole('menuitem', { name: 'Arrange views…' }).click();
  await page.getByLabel('Name of the view Data jobs').fill('Numbers');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the view Numbers')).toBeVisible();
  await page.getByRole('button', { name: 'Delete the view Numbers' }).click();
  await expect(page.getByLabel('Name of the view Numbers')).toHaveCount(0);
});

test('tags: made on the panel, shown on the card, filtered by, renamed and merged in the settings', async ({
  page,
}) => {
  const board = boardOn(page);
  await addThree(page);
  await page.getByRole('link', { name: 'Data Analyst at Zürich Rück' }).click();
  await board.panel.getByRole('button', { name: 'Add a tag' }).click();
  for (const tag of ['Dream', 'remote']) {
    await page.getByRole('combobox', { name: 'Tags' }).fill(tag);
    await page.keyboard.press('Enter');
    await expect(board.panel.getByRole('button', { name: `Remove the tag ${tag}` })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-application-id]').getByText('Dream · remote')).toBeVisible();

  await page.keyboard.press('Escape');
  await page.goto(new URL('/pipeline?tag=DREAM', page.url()).href);
  await expect(bar(page).getByText('1 of 3')).toBeVisible();

  await page.goto(new URL('/settings?section=tags', page.url()).href);
  await page.getByLabel('Name of the tag remote').fill('dréam');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the tag remote')).toHaveCount(0);
  await expect(page.getByLabel('Name of the tag Dream')).toBeVisible();
  await page.getByRole('button', { name: 'Delete the tag Dream' }).click();
  await expect(page.getByText('No tags yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('link', { name: 'Show the applications tagged Dream' }).click();
  await expect(page.getByRole('grid').getByRole('link', { name: 'Data Analyst' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, demo: true });
    test('filters and their editors are accessible', async ({ page }) => {
      await expect(page.locator('[data-application-id]').first()).toBeVisible();
      await page.keyboard.press('f');
      await expect(page.getByRole('combobox', { name: 'Filter by' })).toBeFocused();
      expect(await findProblems(page)).toEqual([]);
      await page.keyboard.type('tag');
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option', { name: 'Tag', exact: true }).click();
      await page.keyboard.press('Enter');
      expect(await findProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible();
      expect(await findProblems(page)).toEqual([]);
    });
  });
}

test('Back takes one choice back at a time: view, sort, filters, board or table', async ({ page }) => {
  await addThree(page);
  const search = () => new URL(page.url()).search;
  const steps = [search()];
  const noteStep = async (expected: Record<string, string>) => {
    await expect.poll(() => parameters(page)).toMatchObject(expected);
    steps.push(search());
  };
  await page.getByRole('radio', { name: 'Table' }).click();
  await noteStep({ view: 'table' });
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('option', { name: 'Stage', exact: true }).click();
  await page.getByRole('option', { name: 'Screening' }).click();
  await noteStep({ stage: 'stage-screening' });
  await page.getByRole('option', { name: 'Applied' }).click();
  await noteStep({ view: 'table' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Title', exact: true }).click();
  await noteStep({ sort: 'title' });
  // Typed on top of that step: it takes the place of it.
  await page.getByRole('textbox', { name: 'Filter by words' }).pressSequentially('data');
  await expect.poll(() => parameters(page)).toMatchObject({ text: 'data', sort: 'title' });
  steps[steps.length - 1] = search();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save as a view…' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Mine');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Mine', exact: true })).toBeVisible();
  steps[steps.length - 1] = search();
  await page.getByRole('button', { name: /^Remove the filter Stage/ }).click();
  await noteStep({ text: 'data' });
  await page.getByRole('radio', { name: 'Board' }).click();
  await expect(page.getByRole('region', { name: 'Board', exact: true })).toBeVisible();
  steps.push(search());
  await page.getByRole('button', { name: 'Mine, changed' }).click();
  await page.getByRole('menuitem', { name: 'Mine' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  steps.push(search());

  expect(new Set(steps.slice(0, -1)).size).toBe(steps.length - 1);
  for (const step of steps.toReversed().slice(1)) {
    await page.goBack();
    await expect.poll(search).toBe(step);
  }
  await page.goForward();
  await expect.poll(search).toBe(steps[1]);
  await expect(page.getByRole('grid')).toBeVisible();
});
