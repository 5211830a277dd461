import { expect, test } from './fixtures.ts';
import { chooseFile, importSum, openImport } from './import-steps.ts';

const huntr = [
  'id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,color,lastMovedAt,boardId,boardName,listId,listName,companyId,companyName,companyDomain,Recruiter,Tags,CV',
  'a1,2026-01-02 05:06:07,Night nurse,£28K-£30K,Leeds,-,-,<p>Care &amp; cure</p>,-,-,2026-01-05 08:00:00,b1,Board,l1,My maybe pile,c1,Acme,-,Kim Lee <kim@acme.example>,"nights, care",CV 3',
  'a2,2026-01-03 05:06:07,Cook,-,-,-,-,-,-,-,2026-01-06 08:00:00,b1,Board,l2,Applied,c2,Beta,-,-,-,-',
].join('\r\n');

test('a file of a tool is recognised, its own list asked about once, and all of a row lands', async ({
  page,
}) => {
  await openImport(page);
  await chooseFile(page, 'jobs.csv', huntr);
  await expect(page.getByText('Recognised: Huntr')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'What each column holds' })).toBeFocused();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('combobox', { name: 'What “My maybe pile” means' }).click();
  await page.getByRole('option', { name: 'Open: Applied' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(importSum(page)).toContainText('2 new');
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();

  await page.getByRole('navigation').getByRole('link', { name: 'Pipeline' }).click();
  await page.getByRole('link', { name: /^Night nurse at Acme/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Night nurse');
  await page.getByRole('tab', { name: 'People' }).click();
  await expect(page.getByRole('link', { name: 'Kim Lee', exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Posting' }).click();
  await expect(page.getByText('Care & cure')).toBeVisible();
});
