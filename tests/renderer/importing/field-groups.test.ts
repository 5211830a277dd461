import { expect, test } from 'vitest';
import { importFields } from '#shared/imports.ts';
import { fieldGroups } from '#renderer/features/importing/field-groups.ts';

test('every field a column can hold stands in one group', () => {
  expect(Object.values(fieldGroups).flat().toSorted()).toEqual([...importFields].toSorted());
});
