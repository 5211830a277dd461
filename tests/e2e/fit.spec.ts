import type { Page } from '@playwright/test';
import type { RunningHost } from '#tests/support/start-host.ts';
import { boardOn } from './board-page.ts';
import { callerOf } from './caller.ts';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { refuseOnce } from './refuse-once.ts';

const posting = `Senior Data Engineer
Amsterdam · hybrid

What you bring
- Experience with Python and SQL
- Docker in production

Nice to have
- Terraform
`;

const card = 'Data Engineer at Juniper Foods';

const thisYear = new Date().getFullYear();

function skill(name: string, years: number, lastUsedYear: number) {
  return { name, level: 'working', years, lastUsedYear };
}

/** A profile: SQL and Python in use, Docker three years ago. */
async function fillProfile(host: RunningHost): Promise<void> {
  await callerOf(host)('profileSkills.add', {
    skills: [skill('SQL', 9, thisYear), skill('Python', 2, thisYear), skill('Docker', 3, thisYear - 3)],
  });
}

async function openFit(page: Page): Promise<ReturnType<typeof boardOn>> {
  const board = boardOn(page);
  await board.add('Juniper Foods', 'Data Engineer');
  await page.keyboard.press('Enter');
  await board.panel.getByRole('tab', { name: 'Fit' }).click();
  return board;
}

function rowOf(page: Page, label: string) {
  return page.getByRole('listitem').filter({ hasText: label });
}

test('a posting is pasted, looked through and taken in one step; the score is explained, and stands on the card', async ({
  page,
  host,
}) => {
  await fillProfile(host);
  await callerOf(host)('profileSkills.add', { skills: [{ name: 'Terraform' }] });
  const { panel, column, toast } = await openFit(page);
  await expect(panel.getByText('Nothing is known of what they ask for')).toBeVisible();
  await panel.getByLabel('Paste the posting').fill(posting);
  await panel.getByRole('button', { name: 'Read it' }).click();

  const review = page.getByRole('dialog', { name: 'What the posting asks for' });
  await expect(review.getByRole('checkbox', { name: 'Python', exact: true })).toBeFocused();
  await expect(review.getByRole('checkbox', { name: 'Terraform' })).toBeChecked();
  expect(await findProblems(page, { within: '[data-modal]' })).toEqual([]);

  // By keys: down the list, its phrase in view; and back from the phrase by a click.
  await page.keyboard.press('ArrowDown');
  await expect(review.getByRole('checkbox', { name: 'SQL', exact: true })).toBeFocused();
  await review.getByRole('link', { name: /Docker in production/ }).click();
  await expect(review.getByRole('checkbox', { name: 'Docker', exact: true })).toBeFocused();
  await review.getByLabel('Years asked of Python').fill('5');
  await review.getByRole('button', { name: 'Docker: a must. Make it nice to have' }).click();
  await review.getByRole('button', { name: 'Docker: nice to have. Make it a must' }).click();
  await review.getByRole('checkbox', { name: 'Terraform' }).click();
  await refuseOnce(page, 'requirements.add');
  await review.getByRole('button', { name: /^Take 3 requirements/ }).click();
  await expect(page.getByText('The disk is full.').first()).toBeVisible();
  await review.getByRole('button', { name: /^Take 3 requirements/ }).click();
  await expect(toast('3 requirements taken from the posting')).toBeVisible();

  // SQL 1, Python 2 of 5 years, Docker 3 years ago 0.75: (1 + 0.4 + 0.75) / 3 = 0.717.
  await expect(panel.getByRole('img', { name: 'Possible fit, 72 of 100' })).toBeVisible();
  await expect(panel.getByText('5 years asked, you have 2: counts 40')).toBeVisible();
  await expect(panel.getByText(`Last used ${thisYear - 3}: counts 75`)).toBeVisible();
  await expect(panel.getByText('You meet two of three musts.')).toBeVisible();
  await expect(column('Applied').getByRole('img', { name: 'Possible fit, 72 of 100' })).toBeVisible();
  await expect(panel.getByRole('button', { name: '1 more in the posting' })).toBeVisible();
  expect(await findProblems(page)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect(panel.getByText('No score yet')).toBeVisible();
  await expect(column('Applied').getByRole('img', { name: 'Possible fit, 72 of 100' })).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(panel.getByRole('img', { name: 'Possible fit, 72 of 100' })).toBeVisible();
});

test('requirements by hand: answered by keys, left out until then, edited and removed; each undone', async ({
  page,
  host,
}) => {
  await fillProfile(host);
  const { panel, toast } = await openFit(page);
  await panel.getByRole('button', { name: 'Add a requirement' }).click();
  const form = panel.getByRole('form', { name: 'Add a requirement' });
  await form.getByRole('textbox', { name: 'Years, if any' }).fill('6');
  await form.getByRole('combobox', { name: 'Skill' }).fill('Docke');
  await page.getByRole('option', { name: 'Docker', exact: true }).click();
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(toast('Added “Docker”')).toBeVisible();
  await form.getByRole('radio', { name: 'In words' }).click();
  await form.getByRole('combobox', { name: 'In words' }).fill('Leading a team');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('1 not answered yet, left out.')).toBeVisible();
  // 3 of 6 years, three years ago: 0.5 × 0.75.
  await expect(panel.getByRole('img', { name: 'A stretch, 38 of 100' })).toBeVisible();
  await form.getByRole('button', { name: 'Done' }).click();

  const answer = panel.getByRole('radiogroup', { name: 'Do you meet “Leading a team”?' });
  await answer.getByRole('radio', { name: 'Met' }).focus();
  await page.keyboard.press('Space');
  await expect(panel.getByRole('img', { name: 'Possible fit, 69 of 100' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('img', { name: 'A stretch, 44 of 100' })).toBeVisible();

  await rowOf(page, 'Docker').getByRole('button', { name: 'Actions for Docker' }).click();
  await page.getByRole('menuitem', { name: 'Years asked…' }).click();
  await panel.getByLabel('Years asked of Docker').fill('3');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('img', { name: 'Possible fit, 63 of 100' })).toBeVisible();
  await rowOf(page, 'Docker').getByRole('button', { name: 'Actions for Docker' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(panel.getByRole('img', { name: 'A stretch, 50 of 100' })).toBeVisible();
  await toast('Removed “Docker”').getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('img', { name: 'Possible fit, 63 of 100' })).toBeVisible();
});

test('what is missing goes into the profile there and then; the score follows the profile, and a deal-breaker is said', async ({
  page,
  host,
}) => {
  const call = callerOf(host);
  const { panel, column, toast } = await openFit(page);
  await expect(panel.getByText('Your profile has no skills yet')).toBeVisible();
  const { cards } = (await call('applications.board', {})) as { cards: { id: string }[] };
  await call('requirements.add', {
    applicationId: cards[0]?.id,
    requirements: [
      { kind: 'skill', name: 'Bookkeeping', need: 'must' },
      { kind: 'skill', name: 'Welding', need: 'must' },
    ],
  });
  await panel.getByRole('button', { name: 'Add to my profile: Bookkeeping' }).click();
  await page.getByRole('radio', { name: 'Strong' }).click();
  await page.getByRole('dialog', { name: 'Add to my profile: Bookkeeping' }).getByLabel('Years').fill('4');
  await page.keyboard.press('Enter');
  await expect(toast('Bookkeeping is in your profile')).toBeVisible();
  await expect(panel.getByRole('img', { name: 'A stretch, 50 of 100' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Change Bookkeeping in your profile' })).toHaveText(
    '4 years',
  );

  await call('profileSkills.add', { skills: [{ name: 'Welding', level: 'strong' }] });
  await expect(panel.getByRole('img', { name: 'Strong fit, 100 of 100' })).toBeVisible();
  await expect(column('Applied').getByRole('img', { name: 'Strong fit, 100 of 100' })).toBeVisible();

  await call('applications.update', { id: cards[0]?.id, workMode: 'on-site' });
  await call('profile.update', { workModes: ['remote'], dealBreakers: ['work-mode'] });
  await expect(panel.getByText('Its work mode is none of yours.')).toBeVisible();
  await expect(column('Applied').getByRole('img', { name: 'No-go' })).toBeVisible();
  await expect(page.getByRole('link', { name: card, exact: true })).toBeVisible();
});

test('what waits in a posting is said at the tab, years to add and the right to work on their lines', async ({
  page,
  host,
}) => {
  const call = callerOf(host);
  await call('profileSkills.add', { skills: [{ name: 'SQL', level: 'strong' }] });
  const board = boardOn(page);
  await board.add('Juniper Foods', 'Data Engineer');
  const { cards } = (await call('applications.board', {})) as { cards: { id: string }[] };
  const applicationId = cards[0]?.id;
  await call('applications.update', { id: applicationId, description: posting });
  await page.keyboard.press('Enter');
  const tab = board.panel.getByRole('tab', { name: '4 proposed requirements wait for you' });
  await tab.click();
  await expect(board.panel.getByText('No score yet')).toBeVisible();
  await expect(board.panel.getByText('The posting asks for 4 things')).toBeVisible();
  expect(await findProblems(page)).toEqual([]);

  await call('requirements.add', {
    applicationId,
    requirements: [
      { kind: 'skill', name: 'SQL', need: 'must', minYears: 5 },
      { kind: 'right-to-work', text: 'Right to work in Norway', need: 'must' },
    ],
  });
  await expect(tab).toHaveCount(0);
  await expect(board.panel.getByText('Your profile does not say yet where you may work.')).toBeVisible();
  await call('profile.update', { rightToWork: ['Norway'] });
  await expect(board.panel.getByText('Your profile covers it: Norway.')).toBeVisible();

  // The profile asks too, and leads to the same years.
  await page.getByRole('navigation').getByRole('link', { name: 'Profile' }).click();
  await page.getByRole('button', { name: 'Enter the years of SQL' }).click();
  await expect(page.getByLabel('Years: SQL')).toBeFocused();
  expect(await findProblems(page)).toEqual([]);
  await page.goBack();
  await board.panel.getByRole('tab', { name: 'Fit' }).click();
  await board.panel.getByRole('button', { name: /^Add your years of SQL/ }).click();
  await expect(page.getByRole('textbox', { name: 'Years', exact: true })).toBeFocused();
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(board.toast('SQL changed in your profile')).toBeVisible();
  await expect(board.panel.getByRole('button', { name: /^Add your years of SQL/ })).toHaveCount(0);
  await expect(board.panel.getByRole('img', { name: /of 100$/ })).toBeVisible();
});

test('the postings of all that are selected are read in one step, and undone in one', async ({
  page,
  host,
}) => {
  const call = callerOf(host);
  await fillProfile(host);
  const board = boardOn(page);
  await board.add('Juniper Foods', 'Data Engineer');
  await board.add('Lumen Grid', 'Analyst');
  await board.add('Oakline', 'Welder');
  const { cards } = (await call('applications.board', {})) as { cards: { id: string; title: string }[] };
  for (const { id, title } of cards)
    if (title !== 'Welder') await call('applications.update', { id, description: posting });

  await page.keyboard.press('Control+a');
  await page.getByRole('toolbar').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Read requirements from postings' }).click();
  const toast = board.toast('for 2 applications');
  await expect(toast).toContainText('1 has no posting text.');
  const rings = board.column('Applied').getByRole('img', { name: /of 100$/ });
  await expect(rings).toHaveCount(2);
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(rings).toHaveCount(0);
});
