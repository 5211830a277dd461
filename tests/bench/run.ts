import { rmSync } from 'node:fs';
import { measureBrowser } from './browser-figures.ts';
import { measureCore } from './core-figures.ts';
import { makeDataFolder } from './data.ts';
import { reportOf, type Figure } from './figures.ts';

const sizes = [2_000, 10_000];

const folders = new Map(sizes.map((size) => [size, makeDataFolder(size)]));
try {
  const figures: Figure[] = await measureBrowser(folders);
  for (const [size, dataFolder] of folders) figures.push(...measureCore(dataFolder, size));
  process.stdout.write(`${reportOf(figures)}\n`);
} finally {
  for (const dataFolder of folders.values()) rmSync(dataFolder, { recursive: true, force: true });
}
