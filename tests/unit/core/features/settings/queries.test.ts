import { expect, test } from 'vitest';
import { settingsSchema } from '#shared/settings.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import { openEmptyStore } from '#tests/support/sample-store.ts';

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
