import type { Locator, Page } from '@playwright/test';
import { chromiumFlags, installedChromium } from '../../scripts/ensure-chromium.mjs';
import { findProblems } from './find-problems.ts';
import { expect, test } from './fixtures.ts';
import { callHost } from './host-call.ts';

const executablePath = installedChromium();

test.use({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    // A beeping microphone and a rolling picture, allowed without a prompt.
    args: [...chromiumFlags, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

async function openPractice(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/playbook?section=practice`);
  await expect(page.getByRole('heading', { name: 'Mock interview' })).toBeVisible();
}

function panelOf(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title }).getByRole('group', { name: 'Recording' });
}

/** Whether a player knows how long it plays, which is what it takes to move about in it. */
async function expectPlayable(player: Locator): Promise<void> {
  await expect
    .poll(() =>
      player.evaluate((element: HTMLMediaElement) => ({
        isReady: element.readyState >= HTMLMediaElement.HAVE_METADATA,
        hasLength: Number.isFinite(element.duration) && element.duration > 0.5,
        problem: element.error?.message ?? null,
      })),
    )
    .toEqual({ isReady: true, hasLength: true, problem: null });
}

/** Tells of every track that the page has opened whether it still runs: the light of a camera is one that does. */
async function watchTracks(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const opened: MediaStreamTrack[] = [];
    Object.assign(globalThis, { openedTracks: opened });
    const devices = navigator.mediaDevices;
    const open = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (constraints) => {
      const stream = await open(constraints);
      opened.push(...stream.getTracks());
      return stream;
    };
  });
  return () =>
    page.evaluate(() =>
      (globalThis as unknown as { openedTracks: MediaStreamTrack[] }).openedTracks.map(
        ({ kind, readyState }) => `${kind} ${readyState}`,
      ),
    );
}

test('a talk is recorded, heard again, kept, played after a reload, deleted and brought back', async ({
  page,
  host,
}) => {
  const tracks = await watchTracks(page);
  await openPractice(page);
  const panel = panelOf(page, 'The talk about your direction');
  await panel.getByRole('button', { name: 'Record sound', exact: true }).focus();
  expect(await tracks(), 'nothing is opened before it is asked for').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('timer')).toHaveText(/0:0[2-9]/);
  await expect(panel.getByRole('button', { name: 'Stop' }), 'the focus goes on').toBeFocused();
  expect(await tracks()).toEqual(['audio live']);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  await page.keyboard.press('Enter');
  const preview = panel.getByLabel(/^Your recording/);
  await expectPlayable(preview);
  expect(await tracks()).toEqual(['audio ended']);
  await expect(preview).toBeFocused();

  // Thrown away, and taken back.
  await panel.getByRole('button', { name: 'Throw away' }).click();
  await expect(panel.getByRole('button', { name: 'Record sound', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectPlayable(panel.getByLabel(/^Your recording/));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }

  await page.getByRole('button', { name: 'Keep this practice' }).click();
  const line = page.getByRole('region', { name: 'So far' }).getByRole('listitem');
  await expect(line.getByRole('button', { name: /^Listen: Talk about your direction/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Record sound', exact: true })).toBeVisible();

  await page.reload();
  await line.getByRole('button', { name: /^Listen/ }).click();
  const player = line.getByLabel(/^Recording: Talk about your direction/);
  await expectPlayable(player);
  await expect
    .poll(() => player.evaluate((element: HTMLMediaElement) => element.currentTime))
    .toBeGreaterThan(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findProblems(page)).toEqual([]);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    line.getByRole('button', { name: /^Save a copy/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Talk about your direction \d{4}-\d\d-\d\d\.webm$/);

  await line.getByRole('button', { name: /^Delete the recording/ }).click();
  await expect(line.getByRole('button', { name: /^Listen/ })).toHaveCount(0);
  await expect(page.getByText('Undo brings it back. For that its file stays')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await line.getByRole('button', { name: /^Listen/ }).click();
  await expectPlayable(line.getByLabel(/^Recording/));
  const { items } = await callHost(host, 'practices.list', {});
  expect(items).toMatchObject([{ kind: 'direction', recording: { mime: 'audio/webm', isMissing: false } }]);
  expect(items[0]?.seconds).toBeGreaterThan(0);
});

test('a mock interview is recorded with its picture; going elsewhere ends it and loses nothing', async ({
  page,
}) => {
  const tracks = await watchTracks(page);
  await openPractice(page);
  const panel = panelOf(page, 'Mock interview');
  await panel.getByRole('button', { name: 'Record sound and picture' }).click();
  await expect(panel.getByLabel('What the camera sees')).toBeVisible();
  await expect(panel.getByRole('timer')).toHaveText(/0:0[2-9]/);
  expect((await tracks()).toSorted()).toEqual(['audio live', 'video live']);
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expect.poll(async () => (await tracks()).toSorted()).toEqual(['audio ended', 'video ended']);
  await page.getByRole('link', { name: 'Practice', exact: true }).click();
  await expect(panel.getByText(/^It stopped when this screen was left or changed/)).toBeVisible();
  const preview = panel.getByLabel(/^Your recording/);
  await expectPlayable(preview);
  expect(
    await preview.evaluate((element: HTMLVideoElement) => element.videoWidth / element.videoHeight),
  ).toBeCloseTo(4 / 3, 1);
  expect(await findProblems(page)).toEqual([]);

  // Closing the page asks first; staying keeps it.
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expectPlayable(preview);

  // Under the privacy mask there is nothing to play.
  await page.keyboard.press('Control+Shift+X');
  await expect(panel.getByText(/hidden by the privacy mask/)).toBeVisible();
  await expect(preview).toHaveCount(0);
  await page.keyboard.press('Control+Shift+X');
  await expectPlayable(preview);

  // Kept while it still runs: it is ended first.
  await panel.getByRole('button', { name: 'Throw away' }).click();
  await panel.getByRole('button', { name: 'Record sound and picture' }).click();
  await expect(panel.getByRole('timer')).toHaveText(/0:0[2-9]/);
  await page.getByRole('button', { name: 'Keep this interview' }).click();
  const line = page.getByRole('region', { name: 'So far' }).getByRole('listitem');
  await line.getByRole('button', { name: /^Watch: Mock interview/ }).click();
  await expectPlayable(line.getByLabel(/^Recording/));
  expect((await tracks()).filter((track) => track.endsWith('live'))).toEqual([]);
});
