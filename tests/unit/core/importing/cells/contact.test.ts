import { describe, expect, test } from 'vitest';
import { readContact } from '#core/importing/cells/contact.ts';

const nobody = { email: null, phone: null, linkedinUrl: null };

describe('readContact', () => {
  test.each([
    ['Kim Lee', null, null, { ...nobody, name: 'Kim Lee' }],
    [
      'Kim Lee',
      'kim@acme.example',
      ' 555 1234567'.trim(),
      { ...nobody, name: 'Kim Lee', email: 'kim@acme.example', phone: '555 1234567' },
    ],
    ['Kim Lee <kim@acme.example>', null, null, { ...nobody, name: 'Kim Lee', email: 'kim@acme.example' }],
    [
      'Kim Lee, kim@acme.example, +44 20 7946 0000',
      null,
      null,
      { ...nobody, name: 'Kim Lee', email: 'kim@acme.example', phone: '+44 20 7946 0000' },
    ],
    ['Kim Lee (kim@acme.example)', null, null, { ...nobody, name: 'Kim Lee', email: 'kim@acme.example' }],
    [
      'Kim Lee - https://www.linkedin.com/in/kim-lee',
      null,
      null,
      { ...nobody, name: 'Kim Lee', linkedinUrl: 'https://www.linkedin.com/in/kim-lee' },
    ],
    [
      'linkedin.com/in/kim Kim',
      null,
      null,
      { ...nobody, name: 'Kim', linkedinUrl: 'https://linkedin.com/in/kim' },
    ],
    [null, 'kim@acme.example', null, { ...nobody, name: 'kim@acme.example', email: 'kim@acme.example' }],
    ['kim@acme.example', null, null, { ...nobody, name: 'kim@acme.example', email: 'kim@acme.example' }],
    ['Müller-Lüdenscheidt, Dr. Käthe', null, null, { ...nobody, name: 'Müller-Lüdenscheidt, Dr. Käthe' }],
    ['李雷', null, null, { ...nobody, name: '李雷' }],
  ] as const)('%j, %j, %j', (name, email, phone, contact) => {
    expect(readContact(name, email, phone)).toEqual({ contact, leftover: null });
  });

  test.each([
    [null, null, null, null],
    [null, null, '555 1234567', '555 1234567'],
    [null, 'no-reply@acme.example', null, 'no-reply@acme.example'],
    ['Kim Lee; Jo Park', 'kim@acme.example', null, 'Kim Lee; Jo Park, kim@acme.example'],
    ['https://acme.example/team', null, null, 'https://acme.example/team'],
    ['?!', null, null, '?!'],
    ['x'.repeat(81), null, null, 'x'.repeat(81)],
  ])('%j, %j, %j makes no person, and is kept', (name, email, phone, leftover) => {
    expect(readContact(name, email, phone)).toEqual({ contact: null, leftover });
  });

  test('a second email is not lost', () => {
    expect(readContact('Kim Lee kim@home.example', 'kim@acme.example', null)).toEqual({
      contact: { ...nobody, name: 'Kim Lee', email: 'kim@acme.example' },
      leftover: 'kim@home.example',
    });
    expect(readContact('Kim Lee', 'ask HR', null)).toEqual({
      contact: { ...nobody, name: 'Kim Lee' },
      leftover: 'ask HR',
    });
  });

  test.each(['a@', '1 ', 'a.', '<', ',', 'linkedin.com/in/'])(
    '500 characters of %j take no time',
    (piece) => {
      const startedAt = performance.now();
      const text = piece.repeat(Math.floor(500 / piece.length));
      readContact(text, text, text);
      expect(performance.now() - startedAt).toBeLessThan(500);
    },
  );
});
