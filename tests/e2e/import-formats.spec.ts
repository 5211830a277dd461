import { strToU8, zipSync } from 'fflate';
import { makeWorkbook, styled, styles } from '#tests/support/make-workbook.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, importSum, openImport } from './import-steps.ts';

const header = ['Company', 'Role', 'Date Applied', 'Status'];

test('a workbook: another of its sheets is chosen, and its days are in no doubt', async ({ page }) => {
  const workbook = makeWorkbook({
    sheets: [
      { name: 'Spring', rows: [header, ['Acme', 'Nurse', styled(45_356, styles.day), 'Applied']] },
      {
        name: 'Autumn',
        rows: [
          header,
          ['Beta', 'Cook', styled(45_507, styles.day), 'Applied'],
          ['Gamma', 'Clerk', styled(45_508, styles.day), 'Applied'],
        ],
      },
    ],
  });
  await openImport(page);
  await chooseFile(page, 'search.xlsx', workbook);
  await expect(page.getByRole('radio', { name: /Spring/ })).toBeChecked();
  await page.getByRole('radio', { name: /Autumn/ }).click();
  await expect(page.getByText('2 rows, 4 columns')).toBeVisible();
  for (const heading of ['What each column holds', 'What each status means']) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
  }
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(importSum(page)).toContainText('2 new');
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
});

test('an archive is read at the file that is known', async ({ page }) => {
  const archive = zipSync({
    'Profile.csv': strToU8('First Name,Headline\nAnn,Cook\n'),
    'Jobs/Job Applications.csv': strToU8(
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"3/4/24, 9:05 AM",me@example.com,,Acme,Analyst,http://www.linkedin.com/jobs/view/3812345678,cv.pdf,\n',
    ),
  });
  await openImport(page);
  await chooseFile(page, 'Basic_LinkedInDataExport.zip', archive);
  await expect(page.getByRole('radio', { name: /Job Applications/ })).toBeChecked();
  await expect(page.getByText('1 row, 8 columns')).toBeVisible();
});

test('a calendar is told that it is no table', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, 'calendar.txt', 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n');
  await expect(page.getByRole('alert')).toContainText('This is a calendar');
});
