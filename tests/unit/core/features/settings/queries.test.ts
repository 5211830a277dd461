import { expect, test } from 'vitest';
import { settingsSchema } from '#shared/settings.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import { openEmptyStore } from '#tests/support/sample-store.ts';
import { startTestCore } from '#tests/support/test-core.ts';

const defaults = settingsSchema.parse({});

test('are the defaults until something was changed', () => {
  expect(readSettings(openEmptyStore())).toEqual(defaults);
});

test('take what was changed and leave what cannot be understood', () => {
  const store = openEmptyStore();
  const insert = store.connection.prepare('INSERT INTO setting (id, value) VALUES (?, ?)');
  insert.run('theme', '"dark"');
  insert.run('quietAfterContactDays', '30');
  insert.run('quietAfterApplyingDays', '9999');
  insert.run('density', 'not json');
  insert.run('ofAnotherVersion', 'true');
  insert.run('toString', '1');
  expect(readSettings(store)).toEqual({ ...defaults, theme: 'dark', quietAfterContactDays: 30 });
});

test('are changed one by one, inside their groups too: what a change does not name is kept', async () => {
  const rebound = await startTestCore({});
  await rebound.call('settings.update', { taskRules: { coolDownHours: 8 }, theme: 'dark' });
  await rebound.call('settings.update', { taskRules: { hasDebrief: false }, weeklyReview: { isOn: true } });
  const { taskRules, weeklyReview, theme } = await rebound.call('settings.get', {});
  expect(taskRules).toEqual({ ...defaults.taskRules, coolDownHours: 8, hasDebrief: false });
  expect(weeklyReview).toEqual({ ...defaults.weeklyReview, isOn: true });
  expect(theme).toBe('dark');
});
