import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Output } from '#shared/contract.ts';
import { writeCalendar } from '#shared/domain/icalendar.ts';
import { maskAnswer } from '#renderer/api/mask-answers.ts';
import { calendarEventsOf } from '#renderer/features/today/calendar-events.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

type Agenda = Output<'today.agenda'>;

type ReadEvent = {
  uid: unknown;
  start: string;
  end: string;
  summary: unknown;
  sequence: unknown;
  place: unknown;
};

/** Writes the file and reads it with somebody else's parser. */
function readBack(agenda: Agenda): ReadEvent[] {
  const text = writeCalendar(calendarEventsOf(agenda), {
    product: '-//Rebound//Rebound 0.0.0//EN',
    now: agenda.readAt,
  });
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    summary: event.getFirstPropertyValue('summary'),
    sequence: event.getFirstPropertyValue('sequence'),
    place: event.getFirstPropertyValue('location'),
  }));
}

async function fill(rebound: TestCore): Promise<{ interviewId: string; taskId: string }> {
  const { id } = await rebound.call('applications.create', {
    company: 'Oakline, Söhne; 東方',
    title: 'Engineer',
  });
  const { id: interviewId } = await rebound.call('interviews.create', {
    applicationId: id,
    kind: 'Technical interview',
    place: 'https://meet.example/a;b',
    when: { day: '2026-03-29', time: '10:00', timeZone: 'Europe/Berlin' },
  });
  await rebound.call('interviews.create', { applicationId: id, when: { day: '2026-06-01', time: null } });
  await rebound.call('applications.create', {
    company: 'Saved',
    title: 'Engineer',
    stageId: 'stage-saved',
    deadlineOn: '2026-12-31',
  });
  const { id: taskId } = await rebound.call('tasks.create', {
    title: 'Ring, them; now',
    dueOn: '2026-03-02',
  });
  await rebound.call('tasks.create', { title: 'Some day' });
  return { interviewId, taskId };
}

describe('the calendar file of Today', () => {
  test('has what has a day, at its time or as a whole day; what is overdue stands on today', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z', timeZone: 'Europe/Berlin' });
    const { interviewId, taskId } = await fill(rebound);
    const events = readBack(await rebound.call('today.agenda', {}));
    expect(events).toHaveLength(4);
    expect(events).toContainEqual({
      uid: `${interviewId}@rebound.invalid`,
      // Ten in the morning after the clocks went forward.
      start: '2026-03-29T08:00:00Z',
      end: '2026-03-29T09:00:00Z',
      summary: 'Technical interview at Oakline, Söhne; 東方',
      sequence: 0,
      place: 'https://meet.example/a;b',
    });
    expect(events).toContainEqual(
      expect.objectContaining({
        uid: `own-task:${taskId}@rebound.invalid`,
        start: '2026-03-10',
        end: '2026-03-11',
        summary: 'Ring, them; now',
      }),
    );
    expect(events.map(({ start }) => start).toSorted()).toEqual([
      '2026-03-10',
      '2026-03-29T08:00:00Z',
      '2026-06-01',
      '2026-12-31',
    ]);
  });

  test('a second file updates the first: the same identities, and higher versions', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const { interviewId, taskId } = await fill(rebound);
    const first = readBack(await rebound.call('today.agenda', {}));
    rebound.setNow('2026-03-12T09:00:00.000Z');
    await rebound.call('interviews.update', { id: interviewId, place: 'Room 5' });
    await rebound.call('tasks.update', { id: taskId, title: 'Ring them', dueOn: '2026-03-20' });
    const second = readBack(await rebound.call('today.agenda', {}));
    expect(new Set(second.map(({ uid }) => uid))).toEqual(new Set(first.map(({ uid }) => uid)));
    for (const uid of [`${interviewId}@rebound.invalid`, `own-task:${taskId}@rebound.invalid`]) {
      const versions = [first, second].map((file) =>
        Number(file.find((event) => event.uid === uid)?.sequence),
      );
      expect(versions[1]).toBeGreaterThan(versions[0] ?? 0);
    }
  });

  test('under the mask it names nobody and no place', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    await fill(rebound);
    const agenda = maskAnswer('today.agenda', await rebound.call('today.agenda', {})) as Agenda;
    const text = writeCalendar(calendarEventsOf(agenda), { product: '-//Rebound//EN', now: agenda.readAt });
    expect(text).toContain('BEGIN:VEVENT');
    expect(text).not.toMatch(/Oakline|Söhne|meet\.example|Ring|Saved|URL:/);
    expect(readBack(agenda).map(({ uid }) => uid)).toEqual(
      readBack(await rebound.call('today.agenda', {})).map(({ uid }) => uid),
    );
  });

  test('any words and days come back as they were', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ dueOn: day, ownTitle: words }), { maxLength: 8 }),
        day,
        (tasks, on) => {
          const agenda: Agenda = {
            on,
            readAt: `${on}T12:00:00.000Z`,
            interviews: [],
            rows: tasks.map(({ dueOn, ownTitle }, index) => ({
              kind: 'own-task',
              id: `own-task:${index}`,
              taskId: String(index),
              ownTitle,
              dueOn,
              isDue: dueOn <= on,
              applicationId: null,
              title: null,
              companyName: null,
            })),
          };
          const read = readBack(agenda);
          expect(read.map(({ uid }) => uid)).toEqual(
            tasks.map((_, index) => `own-task:${index}@rebound.invalid`),
          );
          expect(read.map(({ summary }) => summary)).toEqual(tasks.map(({ ownTitle }) => ownTitle));
          expect(read.map(({ start }) => start)).toEqual(tasks.map(({ dueOn }) => (dueOn < on ? on : dueOn)));
        },
      ),
    );
  });
});
