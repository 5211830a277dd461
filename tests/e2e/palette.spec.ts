import type { Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';

function parts(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Search and commands' });
  return {
    dialog,
    box: dialog.getByRole('combobox', { name: 'Search and commands' }),
    option: (name: string | RegExp) => dialog.getByRole('option', { name }),
    section: (name: string) => dialog.getByRole('group', { name }),
    panel: page.getByRole('complementary', { name: 'Application' }),
  };
}

test.describe('in the sample search', () => {
  test.use({ demo: true });

  test('anything is found and opened by keys alone, and stands among what was opened last, also after a reload', async ({
    page,
  }) => {
    const { dialog, box, section, option } = parts(page);
    await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await page.keyboard.type('platform eng');
    const first = section('Applications').getByRole('option').first();
    await expect(first).toContainText('Platform Engineer');
    await expect(first).toHaveAttribute('data-highlighted', '');
    await expect(first.locator('mark').first()).toHaveText('Platform');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/\/pipeline\?application=/);
    await expect(page.getByRole('heading', { level: 2, name: /Platform Engineer/ })).toBeVisible();

    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: /Platform Engineer/ })).toBeVisible();
    await page.keyboard.press('/');
    await expect(box).toBeFocused();
    await expect(section('Recent').getByRole('option').first()).toContainText('Platform Engineer');
    // The application that is open can be moved from here.
    await page.keyboard.type('to assess');
    await expect(option(/^Move “.*” to Assessment$/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  test('by clicks: the field in the sidebar, a find, and a command', async ({ page }) => {
    const { dialog, box, option, section } = parts(page);
    await page.getByRole('button', { name: /^Search/ }).click();
    await box.fill('insights');
    await option('Go to Insights').click();
    await expect(page.getByRole('heading', { name: 'Insights' }).first()).toBeVisible();
    await page.getByRole('button', { name: /^Search/ }).click();
    await box.fill('dark');
    await option('Use the dark theme').click();
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: /^Search/ }).click();
    await box.fill('recruit');
    await expect(section('People').or(section('Applications')).first()).toBeVisible();
  });

  test('it opens within 50 ms once the page has come to rest, and answers a key within 100', async ({
    page,
  }) => {
    const { box, section } = parts(page);
    await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /palette/.test(name)),
    );
    // The first time compiles; what is measured is every other.
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    const openMs = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          new MutationObserver((_, observer) => {
            if (document.querySelector('[role="option"]') === null) return;
            observer.disconnect();
            resolve(performance.now() - start);
          }).observe(document.body, { childList: true, subtree: true });
          dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
        }),
    );
    test.info().annotations.push({ type: 'open', description: `${openMs.toFixed(1)} ms` });
    expect(openMs).toBeLessThan(150);
    await box.fill('dat');
    await expect(section('Applications')).toBeVisible();
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${theme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const { box, section } = parts(page);
      await page.keyboard.press('Control+k');
      await expect(section('Commands')).toBeVisible();
      expect(await findProblems(page, { hasPopups: false })).toEqual([]);
      await box.fill('engineer');
      await expect(section('Applications')).toBeVisible();
      expect(await findProblems(page, { hasPopups: false })).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
      expect(await findProblems(page, { hasPopups: false })).toEqual([]);
    });
  }
});

test('what nothing is called so can be added at once', async ({ page }) => {
  const { box, section, option } = parts(page);
  await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible();
  await page.keyboard.press('/');
  await box.fill('Chief Gardener');
  await expect(section('Nothing called “Chief Gardener”.')).toBeVisible();
  await expect(option('Add “Chief Gardener” as an application')).toBeVisible();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Add an application' });
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Chief Gardener');
  // The keys are the form's own while it is open.
  await page.keyboard.press('Control+k');
  await expect(box).toHaveCount(0);
});

test.describe('with a few of one’s own', () => {
  test('filters, tags and contacts are a few letters away, and redo as well', async ({ page }) => {
    const { box, option } = parts(page);
    const board = boardOn(page);
    await board.add('Acme Robotics', 'Platform Poet');
    await board.add('Nordlys Bank', 'Data Engineer', 'Screening');
    const say = async (text: string, choice: string | RegExp) => {
      await page.keyboard.press('Control+k');
      await expect(box).toBeFocused();
      await page.keyboard.type(text);
      await expect(option(choice)).toBeVisible();
      await option(choice).click();
    };
    // About the card that has the focus.
    await say('tag', 'Tag “Data Engineer”…');
    await expect(board.dialog.getByRole('combobox', { name: 'Tags' })).toBeFocused();
    await page.keyboard.type('north');
    await page.keyboard.press('Enter');
    await expect(board.dialog.getByRole('option', { name: 'north' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.keyboard.press('Escape');
    await expect(board.dialog).toHaveCount(0);
    await expect(board.column('Screening').getByText('north')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(board.column('Screening').getByText('north')).toHaveCount(0);
    await say('redo', 'Redo: Tag applications');
    await expect(board.column('Screening').getByText('north')).toBeVisible();

    await say('filter by tag', 'Filter by tag: north');
    await expect(page.getByRole('button', { name: 'Tag: north. Change' })).toBeVisible();
    await expect(board.card('Platform Poet at Acme Robotics')).toHaveCount(0);
    await say('filter screening', 'Filter by stage: Screening');
    await expect(page.getByRole('button', { name: 'Stage: Screening. Change' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tag: north. Change' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Stage: Screening. Change' })).toHaveCount(0);

    await board.card('Data Engineer at Nordlys Bank').click();
    await expect(board.panel).toBeVisible();
    await say('they wrote', /^They wrote today, about “Data Engineer”/);
    await expect(page.getByText('They wrote, today').first()).toBeVisible();
  });
});

test('what leads out of the program is found by the words people have for it', async ({ page }) => {
  const field = page.getByRole('combobox', { name: 'Search and commands' });
  await boardOn(page).add('Acme Robotics', 'Platform Poet');
  await page.keyboard.press('ControlOrMeta+k');
  await field.fill('csv');
  const download = page.waitForEvent('download');
  await page.getByRole('option', { name: 'Export all applications as a CSV file' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await page.keyboard.press('ControlOrMeta+k');
  await field.fill('zip');
  await page.getByRole('option', { name: 'Export your data' }).click();
  await expect(page.getByRole('button', { name: 'Export everything' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await field.fill('backup');
  await page.getByRole('option', { name: 'Go to backups' }).click();
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible();
});

test('letters typed at once arrive in the field, however early they come', async ({ page }) => {
  const { box, option } = parts(page);
  const filter = page.getByRole('combobox', { name: /^What to filter by|filter/i });
  await boardOn(page).add('Alpha', 'Welder');
  for (const text of ['nib your res', 'deal-breaker']) {
    // A page that has just come up, whose palette is not there yet.
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(text);
    await expect(box).toHaveValue(text);
  }
  await option('Go to what you look for, and your deal-breakers').click();
  await expect(page.getByRole('tab', { name: 'What I look for' })).toHaveAttribute('aria-selected', 'true');

  await page.goBack();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible();
  await page.keyboard.press('f');
  await page.keyboard.type('new s');
  await expect(filter).toHaveValue('new s');
  await page.keyboard.press('Escape');
  await expect(filter).toHaveCount(0);
  // Afterwards the keys are shortcuts again.
  await page.keyboard.press('n');
  await expect(page.locator('[data-modal]').getByLabel('Company')).toBeVisible();
});
