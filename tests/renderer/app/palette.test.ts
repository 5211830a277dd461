import { describe, expect, test } from 'vitest';
import type { CommandContext } from '#renderer/app/commands/command.ts';
import { availableCommands } from '#renderer/app/commands/commands.ts';
import { thingAt, withOpened } from '#renderer/app/recent-things.ts';
import { shortcuts, type ShortcutGroup, type ShortcutId } from '#renderer/app/shortcuts.ts';
import { matchOf } from '#renderer/features/palette/match-commands.ts';
import { foundSections } from '#renderer/features/palette/sections.ts';

test('a command is found by the beginnings of its words, in any order, not by what it is about', () => {
  const command = { label: 'Move “Über Engineer” to Final', otherWords: 'stage' };
  expect(matchOf(command, 'move')).toBe(2);
  expect(matchOf(command, 'FINAL mo')).toBe(1);
  expect(matchOf(command, 'stage')).toBe(1);
  expect(matchOf(command, 'eng')).toBe(0);
  expect(matchOf(command, 'ove')).toBe(0);
  expect(matchOf(command, ' “ ')).toBe(0);
});

const nothing = () => undefined;
const anywhere: CommandContext = {
  navigate: nothing,
  application: null,
  stages: [],
  views: [],
  appearance: { theme: 'system', density: 'comfortable' },
  undoLabel: null,
  redoLabel: null,
  undo: nothing,
  redo: nothing,
  move: nothing,
  recordContact: nothing,
  backUp: nothing,
  openSample: nothing,
  saveApplications: nothing,
  saveJsonResume: nothing,
  saveCalendar: nothing,
  changeAppearance: nothing,
};

test.each([
  ['export', ['export', 'export-applications', 'json-resume-out', 'save-calendar']],
  ['zip', ['import', 'export']],
  ['CV', ['profile:cvs', 'json-resume-in', 'json-resume-out']],
  ['JSON Resume', ['json-resume-in', 'json-resume-out']],
  ['deal-breaker', ['profile:targets']],
  ['dealbreaker', ['profile:targets']],
  ['what you look for', ['profile:targets']],
  ['your results', ['profile:results']],
  ['list of skills', ['profile:list']],
  ['csv', ['export-applications', 'import', 'export']],
  ['excel', ['import', 'export-applications']],
  ['report', ['report', 'search-report']],
  ['backup', ['back-up', 'backups', 'export']],
  ['restore', ['backups']],
  ['sample', ['sample']],
  ['mood', ['playbook:debriefs']],
  ['template', ['playbook:templates']],
  ['mock interview', ['playbook:practice']],
])('“%s” finds what there is to do with it', (text, ids) => {
  const found = foundSections(text, [], availableCommands(anywhere), anywhere).flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'command' ? item.key : [])),
  );
  expect(found.toSorted()).toEqual(ids.toSorted());
});

test('what was opened last comes first, once, and the list stays short', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ kind: 'company' as const, id: `c${index}` }));
  const list = many.reduce(withOpened, [] as ReturnType<typeof withOpened>);
  expect(list).toHaveLength(12);
  expect(
    withOpened(list, { kind: 'company', id: 'c25' })
      .map(({ id }) => id)
      .slice(0, 3),
  ).toEqual(['c25', 'c29', 'c28']);
});

test('an address names what it shows', () => {
  expect(thingAt('/pipeline', { application: 'a' })).toEqual({ kind: 'application', id: 'a' });
  expect(thingAt('/people/p%201', {})).toEqual({ kind: 'person', id: 'p 1' });
  expect(thingAt('/people', {})).toBeNull();
  expect(thingAt('/insights', { application: 'a' })).toBeNull();
});

describe('the keyboard map', () => {
  const ids = Object.keys(shortcuts) as ShortcutId[];
  /** What answers at the same time: the shell’s keys on every screen, and one screen’s own. */
  const shared: ReadonlySet<ShortcutGroup> = new Set(['everywhere', 'screens']);

  test('no key has two meanings on one screen, but a digit may rate instead of leading elsewhere', () => {
    const clashes = ids.flatMap((one, index) =>
      ids.slice(index + 1).flatMap((other) => {
        const groups = [shortcuts[one].group, shortcuts[other].group].toSorted().join(' ');
        if (groups === 'practice screens') return [];
        const meet =
          shortcuts[one].group === shortcuts[other].group ||
          shared.has(shortcuts[one].group) ||
          shared.has(shortcuts[other].group);
        const keys: readonly string[] = shortcuts[one].keys;
        return meet
          ? shortcuts[other].keys.filter((key) => keys.includes(key)).map((key) => `${key}: ${one}, ${other}`)
          : [];
      }),
    );
    expect(clashes).toEqual([]);
  });
});
