import type { Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

async function openStages(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Stages' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of Saved' })).toBeVisible();
}

const group = (page: Page, phase: string) => page.getByRole('region', { name: `Stages of ${phase}` });

async function namesIn(page: Page, phase: string): Promise<string[]> {
  // In one look: a stage that goes between two of them would be waited for.
  return group(page, phase)
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
}

async function add(page: Page, phase: string, name: string): Promise<void> {
  await page.getByRole('button', { name: `Add a stage to ${phase}` }).click();
  await page.getByRole('textbox', { name: 'Name of the new stage' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: `Name of ${name}` })).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of the new stage' }).press('Escape');
}

test('by click: add, order, hide, and the board follows', async ({ page }) => {
  await openStages(page);
  await add(page, 'Screening', 'Phone call');
  await add(page, 'Screening', '電話');
  expect(await namesIn(page, 'Screening')).toEqual(['Screening', 'Phone call', '電話']);
  await page.getByRole('button', { name: 'Move 電話 up' }).click();
  await expect.poll(() => namesIn(page, 'Screening')).toEqual(['Screening', '電話', 'Phone call']);
  await page.getByRole('button', { name: 'Move Screening down' }).click();
  await expect.poll(() => namesIn(page, 'Screening')).toEqual(['電話', 'Screening', 'Phone call']);
  await page.getByRole('button', { name: 'Hide Phone call on the board while it is empty' }).click();
  await expect(page.getByRole('button', { name: 'Show Phone call on the board' })).toBeVisible();
  await page.keyboard.press('2');
  await page.keyboard.press('n');
  await page.getByLabel('Company').fill('Acme');
  await page.getByLabel('Title').fill('Engineer');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Board' }).getByRole('heading', { level: 2 })).toHaveText([
    'Saved',
    'Applied',
    '電話',
    'Screening',
    'Assessment',
    'Interview',
    'Final',
    'Offer',
  ]);
});

test('a drag orders within a phase, and asks on another', async ({ page }) => {
  await openStages(page);
  await add(page, 'Interview', 'Panel');
  const rowOf = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByLabel(`Name of ${name}`, { exact: true }) });
  await rowOf('Panel')
    .locator('[title="Drag Panel"]')
    .dragTo(rowOf('Interview'), { targetPosition: { x: 40, y: 4 } });
  await expect.poll(() => namesIn(page, 'Interview')).toEqual(['Panel', 'Interview']);
  await rowOf('Panel')
    .locator('[title="Drag Panel"]')
    .dragTo(rowOf('Final'), { targetPosition: { x: 40, y: 4 } });
  await expect.poll(() => namesIn(page, 'Final')).toEqual(['Panel', 'Final']);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => namesIn(page, 'Interview')).toEqual(['Panel', 'Interview']);
});

test('by keyboard: rename, refuse a taken name, delete, undo', async ({ page }) => {
  await openStages(page);
  await page.getByRole('button', { name: 'Add a stage to Final' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Team lunch');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of Team lunch' })).toBeVisible();
  await page.keyboard.press('Escape');
  const name = page.getByRole('textbox', { name: 'Name of Team lunch' });
  await name.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Offer');
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is a stage called “Offer” already.').first()).toBeVisible();
  await expect(name).toHaveValue('Team lunch');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Lunch');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Delete Lunch' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of Lunch' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'Name of Lunch' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Offer keeps at least one stage' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test.describe('with the sample search', () => {
  test.use({ demo: true });

  test('the past follows a phase when one says so, and cards go along when a stage goes', async ({
    page,
  }) => {
    test.slow();
    await openStages(page);
    await add(page, 'Screening', 'Call');
    await page.getByRole('combobox', { name: 'Phase of Screening' }).click();
    await page.getByRole('option', { name: 'Assessment' }).click();
    const dialog = page.locator('[data-modal]');
    await expect(dialog).toContainText('are counted as Screening');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findProblems(page, { hasPopups: false })).toEqual([]);
    }
    await dialog.getByRole('button', { name: 'The past follows' }).click();
    await expect.poll(() => namesIn(page, 'Assessment')).toEqual(['Screening', 'Assessment']);
    await page.getByRole('button', { name: 'Delete Screening' }).click();
    await expect(dialog).toContainText('No figure changes');
    expect(await findProblems(page, { hasPopups: false })).toEqual([]);
    await dialog.getByRole('button', { name: 'Delete the stage' }).click();
    await expect.poll(() => namesIn(page, 'Assessment')).toEqual(['Assessment']);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findProblems(page, { hasPopups: false })).toEqual([]);
    }
  });
});
