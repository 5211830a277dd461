import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type HostileFile, hostileFiles } from '#tests/support/hostile-files.ts';

const program = fileURLToPath(new URL('../../../support/read-hostile-file.ts', import.meta.url));
const megabytes = 10;

/** What the reading of a file says, in a process that dies of a heap of more than ten times its size. */
async function readWithinTenTimes(kind: HostileFile): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${10 * megabytes}`,
    '--max-semi-space-size=1',
    program,
    kind,
    String(megabytes),
  ]);
  return stdout;
}

describe(`a file of ${megabytes} MB takes no more than ten times as much memory to read`, () => {
  test.each(hostileFiles)('%s', { timeout: 90_000 }, async (kind) => {
    expect(await readWithinTenTimes(kind)).toMatch(/^(?:[\d,]+ rows|refused: .+)$/);
  });
});
