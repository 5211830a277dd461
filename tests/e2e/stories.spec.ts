import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

test.use({ locale: 'en-GB' });

test('a story is begun, written, linked, found and deleted, by the keyboard, and comes back', async ({
  page,
}) => {
  await page.keyboard.press('7');
  await page.getByRole('link', { name: 'Stories', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No stories yet' })).toBeVisible();
  await page.getByRole('button', { name: 'New story' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Die Nacht, in der die Straßenbahnwerkstättenverwaltung unter Wasser stand 洪水');
  await page.keyboard.press('Enter');
  const story = page.getByRole('article');
  await expect(story.getByRole('textbox', { name: 'Situation' })).toBeVisible();
  await story.getByRole('textbox', { name: 'Situation' }).fill('Water in the cellar');
  const result = story.getByRole('textbox', { name: 'Result' });
  await expect(result).toHaveAttribute('placeholder', /what they remember/);
  await result.fill('Dry in two hours');
  await result.blur();
  await expect(page.getByRole('img', { name: 'Still open: Task, Action' })).toBeVisible();

  const skill = story.getByRole('combobox', { name: 'What it shows' });
  await skill.fill('Underwater basketry');
  await page.getByRole('option', { name: /Underwater basketry/ }).click();
  await expect(story.getByRole('list', { name: 'What it shows' })).toHaveText('Underwater basketry');
  await story.getByRole('combobox', { name: 'Questions it answers' }).fill('When were you calm?');
  await page.getByRole('option', { name: /When were you calm/ }).click();
  await expect(story.getByRole('list', { name: 'Questions it answers' })).toHaveText('When were you calm?');

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }

  const search = page.getByRole('searchbox', { name: 'Search stories' });
  await search.fill('basketry nothing');
  await expect(page.getByText('No story with these words')).toBeVisible();
  await search.fill('BASKETRY calm');
  await expect(page.getByText('1 story')).toBeVisible();

  await story.getByRole('button', { name: 'Delete story' }).click();
  await expect(page.getByRole('heading', { name: 'No stories yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(story.getByRole('list', { name: 'What it shows' })).toHaveText('Underwater basketry');
  await expect(result).toHaveValue('Dry in two hours');
});

test('a begun story that is opened again leaves the focus in the list', async ({ page }) => {
  await page.goto(`${new URL(page.url()).origin}/playbook?section=stories`);
  const story = page.getByRole('article');
  for (const title of ['The other story', 'The glacier']) {
    await page.getByRole('button', { name: 'New story' }).press('Enter');
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(story.getByRole('textbox', { name: 'Situation' })).toBeFocused();
  }
  const list = page.getByRole('list', { name: 'Your stories' });
  const other = list.getByRole('button', { name: /The other story/ });
  await other.press('Enter');
  await expect(other).toHaveAttribute('aria-current', 'true');
  const begun = list.getByRole('button', { name: /The glacier/ });
  await begun.press('Enter');
  await expect(begun).toHaveAttribute('aria-current', 'true');
  await expect(begun).toBeFocused();
});
