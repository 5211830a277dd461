import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';

type Kind = 'Picture (PNG)' | 'Drawing (SVG)' | 'Numbers (CSV)';
const kinds: readonly Kind[] = ['Picture (PNG)', 'Drawing (SVG)', 'Numbers (CSV)'];

async function openInsights(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Insights' }).click();
  await expect(page.getByRole('region', { name: 'Declined pitches' })).toContainText('By who sent them');
  await expect(page.getByRole('region', { name: 'How long each stage takes' }).first()).toContainText(
    'Screening',
  );
}

/** Chooses from the menu of a card and answers the file that comes of it. */
async function save(page: Page, card: Locator, kind: Kind): Promise<{ name: string; content: Buffer }> {
  await card.getByRole('button', { name: /^Save “/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: kind }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(page.getByText(`Saved “${name}”`).first()).toBeVisible();
  return { name, content: readFileSync(await download.path()) };
}

/** The cards of Insights that can be saved, by their titles. */
async function titlesOf(page: Page): Promise<readonly string[]> {
  const labels = await page
    .getByRole('button', { name: /^Save “/ })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return labels.map((label) => /“(?<title>.+)”/.exec(label)?.groups?.['title'] ?? '');
}

const cardOf = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true }).and(page.locator('section'));

/** Every number that a card shows, in order. */
function numbersShown(card: Locator): Promise<readonly string[]> {
  return card.evaluate((section) => {
    const shown = section.cloneNode(true) as HTMLElement;
    for (const hidden of shown.querySelectorAll('.sr-only, title, [data-screen-only]')) hidden.remove();
    const texts = [...shown.querySelectorAll('*')].flatMap(({ childNodes }) =>
      [...childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
    );
    return texts.flatMap((text) => text.match(/\d+/g) ?? []);
  });
}

/** A drawing as any program reads it: what it is made of, its size, its words and its colours. */
function readDrawing(page: Page, svg: string) {
  return page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...root.querySelectorAll('*')];
    return {
      tag: root.localName,
      kinds: [...new Set(all.map(({ localName }) => localName))],
      size: [Number(root.getAttribute('width')), Number(root.getAttribute('height'))],
      text: [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      title: root.querySelector('title')?.textContent,
      ground: root.querySelector('rect')?.getAttribute('fill'),
      /** No text leaves the picture. */
      isInside: all
        .filter(({ localName }) => localName === 'text')
        .every((element) => {
          const [x, y] = [Number(element.getAttribute('x')), Number(element.getAttribute('y'))];
          return (
            x >= 0 &&
            y >= 0 &&
            x <= Number(root.getAttribute('width')) &&
            y <= Number(root.getAttribute('height'))
          );
        }),
    };
  }, svg);
}

/** How large a picture is, and how many colours it has. */
function readPicture(page: Page, png: Buffer) {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const dots = new Uint32Array(pen?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
      return { size: [image.width, image.height], colours: new Set(dots).size };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

/** The cells of a chart's table as it is shown. */
async function cellsShown(card: Locator): Promise<readonly (readonly string[])[]> {
  const twin = card.getByRole('button', { name: 'Show as a table' });
  if ((await twin.count()) > 0) await twin.click();
  return card
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)),
    );
}

/** What a sheet's row would show: shares in whole percent, nothing for what is left out. */
function numbersOf(record: readonly string[], headings: readonly string[]): readonly number[] {
  return record.flatMap((value, index) => {
    if (value === '' || Number.isNaN(Number(value))) return [];
    return [
      /Rate|interval|Any answer|From a person/.test(headings[index] ?? '')
        ? Math.round(Number(value) * 100)
        : Number(value),
    ];
  });
}

test.use({ demo: true });

test('every chart is saved as a drawing with its numbers, and as a picture of it at twice its size', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await openInsights(page);
  const titles = await titlesOf(page);
  expect(titles).toHaveLength(10);
  for (const title of titles) {
    const card = cardOf(page, title);
    const svg = await save(page, card, 'Drawing (SVG)');
    expect(svg.name).toMatch(/^[\p{L}’, ]+ \d{4}-\d\d-\d\d\.svg$/u);
    const drawing = await readDrawing(page, svg.content.toString('utf8'));
    expect(drawing).toMatchObject({ tag: 'svg', title, ground: '#ffffff', isInside: true });
    expect(drawing.kinds).not.toContain('foreignObject');
    expect(drawing.text).toContain('All time · Rebound, ');
    const drawn = drawing.text.match(/\d+/g) ?? [];
    for (const number of await numbersShown(card)) expect(drawn, `${title}: ${number}`).toContain(number);

    const png = await save(page, card, 'Picture (PNG)');
    const picture = await readPicture(page, png.content);
    expect(picture.size, title).toEqual(drawing.size.map((side) => side * 2));
    expect(picture.colours, title).toBeGreaterThan(30);
  }
  await expect(page.locator('[data-theme=light][inert]')).toHaveCount(0);
});

test('the numbers of every chart are those of its table, as they are', async ({ page }) => {
  await openInsights(page);
  for (const title of await titlesOf(page)) {
    const card = cardOf(page, title);
    const { name, content } = await save(page, card, 'Numbers (CSV)');
    expect(name).toMatch(/\.csv$/);
    const text = content.toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [headings = [], ...records] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
    if (title === 'Why, by phase') {
      // It is a table already, with empty cells for nothing, and shows the most frequent reasons first.
      await card.getByRole('button', { name: /^Show all/ }).click();
    }
    const shown = await cellsShown(card);
    expect(records.length, title).toBe(shown.length);
    const isByDay = title === 'Week by week';
    for (const [index, record] of records.entries()) {
      const cells = isByDay ? (shown[index] ?? []).slice(1) : (shown[index] ?? []);
      const numbers = cells.join(' ').match(/\d+/g)?.map(Number) ?? [];
      const written = numbersOf(record, headings);
      expect(title === 'Why, by phase' ? written.filter((count) => count > 0) : written, title).toEqual(
        numbers,
      );
    }
  }
});

test('a picture has no name while names are hidden', async ({ page }) => {
  await openInsights(page);
  await page.getByRole('button', { name: 'Compare by: Source' }).click();
  await page.getByRole('menuitem', { name: 'Recruiter' }).click();
  const segments = cardOf(page, 'Into screening, by recruiter');
  const pitches = cardOf(page, 'Declined pitches');
  const namesIn = async (card: Locator): Promise<readonly string[]> => {
    const { content } = await save(page, card, 'Numbers (CSV)');
    const { data } = Papa.parse<string[]>(content.toString('utf8').slice(1), { skipEmptyLines: true });
    return data
      .slice(1)
      .flatMap((record) => record.filter((cell) => /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(cell)));
  };
  const names = [...(await namesIn(segments)), ...(await namesIn(pitches))];
  expect(names.length).toBeGreaterThan(2);
  const open = await save(page, segments, 'Drawing (SVG)');
  expect(open.content.toString('utf8')).toContain(names[0]);
  const openPicture = await save(page, segments, 'Picture (PNG)');

  await page.keyboard.press('Control+Shift+X');
  await expect(page.getByRole('button', { name: 'Names and pay hidden: show them again' })).toBeVisible();
  await expect(segments).toContainText('•••••');
  await expect(pitches).toContainText('•••••');
  for (const card of [segments, pitches]) {
    for (const kind of kinds) {
      const { name, content } = await save(page, card, kind);
      const text = content.toString('utf8');
      for (const known of names) expect(name + text, `${kind} of ${name}`).not.toContain(known);
      if (kind !== 'Picture (PNG)') expect(text).toContain('•••••');
    }
  }
  // What a picture says nobody can search: it is another one than with names.
  const masked = await save(page, segments, 'Picture (PNG)');
  expect(masked.content.equals(openPicture.content)).toBe(false);
});

test.describe('in dark', () => {
  test.use({ colorScheme: 'dark' });

  test('a picture has the ground of the theme, or white', async ({ page }) => {
    await openInsights(page);
    const card = cardOf(page, 'Where the no’s fall');
    const groundOf = async () => {
      const { content } = await save(page, card, 'Drawing (SVG)');
      return (await readDrawing(page, content.toString('utf8'))).ground;
    };
    expect(await groundOf()).toBe('#171b20');
    await card.getByRole('button', { name: /^Save “/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'On white' }).click();
    expect(await findProblems(page, { within: '[role=menu]' })).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await groundOf()).toBe('#ffffff');
  });
});
