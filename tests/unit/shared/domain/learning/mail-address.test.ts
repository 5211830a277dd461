import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailAddressOf } from '#shared/domain/learning/mail-address.ts';

describe('the address for the mail program', () => {
  test('holds exactly what is in the letter, whoever it goes to', () => {
    const short = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.option(fc.emailAddress()), short, short, (to, subject, body) => {
        const { address, isWhole } = mailAddressOf({ to, subject, body });
        const url = new URL(address);
        expect(isWhole).toBe(true);
        expect(decodeURIComponent(url.pathname)).toBe(to ?? '');
        expect(url.searchParams.get('subject')).toBe(subject.toWellFormed());
        expect(url.searchParams.get('body')).toBe(body.toWellFormed().replaceAll(/\r?\n/g, '\r\n'));
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
      }),
    );
  });

  test('is never cut: what is too long goes without its text, or without its subject', () => {
    const to = 'ada@oakline.example';
    const long = mailAddressOf({ to, subject: 'Thanks', body: 'ü'.repeat(400) });
    expect(long).toEqual({ address: 'mailto:ada@oakline.example?subject=Thanks', isWhole: false });
    const longer = mailAddressOf({ to, subject: 'ü'.repeat(400), body: '' });
    expect(longer).toEqual({ address: 'mailto:ada@oakline.example', isWhole: false });
  });

  test('takes half a character for what it is', () => {
    expect(mailAddressOf({ to: null, subject: '\ud83d', body: 'a' }).address).toBe(
      'mailto:?subject=%EF%BF%BD&body=a',
    );
  });
});
