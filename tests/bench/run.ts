import { rmSync } from 'node:fs';
import { measureBrowser } from './browser-figures.ts';
import { measureCore } from './core-figures.ts';
import { makeDataFolder } from './data.ts';
import { reportOf, type Figure } from './figures.ts';
import { measureImports } from './import-figures.ts';
import { measureLarge } from './large-figures.ts';

const sizes = [2_000, 10_000];
const largeSize = 100_000;
/** `npm run bench -- --large`: making so much data takes longer than measuring all the rest. */
const isLarge = process.argv.includes('--large');

/** What is measured, in this order: each adds its lines to the report. */
const measures: readonly ((folders: ReadonlyMap<number, string>) => Figure[] | Promise<Figure[]>)[] = [
  (folders) => measureBrowser(new Map([...folders].filter(([size]) => size !== largeSize))),
  (folders) =>
    [...folders].flatMap(([size, folder]) =>
      size === largeSize ? measureLarge(folder, size) : measureCore(folder, size),
    ),
  () => measureImports(),
];

const folders = new Map(
  (isLarge ? [...sizes, largeSize] : sizes).map((size) => [size, makeDataFolder(size)]),
);
try {
  const figures: Figure[] = [];
  for (const measure of measures) figures.push(...(await measure(folders)));
  process.stdout.write(`${reportOf(figures)}\n`);
} finally {
  for (const dataFolder of folders.values()) rmSync(dataFolder, { recursive: true, force: true });
}
