import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinNotes } from '#core/merging/join-notes.ts';

const notes = fc.option(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 8 }), {
  nil: null,
});
const lines = fc.array(fc.constantFrom('Place: a', 'Also known as: b'), { maxLength: 2 });

test('every line of both is there afterwards, and joining once more changes nothing', () => {
  fc.assert(
    fc.property(notes, lines, notes, (kept, added, other) => {
      const joined = joinNotes(kept, added, other);
      const present = (joined ?? '').split('\n').map((line) => line.trim());
      for (const line of [kept ?? '', ...added, other ?? ''].join('\n').split('\n'))
        expect(['', ...present]).toContain(line.trim());
      expect(joinNotes(joined, added, other)).toBe(joined);
    }),
  );
});

test('a note that is only the beginning of a word of the other is kept', () => {
  expect(joinNotes('Nothing heard', [], 'No')).toBe('Nothing heard\n\nNo');
});
