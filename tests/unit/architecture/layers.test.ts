import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toolPath } from '../../../scripts/tools.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** One probe file per case, with one import (and maybe a use) that its layer may not have. */
const stoppedByCompiler: Record<string, [code: string, expected: RegExp]> = {
  'src/renderer/to-core.ts': [`import { part } from '#core/part-1.ts';`, /TS6307/],
  'src/renderer/to-core-type.ts': [`import type { Part } from '#core/part-2.ts';`, /TS6307/],
  'src/renderer/to-http.ts': [`import { part } from '#http/part-3.ts';`, /TS6307/],
  'src/renderer/to-node.ts': [`import { readFileSync } from 'node:fs';`, /TS2591|TS2307/],
  'src/shared/to-core.ts': [`import { part } from '#core/part-4.ts';`, /TS6307/],
  'src/shared/to-node.ts': [`import { readFileSync } from 'node:fs';`, /TS2591|TS2307/],
  'src/main/core/to-desktop.ts': [`import { part } from '#electron/part-5.ts';`, /TS6307/],
  'src/main/core/to-http.ts': [`import { part } from '#http/part-6.ts';`, /TS6307/],
  'src/main/core/to-document.ts': [`export const title = document.title;`, /TS2584/],
  'src/main/http/to-desktop.ts': [`import { part } from '#electron/part-7.ts';`, /TS6307/],
  'src/main/electron/to-http.ts': [`import { part } from '#http/part-8.ts';`, /TS6307/],
  'src/preload/to-core.ts': [`import { part } from '#core/part-9.ts';`, /TS6307/],
};

const stoppedByLint: Record<string, [code: string, expected: RegExp]> = {
  'src/main/core/lint-electron.ts': [`import { app } from 'electron';`, /knows no Electron/],
  'src/main/core/lint-electron-type.ts': [`import type { App } from 'electron';`, /knows no Electron/],
  'src/main/core/lint-electron-late.ts': [`export const late = import('electron');`, /knows no Electron/],
  'src/main/core/lint-electron-through.ts': [`export { app } from 'electron';`, /knows no Electron/],
  'src/main/core/lint-http.ts': [`import { createServer } from 'node:http';`, /opens no sockets/],
  'src/main/core/lint-net.ts': [`import { connect } from 'node:net';`, /opens no sockets/],
  'src/main/core/lint-desktop.ts': [`import { part } from '#electron/part.ts';`, /neither of its hosts/],
  'src/main/http/lint-electron.ts': [`import { app } from 'electron';`, /without Electron/],
  'src/main/electron/lint-http.ts': [`import { createServer } from 'node:http';`, /opens no sockets/],
  'src/renderer/lint-electron.ts': [`import { shell } from 'electron';`, /through the contract/],
  'src/shared/lint-kysely.ts': [`import { Kysely } from 'kysely';`, /runs anywhere/],
};

/** What each layer is there to do must pass both. */
const allowed: Record<string, string> = {
  'src/shared/good.ts': `import { z } from 'zod';\nexport const schema = z.string();`,
  'src/main/core/good.ts': `import { readFileSync } from 'node:fs';\nimport { part } from '#shared/part.ts';\nexport const both = [readFileSync, part];`,
  'src/main/http/good.ts': `import { createServer } from 'node:http';\nimport { part } from '#core/part.ts';\nexport const both = [createServer, part];`,
  'src/main/electron/good.ts': `import { app } from 'electron';\nimport { part } from '#core/part.ts';\nexport const both = [app, part];`,
  'src/renderer/good.ts': `import { part } from '#shared/part.ts';\nexport const title = [part, document.title];`,
};

/** The compiler names a foreign file once, whoever imports it, so that every probe needs one of its own. */
const partCount = Object.keys(stoppedByCompiler).length;

/** The project's own settings over a tiny project: some parts in each layer, and the probes. */
const copy = mkdtempSync(join(tmpdir(), 'rebound-layers-'));
const part = 'export const part = 1;\nexport type Part = number;';
let compilerOutput = '';
let lintOutput = '';

beforeAll(async () => {
  for (const path of ['tsconfig', 'package.json', '.oxlintrc.json', '.gitignore']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const parts = [
    'src/shared',
    'src/main/core',
    'src/main/http',
    'src/main/electron',
    'src/preload',
    'src/renderer',
  ];
  for (const folder of parts) {
    write(`${folder}/part.ts`, part);
    for (let number = 1; number <= partCount; number += 1) write(`${folder}/part-${number}.ts`, part);
  }
  for (const [path, [code]] of Object.entries(stoppedByCompiler)) write(path, code);
  for (const [path, code] of Object.entries(allowed)) write(path, code);
  const layers = ['shared', 'core', 'http', 'electron', 'preload', 'renderer'].map(
    (name) => `tsconfig/${name}.json`,
  );
  compilerOutput = await run(toolPath('typescript', 'tsc'), ['-b', ...layers, '--pretty', 'false']);
  // Only now: importing Electron's types brings Node's with them, and the renderer's probe would find them.
  for (const [path, [code]] of Object.entries(stoppedByLint)) write(path, code);
  // The default format is the one that shows a pattern's own message.
  lintOutput = await run(toolPath('oxlint', 'oxlint'), ['--format=default', 'src']);
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the compiler refuses', () => {
  test.each(Object.entries(stoppedByCompiler))('%s', (path, [, expected]) => {
    const lines = compilerOutput.split('\n').filter((line) => line.startsWith(`${path}(`));
    expect(lines.join('\n')).toMatch(expected);
  });
});

describe('lint refuses', () => {
  test.each(Object.entries(stoppedByLint))('%s', (path, [, expected]) => {
    const findings = lintOutput.split(/\n\s*\n/).filter((finding) => finding.includes(`[${path}:`));
    expect(findings.join('\n')).toMatch(expected);
  });
});

test.each(Object.keys(allowed))('%s passes both', (path) => {
  expect(compilerOutput).not.toContain(`${path}(`);
  expect(lintOutput).not.toContain(`${path}:`);
});

function write(path: string, code: string): void {
  mkdirSync(join(copy, dirname(path)), { recursive: true });
  writeFileSync(join(copy, path), `${code}\n`);
}

/** Both tools end with an error here: what they say is what counts. */
function run(tool: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tool, ...args],
      // On a build server the tools colour what they print, in the middle of the names looked for here.
      { cwd: copy, maxBuffer: 10_000_000, env: { ...process.env, CI: undefined } },
      (_error, stdout, stderr) => resolve(stdout + stderr),
    );
  });
}
