import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinDrafts } from '#core/merging/join-drafts.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n') });
const draft = fc.record({ subject: text, body: text });

test('no words of either draft are lost', () => {
  fc.assert(
    fc.property(draft, draft, (later, earlier) => {
      const { subject, body } = joinDrafts(later, earlier);
      for (const written of [later, earlier]) {
        expect(`${subject}\n${body}`).toContain(written.subject.trim());
        expect(body).toContain(written.body.trim());
      }
    }),
  );
});

test('the later stands first, and what both say stands once', () => {
  const later = { subject: 'Thanks', body: 'Dear Bo,\n\nthank you.' };
  expect(joinDrafts(later, later)).toEqual(later);
  expect(joinDrafts(later, { subject: 'Thanks', body: 'thank you.' })).toEqual(later);
  expect(joinDrafts({ subject: '', body: '' }, later)).toEqual(later);
  expect(joinDrafts(later, { subject: 'Hello', body: 'Dear Al' })).toEqual({
    subject: 'Thanks',
    body: 'Dear Bo,\n\nthank you.\n\n— — —\n\nHello\n\nDear Al',
  });
});
