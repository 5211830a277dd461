import type { Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { makeDataFolder } from '#tests/bench/data.ts';
import { type RunningHost, startHost } from '#tests/support/start-host.ts';
import { boardOn } from './board-page.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';

const names = ['Anvil', 'Birch', 'Cedar'] as const;

/** Three that nothing was heard of for 60, 61 and 62 days, and one of today. */
async function addQuiet(host: RunningHost): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, company] of names.entries()) {
    const on = dayFromToday(-60 - index);
    ids.push((await callHost(host, 'applications.create', { company, title: 'Engineer', on })).id);
  }
  await callHost(host, 'applications.create', { company: 'Fresh', title: 'Engineer' });
  return ids;
}

test('what is ticked is closed in one go, what is unticked stays open, and undo opens it again', async ({
  page,
  host,
}) => {
  await addQuiet(host);
  await page.getByRole('button', { name: /Closed$/ }).click();
  await page.getByRole('link', { name: 'Review 3 quiet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet applications' })).toBeVisible();
  const boxes = page.getByRole('table').getByRole('checkbox');
  await expect(boxes).toHaveCount(3);
  await expect(boxes.first()).toHaveAccessibleName('Close Engineer at Cedar');
  for (const box of await boxes.all()) await expect(box).toBeChecked();

  // By keys: down to the second, Space unticks it.
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Close Engineer at Birch' })).not.toBeChecked();
  await expect(page.getByText('2 of 3 ticked')).toBeVisible();
  // By mouse: a click anywhere in the row ticks, the box of all takes all and none.
  await page.getByRole('row', { name: /Birch/ }).click({ position: { x: 500, y: 20 } });
  const all = page.getByRole('checkbox', { name: 'All of them' });
  await expect(all).toBeChecked();
  await all.click();
  await expect(page.getByRole('button', { name: 'Close as no answer' })).toBeDisabled();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('3 of 3 ticked')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Close Engineer at Anvil' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }

  await page.getByRole('button', { name: 'Close 2 as no answer' }).click();
  const toast = page.getByRole('dialog').filter({ hasText: 'Closed 2 quiet applications' });
  await expect(boxes).toHaveCount(1);
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(boxes).toHaveCount(3);
  await expect(page).toHaveURL(/\/quiet$/);
  await page.getByRole('checkbox', { name: 'All of them' }).click();
  await page.getByRole('button', { name: 'Close 3 as no answer' }).click();
  await expect(page.getByText('Nothing has gone quiet')).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
});

test('the palette leads there, and an answer opens what was closed', async ({ page, host }) => {
  const [anvil = ''] = await addQuiet(host);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('sweep');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Close 3 as no answer' }).click();
  await expect(page.getByText('Nothing has gone quiet')).toBeVisible();

  await page.goto(`${host.origin}/pipeline?application=${anvil}`);
  const board = boardOn(page);
  const ended = board.panel.getByRole('region', { name: 'How it ended' });
  await expect(ended).toContainText('No answer');
  await page.keyboard.press('w');
  await expect(board.toast('They wrote, today')).toContainText('open again');
  await expect(ended).toContainText('Ended before, then reopened');
  await expect(board.cardIn('Applied', 'Engineer at Anvil')).toBeVisible();
  await board.toast('They wrote, today').getByRole('button', { name: 'Undo' }).click();
  await expect(board.cardIn('Applied', 'Engineer at Anvil')).toHaveCount(0);

  // An older word only offers it.
  await board.panel.getByRole('tab', { name: 'People' }).click();
  await board.panel.getByRole('button', { name: 'Add', exact: true }).click();
  const form = board.panel.getByRole('form', { name: 'Add a contact' });
  await form.getByText('From them').click();
  await form.getByLabel('Day').fill(dayFromToday(-1));
  await form.getByRole('button', { name: 'Add' }).click();
  await board.toast('Contact recorded').getByRole('button', { name: 'Reopen' }).click();
  await expect(board.cardIn('Applied', 'Engineer at Anvil')).toBeVisible();
});

test('a stage of one that was given up opens it', async ({ page, host }) => {
  const [anvil = ''] = await addQuiet(host);
  await callHost(host, 'applications.close', { applicationId: anvil, kind: 'ghosted' });
  await page.goto(`${host.origin}/pipeline?application=${anvil}`);
  const board = boardOn(page);
  await board.panel.getByRole('button', { name: /Move to Screening/ }).click();
  await expect(board.cardIn('Screening', 'Engineer at Anvil')).toBeVisible();
});

/** Clicks Cancel as soon as it is there: on a fast machine the work is done before a test has seen that it began. */
function cancelAtOnce(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const observer = new MutationObserver(() => {
          const cancel = [...document.querySelectorAll('button')].find(
            ({ textContent }) => textContent === 'Cancel',
          );
          if (cancel === undefined) return;
          observer.disconnect();
          resolve(document.querySelector('[role=progressbar]') === null ? 'without' : 'with progress');
          cancel.click();
        });
        observer.observe(document.body, { subtree: true, childList: true });
      }),
  );
}

test('thousands are drawn as far as they are seen, and Cancel leaves them open', async ({
  surface,
  context,
}) => {
  test.skip(surface === 'desktop', 'It is the same screen, and the data is made once.');
  test.slow();
  const dataFolder = makeDataFolder(20_000);
  const host = await startHost({ dataFolder });
  const page = await context.newPage();
  try {
    await page.goto(host.address);
    await callHost(host, 'settings.update', { quietAfterApplyingDays: 7, quietAfterContactDays: 3 });
    const { total } = await callHost(host, 'quiet.list', { limit: 0 });
    expect(total).toBeGreaterThan(1_000);
    await page.goto(`${host.origin}/quiet`);
    const shown = total.toLocaleString('en-US');
    await expect(page.getByText(`${shown} of ${shown} ticked`)).toBeVisible();
    expect(await page.getByRole('table').getByRole('row').count()).toBeLessThan(60);
    const cancelled = cancelAtOnce(page);
    await page.getByRole('button', { name: `Close ${shown} as no answer` }).click();
    expect(await cancelled).toBe('with progress');
    await expect(page.getByText('Stopped. Nothing was changed.').first()).toBeVisible();
    expect((await callHost(host, 'quiet.list', { limit: 0 })).total).toBe(total);
  } finally {
    await page.close();
    await host.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
