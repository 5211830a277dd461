import { expect, test } from 'vitest';
import { groupRows } from '#core/store/group-rows.ts';

test('rows stand under what they belong to, in their order, without the column that says so', () => {
  const rows = [
    { storyId: 'b', id: '1' },
    { storyId: 'a', id: '2' },
    { storyId: 'b', id: '3' },
  ];
  expect([...groupRows(rows, 'storyId')]).toEqual([
    ['b', [{ id: '1' }, { id: '3' }]],
    ['a', [{ id: '2' }]],
  ]);
  expect(groupRows([], 'storyId').size).toBe(0);
});
