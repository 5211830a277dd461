import type { Page } from '@playwright/test';
import { boardOn } from './board-page.ts';
import { expect, test } from './fixtures.ts';
import { dayFromToday } from './host-call.ts';
import { keyboardOn } from './keyboard.ts';

// A long life, also on a busy machine.
test.setTimeout(180_000);

const poet = 'Platform Poet at Acme Robotics';

type Round = {
  readonly kind: string;
  readonly day: string;
  readonly time: string;
  /** The time as it is typed into the browser's own field. */
  readonly timeKeys: string;
  readonly who: string;
  /** Where such an interview shows it to be. */
  readonly stage: string;
};

const rounds: readonly Round[] = [
  {
    kind: 'Phone screen',
    day: dayFromToday(2),
    time: '10:00',
    timeKeys: '1000A',
    who: 'Rosa Díaz',
    stage: 'Screening',
  },
  {
    kind: 'Technical interview',
    day: dayFromToday(5),
    time: '14:30',
    timeKeys: '0230P',
    who: 'Kofi Mensah',
    stage: 'Interview',
  },
  {
    kind: 'Final interview',
    day: dayFromToday(9),
    time: '09:15',
    timeKeys: '0915A',
    who: '王小明',
    stage: 'Final',
  },
];

const people = [
  { name: 'Mia Okafor', relation: 'Recruiter' },
  { name: 'Hana Weiß', relation: 'Hiring manager' },
] as const;

/** What the history says in the end, newest first. */
const told = [
  /Close application.*Outcome added: Offer declined.*Reason added: Pay/,
  /Moved to Offer from Final/,
  /Record offer/,
  /Notes: “They write poems in YAML.”/,
  /Tag added: Dream/,
  /Moved to Final from Interview/,
  /Interview added: Final interview.*Interviewer added: 王小明/,
  /Moved to Interview from Screening/,
  /Interview added: Technical interview.*Interviewer added: Kofi Mensah/,
  /Moved to Screening from Applied/,
  /Interview added: Phone screen.*Interviewer added: Rosa Díaz/,
  /Contact added: Email/,
  /Relation changed from Other to Hiring manager/,
  /Linked person added: Hana Weiß/,
  /Relation changed from Other to Recruiter/,
  /Linked person added: Mia Okafor/,
  /Company added: Acme Robotics.*Application added: Platform Poet/,
];

const exactly = (name: string) => ({ name, exact: true });

/** What a person sees of an application's life, by the names they see. */
function lifeOn(page: Page) {
  const board = boardOn(page);
  const { panel, dialog } = board;
  return {
    ...board,
    tab: (text: string) => panel.getByRole('tab', exactly(text)),
    option: (text: string) => page.getByRole('option', exactly(text)),
    relationOf: (person: string) => panel.getByLabel(`What ${person} is here`),
    day: dialog.getByLabel('Day', { exact: true }),
    time: dialog.getByLabel(/^Time ·/),
    interviewers: dialog.getByLabel(/^Interviewers/),
    round: (kind: string) =>
      panel.getByRole('list', { name: 'Rounds' }).getByRole('listitem').filter({ hasText: kind }),
    palette: page.getByRole('combobox', { name: 'Search and commands' }),
    heading: (text: string) => page.getByRole('heading', { level: 1, ...exactly(text) }),
    /** The steps of the history page, newest first. */
    steps: page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('time') }),
    async expectOpen(): Promise<void> {
      const offer = panel.getByRole('region', exactly('Offer'));
      await expect(board.cardIn('Offer', poet)).toBeVisible();
      await expect(offer).toContainText('€85,000 a year');
      await expect(offer).toContainText('Six months of notice');
      await expect(offer.getByRole('button', { name: 'Decline…' })).toBeVisible();
    },
    async expectDeclined(): Promise<void> {
      const ended = panel.getByRole('region', { name: 'How it ended' });
      await expect(board.card(poet)).toHaveCount(0);
      await expect(ended).toContainText('Offer declined');
      await expect(ended).toContainText('Pay');
    },
    async expectFunnel(): Promise<void> {
      for (const phase of ['Applied', 'Screening', 'Interview', 'Final', 'Offer'])
        await expect(page.getByRole('button', { name: `${phase}: reached by 1 application.` })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Offer, my no: 1 application.' })).toBeVisible();
    },
  };
}

/** Counts presses of what a test promises not to use; the page must not be loaded anew meanwhile. */
async function countPresses(page: Page, type: 'pointerdown' | 'keydown'): Promise<() => Promise<number>> {
  const counter = await page.evaluateHandle((pressed) => {
    const count = { presses: 0 };
    addEventListener(pressed, () => (count.presses += 1), { capture: true });
    return count;
  }, type);
  return () => counter.evaluate(({ presses }) => presses);
}

test('a whole life by keyboard only', async ({ page }) => {
  const life = lifeOn(page);
  const { panel, dialog } = life;
  const { press, type, typeDay, tabTo, tabBackTo, enter } = keyboardOn(page);
  const countClicks = await countPresses(page, 'pointerdown');

  await test.step('N adds it, Enter opens it', async () => {
    await press('n');
    await expect(dialog.getByLabel('Company')).toBeFocused();
    await type('Acme Robotics');
    await press('Tab');
    await type('Platform Poet');
    await press('Enter');
    await expect(life.cardIn('Applied', poet)).toBeFocused();
    await press('Enter');
    await expect(panel.getByRole('heading', { name: 'Platform Poet' })).toBeVisible();
  });

  await test.step('two new people are linked by name, each as what they are', async () => {
    const addPerson = panel.getByRole('button', { name: 'Add a person' });
    await tabTo(life.tab('Overview'));
    await press('ArrowRight', 'ArrowRight', 'Enter');
    await tabTo(addPerson);
    for (const { name, relation } of people) {
      await tabBackTo(addPerson);
      await press('Enter');
      await expect(page.getByPlaceholder('Type a name')).toBeFocused();
      await type(name);
      await expect(life.option(`Add “${name}”`)).toBeVisible();
      await press('Enter');
      // The next thing to say has the focus already.
      await expect(life.relationOf(name)).toBeFocused();
      await press('Enter');
      await expect(life.option(relation)).toBeVisible();
      await type(relation);
      await press('Enter');
      await expect(life.relationOf(name)).toHaveText(relation);
    }
  });

  await test.step('W records that they wrote', async () => {
    // Letters typed on a choice choose: the keys belong to it until it is left.
    await press('Tab', 'w');
    await expect(life.toast('They wrote, today')).toBeVisible();
    await expect(panel.getByText('last heard today')).toBeVisible();
  });

  for (const { kind, day, time, timeKeys, who, stage } of rounds) {
    await test.step(`${kind}: added by I, and its stage taken`, async () => {
      await press('i');
      await expect(dialog.getByLabel('Kind')).toBeFocused();
      await type(kind);
      await tabTo(life.day);
      await typeDay(day);
      await expect(life.day).toHaveValue(day);
      await tabTo(life.time);
      await type(timeKeys);
      await expect(life.time).toHaveValue(time);
      await tabTo(life.interviewers);
      await type(who);
      await expect(life.option(`Add “${who}”`)).toBeVisible();
      await press('Enter');
      await expect(dialog.getByRole('button', { name: `Take ${who} off` })).toBeVisible();
      await press('Control+Enter');
      await expect(dialog.getByRole('button', { name: `Move to ${stage}` })).toBeFocused();
      await press('Enter');
      await expect(dialog).toHaveCount(0);
      await expect(life.cardIn(stage, poet)).toBeVisible();
    });
  }

  await test.step('a tag and a note', async () => {
    await tabBackTo(life.tab('People'));
    await press('ArrowLeft', 'Enter');
    for (const { kind, who } of rounds) await expect(life.round(kind)).toContainText(who);
    await press('ArrowLeft', 'Enter');
    const addTag = panel.getByRole('button', { name: 'Add a tag' });
    await enter(addTag);
    await expect(page.getByRole('combobox', { name: 'Tags' })).toBeFocused();
    await type('Dream');
    await press('Enter');
    await expect(panel.getByRole('button', { name: 'Remove the tag Dream' })).toBeVisible();
    await press('Escape');
    await expect(addTag).toBeFocused();
    await tabTo(panel.getByLabel('Notes'));
    await type('They write poems in YAML.');
    await press('Tab');
    await expect(life.column('Final').getByText('Dream')).toBeVisible();
  });

  await test.step('an offer with terms and a day to answer by', async () => {
    await press('Control+k');
    await expect(life.palette).toBeFocused();
    await type('record an offer');
    await expect(life.option('Record an offer from “Acme Robotics”')).toBeVisible();
    await press('Enter');
    await expect(dialog.getByLabel('Base pay')).toBeFocused();
    await type('85000');
    await press('Tab');
    await type('eur');
    await tabTo(dialog.getByLabel('Answer by'));
    await typeDay(dayFromToday(14));
    await tabTo(dialog.getByLabel('Other terms'));
    await type('Six months of notice');
    await press('Control+Enter');
    await expect(dialog.getByRole('button', { name: 'Move to Offer' })).toBeFocused();
    await press('Enter');
    await expect(dialog).toHaveCount(0);
    await life.expectOpen();
  });

  await test.step('the offer is declined, with a reason', async () => {
    await press('c');
    await expect(dialog.getByRole('radio', { name: /Their no/ })).toBeFocused();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect(dialog.getByRole('radio', { name: /Offer declined/ })).toBeChecked();
    await tabTo(dialog.getByLabel('Why I stepped back'));
    await type('pay');
    await expect(life.option('Pay')).toBeVisible();
    await press('Enter');
    await expect(dialog.getByRole('button', { name: 'Remove “Pay”' })).toBeVisible();
    await press('Control+Enter');
    await expect(dialog).toHaveCount(0);
    await life.expectDeclined();
  });

  await test.step('the history tells it', async () => {
    await press('Control+k');
    await expect(life.palette).toBeFocused();
    await type('history');
    await expect(life.option('Go to History')).toBeVisible();
    await press('Enter');
    await expect(life.heading('History')).toBeVisible();
    await expect(life.steps).toHaveText(told);
  });

  await test.step('undo brings the offer back to open, redo closes it again', async () => {
    await press('Control+z');
    await life.expectOpen();
    await press('Control+Shift+z');
    await life.expectDeclined();
  });

  await test.step('the funnel shows it', async () => {
    await press('6');
    await life.expectFunnel();
  });
  expect(await countClicks()).toBe(0);
});

test('a whole life by clicks only', async ({ page }) => {
  const life = lifeOn(page);
  const { panel, dialog } = life;
  const countKeys = await countPresses(page, 'keydown');

  await test.step('a button adds it, a click opens it', async () => {
    await page.getByRole('main').getByRole('button', { name: 'Add the first application' }).click();
    await dialog.getByLabel('Company').fill('Acme Robotics');
    await dialog.getByLabel('Title').fill('Platform Poet');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await life.cardIn('Applied', poet).click();
    await expect(panel.getByRole('heading', { name: 'Platform Poet' })).toBeVisible();
  });

  await test.step('two new people are linked by name, each as what they are', async () => {
    await life.tab('People').click();
    for (const { name, relation } of people) {
      await panel.getByRole('button', { name: 'Add a person' }).click();
      await page.getByPlaceholder('Type a name').fill(name);
      await life.option(`Add “${name}”`).click();
      await life.relationOf(name).click();
      await life.option(relation).click();
      await expect(life.relationOf(name)).toHaveText(relation);
    }
  });

  await test.step('a button records that they wrote', async () => {
    await panel.getByRole('button', { name: 'They wrote today' }).click();
    await expect(panel.getByText('last heard today')).toBeVisible();
  });

  await life.tab('Interviews').click();
  for (const { kind, day, time, who, stage } of rounds) {
    await test.step(`${kind}: added on its tab, and its stage taken`, async () => {
      await panel.getByRole('button', { name: 'Add interview' }).click();
      await dialog.getByLabel('Kind').click();
      await life.option(kind).click();
      await life.day.fill(day);
      await life.time.fill(time);
      await life.interviewers.fill(who);
      await life.option(`Add “${who}”`).click();
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await dialog.getByRole('button', { name: `Move to ${stage}` }).click();
      await expect(dialog).toHaveCount(0);
      await expect(life.cardIn(stage, poet)).toBeVisible();
      await expect(life.round(kind)).toContainText(who);
    });
  }

  await test.step('a tag and a note', async () => {
    await life.tab('Overview').click();
    await panel.getByRole('button', { name: 'Add a tag' }).click();
    await page.getByRole('combobox', { name: 'Tags' }).fill('Dream');
    await life.option('Add “Dream”').click();
    await expect(panel.getByRole('button', { name: 'Remove the tag Dream' })).toBeVisible();
    // A click beside the list of tags closes it.
    await panel.getByRole('heading', { name: 'Platform Poet' }).click();
    await panel.getByLabel('Notes').fill('They write poems in YAML.');
    await panel.getByRole('heading', { name: 'Platform Poet' }).click();
    await expect(life.column('Final').getByText('Dream')).toBeVisible();
  });

  await test.step('an offer with terms and a day to answer by', async () => {
    await panel.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Record an offer…' }).click();
    await dialog.getByLabel('Base pay').fill('85000');
    await dialog.getByLabel('Currency').fill('eur');
    await dialog.getByLabel('Answer by').fill(dayFromToday(14));
    await dialog.getByLabel('Other terms').fill('Six months of notice');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('button', { name: 'Move to Offer' }).click();
    await expect(dialog).toHaveCount(0);
    await life.expectOpen();
  });

  await test.step('the offer is declined, with a reason', async () => {
    await panel.getByRole('button', { name: 'Decline…' }).click();
    await expect(dialog.getByRole('radio', { name: /Offer declined/ })).toBeChecked();
    await dialog.getByLabel('Why I stepped back').click();
    await life.option('Pay').click();
    // The list stays for another reason; a click beside it closes it.
    await dialog.getByText('How did it end?').click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toHaveCount(0);
    await life.expectDeclined();
  });

  await test.step('the history tells it', async () => {
    await page.getByRole('link', { name: /^History/ }).click();
    await expect(life.heading('History')).toBeVisible();
    await expect(life.steps).toHaveText(told);
  });

  await test.step('undo brings the offer back to open, redo closes it again', async () => {
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await life.expectOpen();
    await page.getByRole('link', { name: /^History/ }).click();
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await life.expectDeclined();
  });

  await test.step('the funnel shows it', async () => {
    await page.getByRole('link', { name: 'Insights' }).click();
    await life.expectFunnel();
  });
  expect(await countKeys()).toBe(0);
});
