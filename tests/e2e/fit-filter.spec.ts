import type { Page } from '@playwright/test';
import type { RunningHost } from '#tests/support/start-host.ts';
import { expect, test } from './fixtures.ts';
import { findProblems } from './find-problems.ts';

const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const bar = (page: Page) => page.getByRole('group', { name: 'Filters' });

async function call<Answer>(host: RunningHost, name: string, input: unknown): Promise<Answer> {
  const response = await fetch(`${host.origin}/rpc/${name}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${host.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  });
  return ((await response.json()) as { data: Answer }).data;
}

/** Openings of every kind for somebody senior who knows TypeScript. */
const openings = [
  { title: 'Alpha', seniority: 'Senior', location: 'Berlin', needs: ['TypeScript'] },
  { title: 'Beta', seniority: 'Junior', location: 'berlin', needs: ['TypeScript'] },
  { title: 'Gamma', seniority: 'Head', location: 'Oslo', needs: ['TypeScript', 'Kubernetes'] },
  { title: 'Delta', seniority: 'Senior', location: 'Oslo', needs: ['Kubernetes'] },
  { title: 'Epsilon', seniority: null, location: null, needs: [] },
] as const;

async function furnish(host: RunningHost): Promise<void> {
  await call(host, 'profile.update', { seniority: 'senior' });
  await call(host, 'profileSkills.add', { skills: [{ name: 'TypeScript', level: 'strong' }] });
  for (const { needs, ...opening } of openings) {
    // One after the other: each is a step of its own.
    const { id } = await call<{ id: string }>(host, 'applications.create', { company: 'Acme', ...opening });
    const requirements = needs.map((name) => ({ kind: 'skill', name, need: 'must' }));
    if (needs.length > 0) await call(host, 'requirements.add', { applicationId: id, requirements });
  }
}

async function addFilter(page: Page, kind: string, choice?: string): Promise<void> {
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('option', { name: kind, exact: true }).click();
  if (choice !== undefined) {
    await page.getByRole('option', { name: choice }).click();
    await page.keyboard.press('Escape');
  }
}

const cards = (page: Page) => page.locator('[data-application-id] [data-part="link"]');

test('by clicks: parts of fit narrow the board, one by one, all together or any of them', async ({
  page,
  host,
}) => {
  await furnish(host);
  await expect(cards(page)).toHaveCount(5);
  await addFilter(page, 'Fit score');
  await page.getByLabel('At least').fill('70');
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('button', { name: 'Fit 70 and up. Change' })).toBeVisible();
  await expect(bar(page).getByText('2 of 5')).toBeVisible();
  expect(parameters(page)).toEqual({ fit: '70..' });

  await addFilter(page, 'Missing skill', 'Kubernetes 2');
  await expect(bar(page).getByRole('button', { name: 'Missing Kubernetes. Change' })).toBeVisible();
  await expect(bar(page).getByText('0 of 5')).toBeVisible();
  await page.getByRole('radio', { name: 'Any of these' }).click();
  await expect(bar(page).getByText('4 of 5')).toBeVisible();
  expect(parameters(page)).toMatchObject({ match: 'any' });
  await page.reload();
  await expect(bar(page).getByText('4 of 5')).toBeVisible();
  await page.getByRole('radio', { name: 'Table' }).click();
  await expect(bar(page).getByText('4 of 5')).toBeVisible();
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect(page.getByRole('row').nth(1)).toContainText('Delta');

  await page.getByRole('button', { name: 'Missing Kubernetes. Change' }).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('radio', { name: 'Any of these' })).toHaveCount(0);
  await expect(bar(page).getByText('2 of 5')).toBeVisible();
  expect(parameters(page)).not.toHaveProperty('match');
});

test('places count as one whatever their case, and a view keeps all of it', async ({ page, host }) => {
  await furnish(host);
  await addFilter(page, 'Place', 'Berlin 2');
  await addFilter(page, 'Level', 'At my level 2');
  await expect(bar(page).getByText('1 of 5')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Alpha at Acme' })).toBeVisible();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save as a view…' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Mine in Berlin');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Mine in Berlin', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(cards(page)).toHaveCount(5);
  await page.getByRole('button', { name: /^Mine in Berlin/ }).click();
  await page.getByRole('menuitem', { name: 'Mine in Berlin' }).click();
  await expect(bar(page).getByText('1 of 5')).toBeVisible();
});

test('over- and underqualified: hidden by one click, or apart at the end of their column', async ({
  page,
  host,
}) => {
  await furnish(host);
  await expect(cards(page)).toHaveCount(5);
  await addFilter(page, 'Hide over- and underqualified');
  await expect(bar(page).getByText('3 of 5')).toBeVisible();
  expect(parameters(page)).toEqual({ level: 'same,unknown' });
  await page.getByRole('button', { name: 'Remove the filter Over- and underqualified hidden' }).click();
  await expect(cards(page)).toHaveCount(5);

  // Either of them by itself, too; what one has hidden stays so when the other is.
  await addFilter(page, 'Hide overqualified');
  await expect(bar(page).getByText('4 of 5')).toBeVisible();
  expect(parameters(page)).toEqual({ level: 'same,under,unknown' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hide under');
  await page.getByRole('option', { name: 'Hide underqualified' }).click();
  await expect(bar(page).getByText('3 of 5')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the filter Over- and underqualified hidden' }).click();
  await expect(cards(page)).toHaveCount(5);

  await page.keyboard.press('f');
  await page.keyboard.type('apart');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not at your level')).toBeVisible();
  expect(parameters(page)).toEqual({ apart: 'level' });
  const names = await cards(page).allTextContents();
  expect(names.slice(0, 3).toSorted()).toEqual(['Alpha', 'Delta', 'Epsilon']);
  expect(names.slice(3).toSorted()).toEqual(['Beta', 'Gamma']);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Remove the filter Over- and underqualified apart' }).click();
  await expect(page.getByText('Not at your level')).toHaveCount(0);
});

test('what own data says: each number opens its applications, and small rates wait to be asked for', async ({
  page,
  host,
}) => {
  await page.getByRole('link', { name: 'Profile' }).click();
  await page.getByRole('tab', { name: 'Your results' }).click();
  await expect(page.getByText('Nothing to compare yet')).toBeVisible();
  await furnish(host);
  const table = page.getByRole('table', { name: 'Results by fit' });
  const strong = table.getByRole('row', { name: /^Strong/ });
  await expect(strong).toContainText('0 of 2');
  await expect(strong).not.toContainText('%');
  await page.getByRole('checkbox', { name: 'Show rates of fewer than 5 too' }).click();
  await expect(strong.getByText('0%')).not.toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  await strong.getByRole('link', { name: 'Fit: Strong, applied for: 2. Show them' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Alpha', exact: true })).toBeVisible();
  await expect(bar(page).getByText('2 of 5')).toBeVisible();
});
