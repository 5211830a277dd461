import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost, dayFromToday } from './host-call.ts';

async function readSaved(page: Page, save: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await save();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('rebound today.ics');
  return readFile(await saved.path(), 'utf8');
}

function uidsOf(text: string): readonly string[] | null {
  return text.match(/^UID:.*$/gm);
}

test('Today is saved as a calendar file: from its menu, from the palette, and masked', async ({
  page,
  host,
}) => {
  await page.keyboard.press('1');
  const menu = page.getByRole('button', { name: 'More for Today' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Save as a calendar file' }).click();
  await expect(page.getByText('Nothing has a day at the moment')).toBeVisible();

  const { id: applicationId } = await callHost(host, 'applications.create', {
    company: 'Oakline',
    title: 'Poet',
  });
  await callHost(host, 'interviews.create', {
    applicationId,
    kind: 'Panel interview',
    place: 'Room 5',
    when: { day: dayFromToday(2), time: '10:00' },
  });
  await callHost(host, 'tasks.create', { title: 'Ring the agency', dueOn: dayFromToday(0) });
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);

  const first = await readSaved(page, async () => {
    await menu.click();
    expect(await findProblems(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Save as a calendar file' }).click();
  });
  expect(first).toContain('SUMMARY:Panel interview at Oakline\r\n');
  expect(first).toContain('LOCATION:Room 5\r\n');
  expect(first).toContain(`DTSTART;VALUE=DATE:${dayFromToday(0).replaceAll('-', '')}\r\n`);
  await expect(page.getByText('Calendar file saved, with 2 entries')).toBeVisible();

  const second = await readSaved(page, async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('calendar file');
    await page.keyboard.press('Enter');
  });
  expect(uidsOf(second)).toEqual(uidsOf(first));

  await page.keyboard.press('Control+Shift+x');
  await expect(page.getByText('Panel interview at •••••')).toBeVisible();
  const masked = await readSaved(page, async () => {
    await menu.click();
    await page.getByRole('menuitem', { name: 'Save as a calendar file' }).click();
  });
  expect(masked).not.toMatch(/Oakline|Room 5|Ring the agency/);
  expect(uidsOf(masked)).toEqual(uidsOf(first));
});
