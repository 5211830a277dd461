import type { Page } from '@playwright/test';
import { callerOf } from './caller.ts';
import { expect, test } from './fixtures.ts';

/** Sixty letters and no place to break a line at. */
function long(start: string): string {
  return start.padEnd(60, 'dampfschifffahrtsgesellschaft');
}

/** What runs out of the page, or makes a part of it scroll sideways; the table of all columns does so on purpose. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, section, [role=tabpanel], [data-modal]')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );
}

test('names of sixty letters break no screen', async ({ page, host }) => {
  const call = callerOf(host);
  const { id } = (await call('applications.create', {
    company: long('Co'),
    title: long('Ti'),
    via: long('Ag'),
    source: long('So'),
    seniority: long('Se'),
    location: long('Lo'),
  })) as { id: string };
  await call('requirements.add', {
    applicationId: id,
    requirements: [
      { kind: 'skill', name: long('Known'), need: 'must', minYears: 4 },
      { kind: 'skill', name: long('Missing'), need: 'nice' },
      { kind: 'text', text: long('Words'), need: 'must' },
    ],
  });
  await call('profileSkills.add', { skills: [{ name: long('Known') }] });
  await call('profile.update', {
    titles: [long('Wish')],
    places: [long('Where')],
    rightToWork: [long('Right')],
  });
  const { origin } = new URL(page.url());
  for (const path of [
    `/pipeline?application=${id}`,
    `/applications/${id}?tab=fit`,
    `/applications/${id}`,
    '/companies',
    '/profile',
    '/profile?tab=targets',
    '/insights',
  ]) {
    await page.goto(`${origin}${path}`);
    await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
    await expect(page.getByText('Loading')).toHaveCount(0);
    expect(await tooWide(page), path).toEqual([]);
  }
});
