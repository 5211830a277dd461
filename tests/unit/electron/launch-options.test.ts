import { describe, expect, test } from 'vitest';
import { profileFolder, readLaunchOptions } from '#electron/launch-options.ts';

describe('the command line', () => {
  test.each([
    [['electron', 'out/main/index.js'], { data: undefined, isDemo: false }],
    [['rebound', '--demo'], { data: undefined, isDemo: true }],
    [['rebound', '--data', '/tmp/a folder'], { data: '/tmp/a folder', isDemo: false }],
    [['electron', '.', '--inspect=0', '--no-sandbox', '--data=/x', '--demo'], { data: '/x', isDemo: true }],
    [
      ['rebound', '--remote-debugging-port=0', '--original-process-start-time=1'],
      { data: undefined, isDemo: false },
    ],
    [['rebound', '--data'], { data: undefined, isDemo: false }],
    [['rebound', '--data='], { data: undefined, isDemo: false }],
  ])('%j', (argv, options) => {
    expect(readLaunchOptions(argv)).toEqual(options);
  });
});

describe('the profile folder', () => {
  const linux = { platform: 'linux', env: {}, home: '/home/a' } as const;

  test('is in the configuration folder of each system', () => {
    expect(profileFolder(linux, '/d')).toMatch(/^\/home\/a\/\.config\/rebound\/window\/[0-9a-f]{12}$/);
    expect(profileFolder({ ...linux, env: { XDG_CONFIG_HOME: '/c' } }, '/d')).toMatch(
      /^\/c\/rebound\/window\//,
    );
    expect(profileFolder({ ...linux, env: { XDG_CONFIG_HOME: 'c' } }, '/d')).toMatch(
      /^\/home\/a\/\.config\//,
    );
    expect(profileFolder({ ...linux, platform: 'darwin' }, '/d')).toMatch(
      /^\/home\/a\/Library\/Application Support\/Rebound Window\//,
    );
    expect(profileFolder({ platform: 'win32', env: {}, home: 'C:\\Users\\a' }, 'D:\\d')).toMatch(
      /^C:\\Users\\a\\AppData\\Local\\Rebound\\Window\\[0-9a-f]{12}$/,
    );
  });

  test('is another one for other data, the same for the same', () => {
    expect(profileFolder(linux, '/d')).toBe(profileFolder(linux, '/d'));
    expect(profileFolder(linux, '/d')).not.toBe(profileFolder(linux, '/e'));
  });
});
