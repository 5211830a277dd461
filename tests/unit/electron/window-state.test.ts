import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseBounds, readWindowState, writeWindowState } from '#electron/window-state.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const left = { x: -1920, y: 0, width: 1920, height: 1040 };
const remembered = { x: 100, y: 50, width: 1000, height: 700, isMaximized: false };
const ours = { width: 1280, height: 800 };

describe('where the window opens', () => {
  test.each([
    ['nothing remembered', undefined, [screen], ours],
    ['remembered', remembered, [screen], { x: 100, y: 50, width: 1000, height: 700 }],
    [
      'on a second screen',
      { ...remembered, x: -1800 },
      [screen, left],
      { x: -1800, y: 50, width: 1000, height: 700 },
    ],
    ['that screen is gone', { ...remembered, x: -1800 }, [screen], ours],
    ['title bar above the screen', { ...remembered, y: -40 }, [screen], ours],
    ['title bar below the screen', { ...remembered, y: 1000 }, [screen], ours],
    [
      'too small',
      { ...remembered, width: 10, height: 10 },
      [screen],
      { x: 100, y: 50, width: 640, height: 480 },
    ],
    ['no screen at all', remembered, [], ours],
  ])('%s', (_name, state, screens, bounds) => {
    expect(chooseBounds(state, screens)).toEqual(bounds);
  });
});

describe('the remembered state', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rebound-window-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('comes back as it was written', () => {
    const path = join(folder, 'window.json');
    writeWindowState(path, remembered);
    expect(readWindowState(path)).toEqual(remembered);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(remembered);
  });

  test.each(['', '{', 'null', '{"x":1}', '{"x":1,"y":1,"width":0,"height":5,"isMaximized":false}', '[1,2]'])(
    'damaged text %j counts as nothing',
    (text) => {
      const path = join(folder, 'damaged.json');
      writeFileSync(path, text);
      expect(readWindowState(path)).toBeUndefined();
    },
  );

  test('a missing file and a missing folder are no failure', () => {
    const path = join(folder, 'missing', 'window.json');
    expect(readWindowState(path)).toBeUndefined();
    writeWindowState(path, remembered);
    expect(readWindowState(path)).toBeUndefined();
  });
});
