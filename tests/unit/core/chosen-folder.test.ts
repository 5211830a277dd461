import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { configFolderOf } from '#core/chosen-folder.ts';
import { findDataFolder } from '#core/data-folder.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-chosen-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts on one computer: the same home, whatever is named. */
function computer() {
  const home = emptyFolder();
  const env = { XDG_CONFIG_HOME: join(home, 'config'), XDG_DATA_HOME: join(home, 'data') };
  const start = (chosen?: string, isDemo = false) =>
    findDataFolder({ platform: 'linux', env, home, chosen, isDemo });
  return {
    home,
    usual: join(home, 'data', 'rebound'),
    note: join(home, 'config/rebound/data-folder.json'),
    start,
  };
}

describe('a chosen data folder', () => {
  test('is used by the next starts, until another is chosen or it is forgotten', () => {
    const { home, usual, note, start } = computer();
    expect(start()).toMatchObject({ path: usual, isChosen: false, mustExist: false });
    const first = start(join(home, 'one'));
    expect(first).toMatchObject({ path: join(home, 'one'), isChosen: true, mustExist: false });
    // Only once it is open.
    expect(start().path).toBe(usual);
    first.remember();
    expect(start()).toMatchObject({ path: join(home, 'one'), isChosen: true, mustExist: true });
    expect(statSync(note).mode & 0o777).toBe(0o600);

    start(join(home, 'two')).remember();
    expect(start().path).toBe(join(home, 'two'));
    expect(start().forget()).toBe(usual);
    expect(start()).toMatchObject({ path: usual, isChosen: false, mustExist: false });
  });

  test('must exist also when it is named again: its disk may be away', () => {
    const { home, start } = computer();
    start(join(home, 'one')).remember();
    expect(start(join(home, 'one')).mustExist).toBe(true);
    expect(start(join(home, 'two')).mustExist).toBe(false);
  });

  test('is forgotten when the usual one is named', () => {
    const { home, usual, start } = computer();
    start(join(home, 'one')).remember();
    start(usual).remember();
    expect(start()).toMatchObject({ path: usual, isChosen: false });
  });

  test('does not concern the sample', () => {
    const { home, usual, start } = computer();
    start(join(home, 'one'), true).remember();
    expect(start().path).toBe(usual);
    start(join(home, 'one')).remember();
    expect(start(undefined, true)).toMatchObject({ path: `${usual}-sample`, mustExist: false });
  });

  test.each(['', '{', '{"dataFolder":3}', '{"dataFolder":"relative"}'])(
    'is not believed when its note says %j',
    (text) => {
      const { home, usual, note, start } = computer();
      start(join(home, 'one')).remember();
      writeFileSync(note, text);
      expect(start().path).toBe(usual);
      expect(readFileSync(note, 'utf8')).toBe(text);
    },
  );
});

test('each system has its own place for such a note', () => {
  const home = '/home/me';
  expect(configFolderOf({ platform: 'linux', env: {}, home })).toBe('/home/me/.config/rebound');
  expect(configFolderOf({ platform: 'linux', env: { XDG_CONFIG_HOME: 'here' }, home })).toBe(
    '/home/me/.config/rebound',
  );
  expect(configFolderOf({ platform: 'darwin', env: {}, home })).toBe('/home/me/Library/Preferences/Rebound');
  expect(configFolderOf({ platform: 'win32', env: { LOCALAPPDATA: 'C:\\L' }, home })).toBe(
    'C:\\L\\Rebound\\Config',
  );
});
