import { expect, test } from 'vitest';
import { settingsSchema } from '#shared/settings.ts';
import { settingLines } from '#renderer/features/history/setting-lines.ts';
import { partNames, settingNames } from '#renderer/features/history/setting-names.ts';

const standard = settingsSchema.parse({});
const lines = (id: string, before: unknown, after: unknown) =>
  settingLines(id, JSON.stringify(before), JSON.stringify(after));

test('a group is told part by part, in the words of its screen', () => {
  const { taskRules } = standard;
  expect(lines('taskRules', taskRules, { ...taskRules, coolDownHours: 8, hasThankYou: false })).toEqual([
    'Reminders: thank them for an interview: off',
    'Reminders: hours of quiet after a no changed from 20 to 8',
  ]);
});

test('one value is told as its screen says it', () => {
  expect(lines('theme', 'system', 'dark')).toEqual(['Theme changed from Like the system to Dark']);
  expect(lines('hasSingleKeyShortcuts', true, false)).toEqual(['Shortcuts of a single key: off']);
  expect(lines('quietAfterContactDays', 21, 14)).toEqual([
    'Days after the last answer changed from 21 to 14',
  ]);
});

test('what has no words, or can’t be read, is told by its name alone', () => {
  const { tableLayout } = standard;
  expect(lines('tableLayout', tableLayout, { ...tableLayout, widths: { title: 200 } })).toEqual([
    'Columns of the table changed',
  ]);
  expect(settingLines('taskRules', '••••', '••••')).toEqual(['Reminders changed']);
});

test('every setting has a name, and each part of the groups told by part', () => {
  expect(Object.keys(settingNames).toSorted()).toEqual(Object.keys(standard).toSorted());
  for (const group of ['taskRules', 'notifications', 'weeklyReview'] as const) {
    expect(Object.keys(partNames[group] ?? {}).toSorted()).toEqual(Object.keys(standard[group]).toSorted());
  }
});
