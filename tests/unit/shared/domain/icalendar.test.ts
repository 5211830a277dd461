import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeCalendar, type CalendarEvent } from '#shared/domain/icalendar.ts';

const options = { product: '-//Rebound//Rebound 1.0.0//EN', now: '2026-03-10T09:00:00.000Z' };

const event: CalendarEvent = {
  uid: 'one@rebound.invalid',
  sequence: 3,
  summary: 'Technical interview: Platform Engineer at Acme',
  description: 'video\nRosa Díaz',
  location: 'https://meet.example/a;b,c',
  url: 'https://meet.example/a;b,c',
  isCancelled: false,
  when: { kind: 'instants', startsAt: '2026-03-29T00:30:00.000Z', endsAt: '2026-03-29T01:30:00.000Z' },
};

/** Reads it with somebody else's parser. */
function parse(text: string): InstanceType<typeof ICAL.Component>[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

/** Any text at all: lone halves of pairs, control characters, line breaks of every kind. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('\r\n', '\r', ',', ';', '\\', '\\n', '\ud800', '👩🏽‍🚀', '東方', 'é'),
  ),
  maxLength: 80,
});

/** What the format can hold of a text. */
function holdable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(/\p{Cc}/gu, (character) =>
      '\t\n'.includes(character) || (character >= '\u0080' && character <= '\u009f') ? character : '',
    );
}

describe('writeCalendar', () => {
  test('any text comes back from an independent parser as it was', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (summary, description, location) => {
        const [read] = parse(writeCalendar([{ ...event, summary, description, location }], options));
        expect(read?.getFirstPropertyValue('summary')).toBe(holdable(summary));
        expect(read?.getFirstPropertyValue('description') ?? '').toBe(holdable(description));
        expect(read?.getFirstPropertyValue('location') ?? '').toBe(holdable(location));
      }),
      { numRuns: 500 },
    );
  });

  test('no line is longer than 75 octets, none ends within a character, all end in CR LF', () => {
    fc.assert(
      fc.property(anyText, (summary) => {
        const bytes = Buffer.from(writeCalendar([{ ...event, summary }], options));
        expect(bytes.subarray(-2).toString()).toBe('\r\n');
        const decoder = new TextDecoder('utf-8', { fatal: true });
        let start = 0;
        while (start < bytes.length) {
          const end = bytes.indexOf('\r\n', start);
          const line = bytes.subarray(start, end);
          expect(line.length).toBeLessThanOrEqual(75);
          // Throws where a character was cut in two.
          expect(decoder.decode(line)).not.toMatch(/[\r\n]/);
          start = end + 2;
        }
      }),
    );
  });

  test('what else there is: identity, version, times in UTC, status, address', () => {
    const [read] = parse(writeCalendar([{ ...event, isCancelled: true }], options));
    expect(read?.getFirstPropertyValue('uid')).toBe('one@rebound.invalid');
    expect(read?.getFirstPropertyValue('sequence')).toBe(3);
    expect(read?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(read?.getFirstPropertyValue('url')).toBe('https://meet.example/a;b,c');
    expect(String(read?.getFirstPropertyValue('dtstamp'))).toBe('2026-03-10T09:00:00Z');
    expect(String(read?.getFirstPropertyValue('dtstart'))).toBe('2026-03-29T00:30:00Z');
    expect(String(read?.getFirstPropertyValue('dtend'))).toBe('2026-03-29T01:30:00Z');
  });

  test('a day is a date, and takes nothing of the day', () => {
    const [read] = parse(
      writeCalendar([{ ...event, when: { kind: 'days', from: '2026-12-31', until: '2027-01-01' } }], options),
    );
    expect(read?.getFirstProperty('dtstart')?.type).toBe('date');
    expect(String(read?.getFirstPropertyValue('dtstart'))).toBe('2026-12-31');
    expect(String(read?.getFirstPropertyValue('dtend'))).toBe('2027-01-01');
    expect(read?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('several events are one calendar', () => {
    const text = writeCalendar([event, { ...event, uid: 'two@rebound.invalid' }], options);
    expect(parse(text).map((read) => read.getFirstPropertyValue('uid'))).toEqual([
      'one@rebound.invalid',
      'two@rebound.invalid',
    ]);
    expect(text.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
  });
});
