import { expect, test } from 'vitest';
import { readSheet } from '#core/importing/read-sheet.ts';

test.each<[string, string, RegExp]>([
  ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', /calendar/],
  [
    'a mail',
    'Received: from mx.example\r\n by other.example; Mon, 5 Jan 2026\r\nFrom: HR <hr@example.com>\r\nTo: me@example.com\r\nSubject: Your application\r\n\r\nWe regret,\r\n',
    /mail/,
  ],
  [
    'a mail as a program saves it',
    'From: hr@example.com\nDate: Mon, 5 Jan 2026 10:00:00 +0000\nSubject: No\n\nHello',
    /mail/,
  ],
])('%s is sent to where it belongs', (_, text, words) => {
  expect(() => readSheet(Buffer.from(text))).toThrow(
    expect.objectContaining({ code: 'invalid', message: expect.stringMatching(words) as string }),
  );
});

test('a sheet with names like those of a mail is read', () => {
  expect(readSheet(Buffer.from('Date: sent,From,Company\n2026-01-05,me,Acme\n')).rows).toHaveLength(1);
});
