import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A sandboxed preload can require `electron` and little else, and can't be an ES module. */
const root = join(import.meta.dirname, '../../..');
const source = join(root, 'src/preload/index.ts');
const built = join(root, 'out/preload/index.cjs');

let folder = '';
let code = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-preload-'));
  code = readFileSync(isBuiltSinceLastChange() ? built : await bundle(folder), 'utf8');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function isBuiltSinceLastChange(): boolean {
  return existsSync(built) && statSync(built).mtimeMs >= statSync(source).mtimeMs;
}

/** Bundles as electron.config.ts does: everything but Electron goes in. */
async function bundle(outDir: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { index: source },
        external: (id) => id === 'electron' || isBuiltin(id),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  });
  return join(outDir, 'index.cjs');
}

test('requires nothing but electron', () => {
  const required = [...code.matchAll(/\brequire\(\s*(["'`])(.*?)\1\s*\)/g)].map((match) => match[2]);
  expect([...new Set(required)]).toEqual(['electron']);
});

test('is CommonJS, without imports of either kind', () => {
  expect(code).not.toMatch(/^\s*(?:import|export)\s/m);
  expect(code).not.toMatch(/\bimport\s*\(/);
});

test('runs, and exposes one thing', () => {
  const exposed: string[] = [];
  const electron = {
    contextBridge: { exposeInMainWorld: (key: string) => exposed.push(key) },
    ipcRenderer: {},
    webUtils: {},
  };
  // The sandbox hands a preload exactly these.
  // oxlint-disable-next-line typescript/no-implied-eval -- the only way to run a bundle as Electron does
  const run = new Function('require', 'process', 'module', 'exports', code);
  run(
    (name: string) => (name === 'electron' ? electron : undefined),
    { platform: 'linux' },
    { exports: {} },
    {},
  );
  expect(exposed).toEqual(['rebound']);
});
