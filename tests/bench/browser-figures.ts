import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { chromiumFlags, installedChromium } from '../../scripts/ensure-chromium.mjs';
import { startHost, type RunningHost } from '#tests/support/start-host.ts';
import { type Figure, time, timingsOf, type Timings } from './figures.ts';
import { type FloorPage, serveFloorPage } from './floor-page.ts';
import { measureInteractions } from './interaction-figures.ts';
import { installProbe } from './page-probe.ts';
import { waitUntilQuiet } from './quiet-page.ts';

const moveCount = 20;

function launchOptions(): Parameters<typeof chromium.launch>[0] {
  const executablePath = installedChromium();
  return { args: chromiumFlags, ...(executablePath === undefined ? {} : { executablePath }) };
}

/** What a person waits for, in a real browser against the real host. `folders`: a data folder for each size. */
export async function measureBrowser(folders: ReadonlyMap<number, string>): Promise<Figure[]> {
  const floor = await serveFloorPage();
  const browser = await chromium.launch(launchOptions());
  try {
    const figures: Figure[] = [];
    for (const [size, dataFolder] of folders) {
      figures.push(
        ...(await measureSize(browser, floor, { size, dataFolder, isFirst: figures.length === 0 })),
      );
    }
    return figures;
  } finally {
    await browser.close();
    floor.stop();
  }
}

type Subject = { readonly size: number; readonly dataFolder: string; readonly isFirst: boolean };

async function measureSize(
  browser: Browser,
  floor: FloorPage,
  { size, dataFolder, isFirst }: Subject,
): Promise<Figure[]> {
  const startedAt = performance.now();
  const host = await startHost({ dataFolder });
  const startMs = performance.now() - startedAt;
  try {
    const own = await measurePage(browser, host.address);
    const least = await measurePage(browser, floor.addressFor(size));
    const figures: Figure[] = [
      {
        name: 'board painted after its data',
        size,
        value: own.paintMs,
        unit: 'ms',
        budget: size > 2_000 ? 250 : 150,
        floor: { name: 'React with two lists', value: least.paintMs },
      },
      {
        name: 'move by key, painted, p50',
        size,
        value: own.moves.p50,
        unit: 'ms',
        budget: size > 2_000 ? null : 50,
        floor: { name: 'React with two lists', value: least.moves.p50 },
      },
      {
        name: 'move by key, painted, p95',
        size,
        value: own.moves.p95,
        unit: 'ms',
        budget: size > 2_000 ? null : 50,
        floor: { name: 'React with two lists', value: least.moves.p95 },
      },
      {
        name: 'move by key, persisted, p50',
        size,
        value: own.persisted.p50,
        unit: 'ms',
        budget: size > 2_000 ? null : 60,
        floor: null,
      },
    ];
    if (!isFirst) return figures;
    return [
      ...figures,
      ...(await measureHost(host, floor, { size, startMs })),
      ...(await measureInteractions(browser, host.address, size)),
    ];
  } finally {
    await host.stop();
  }
}

type PageTimes = { readonly paintMs: number; readonly moves: Timings; readonly persisted: Timings };

async function measurePage(browser: Browser, address: string): Promise<PageTimes> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(installProbe);
  await page.goto(address);
  await page.waitForFunction(() => globalThis.probe.cardPaintedAt !== null);
  const paintMs = await page.evaluate(() => {
    const data = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.endsWith('applications.board'));
    const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'));
    const from = data ?? script;
    const readyAt = from instanceof PerformanceResourceTiming ? from.responseEnd : 0;
    return (globalThis.probe.cardPaintedAt ?? 0) - readyAt;
  });
  await waitUntilQuiet(page);
  for (let move = 0; move < moveCount; move += 1) await moveOne(page, move);
  const result = await page.evaluate(() => ({
    painted: globalThis.probe.moves.map(({ pressedAt, paintedAt }) => (paintedAt ?? Infinity) - pressedAt),
    persisted: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('applications.move'))
      .map((entry, index) => {
        const pressedAt = globalThis.probe.moves[index]?.pressedAt ?? 0;
        return entry instanceof PerformanceResourceTiming ? entry.responseEnd - pressedAt : Infinity;
      }),
  }));
  await page.close();
  return {
    paintMs,
    moves: timingsOf(result.painted.slice(2)),
    persisted: timingsOf(result.persisted.slice(2)),
  };
}

/** Moves the first card of the first column that has any one stage on, and waits until that is on the screen. */
async function moveOne(page: Page, index: number): Promise<void> {
  await page.evaluate(() => {
    const card = document.querySelector<HTMLElement>('[data-stage-id] [data-application-id]');
    (card?.querySelector<HTMLElement>('a') ?? card)?.focus();
  });
  await page.keyboard.press(']');
  await page.waitForFunction((at) => globalThis.probe.moves[at]?.paintedAt != null, index);
}

async function measureHost(
  host: RunningHost,
  floor: FloorPage,
  { size, startMs }: { readonly size: number; readonly startMs: number },
): Promise<Figure[]> {
  const node = time(() => void execFileSync(process.execPath, ['-e', '0']), { rounds: 5, warmUp: 1 }).p50;
  const bareMemory = Number(execFileSync(process.execPath, ['-p', 'process.memoryUsage().rss']).toString());
  const html = await (await fetch(`${host.origin}/`)).text();
  const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const sizes = await Promise.all(
    scripts.map(async (path) => gzipSync(await (await fetch(new URL(path, host.origin))).bytes()).length),
  );
  return [
    {
      name: 'host, start to first answer',
      size,
      value: startMs,
      unit: 'ms',
      budget: 400,
      floor: { name: 'node with nothing to do', value: node },
    },
    {
      name: 'host, resident memory',
      size,
      value: residentMb(host.pid),
      unit: 'MB',
      budget: 150,
      floor: { name: 'node with nothing to do', value: bareMemory / 1_000_000 },
    },
    {
      name: 'initial JavaScript, gzipped',
      size: null,
      value: sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000,
      unit: 'kB',
      budget: 220,
      floor: { name: 'React alone', value: floor.scriptKb },
    },
  ];
}

/** Linux only: elsewhere there is no such file, and the figure says NaN. */
function residentMb(pid: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return (Number(kilobytes) * 1024) / 1_000_000;
  } catch {
    return Number.NaN;
  }
}
