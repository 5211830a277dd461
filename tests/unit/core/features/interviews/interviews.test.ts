import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { startTestCore, type TestCore, type TestCoreOptions } from '#tests/support/test-core.ts';

type Extra = Partial<Input<'interviews.create'>>;

const tuesday = { day: '2026-03-17', time: '14:00', timeZone: 'Europe/Berlin' };

async function start(options: TestCoreOptions = { timeZone: 'Europe/Berlin' }) {
  const rebound = await startTestCore(options);
  const { id: applicationId } = await rebound.call('applications.create', {
    company: 'Acme',
    title: 'Platform Engineer',
  });
  const add = (extra: Extra = {}) =>
    rebound.call('interviews.create', { applicationId, when: tuesday, ...extra });
  return { ...rebound, applicationId, add };
}

function interactionsOf({ select }: TestCore) {
  return select(
    'SELECT direction, channel, "on", at, isAutomatic, note, personId FROM interaction ORDER BY id',
  );
}

/** The events of an exported file, read by somebody else's parser. */
async function exported(rebound: TestCore, input: Input<'interviews.exportCalendar'>) {
  const { fileId, count } = await rebound.call('interviews.exportCalendar', input);
  const text = readFileSync(join(rebound.folder, 'temp', fileId), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  expect(events).toHaveLength(count);
  return events.map((event) => (name: string) => String(event.getFirstPropertyValue(name)));
}

describe('adding', () => {
  test('keeps the moment the clocks there show, and the zone', async () => {
    const { call, add } = await start();
    const { id } = await add({
      kind: 'Technical interview',
      when: { day: '2026-03-17', time: '09:30', timeZone: 'Asia/Kolkata' },
      durationMin: 45,
      mode: 'video',
      place: 'https://meet.example/abc',
    });
    expect(await call('interviews.get', { id })).toMatchObject({
      applicationTitle: 'Platform Engineer',
      companyName: 'Acme',
      kind: 'Technical interview',
      startsAt: '2026-03-17T04:00:00.000Z',
      endsAt: '2026-03-17T04:45:00.000Z',
      hasTime: true,
      timeZone: 'Asia/Kolkata',
      status: 'planned',
      round: 1,
    });
  });

  test('a day alone counts as ended at six in the evening of its zone; the zone defaults to the user’s', async () => {
    const { call, add } = await start();
    const { id } = await add({ when: { day: '2026-07-01', time: null } });
    expect(await call('interviews.get', { id })).toMatchObject({
      startsAt: '2026-07-01T16:00:00.000Z',
      endsAt: '2026-07-01T16:00:00.000Z',
      hasTime: false,
      timeZone: 'Europe/Berlin',
    });
  });

  test('rounds count on', async () => {
    const { call, add, applicationId } = await start();
    await add();
    await add({ round: 4 });
    await add();
    await add({ round: null });
    const { items } = await call('interviews.list', { applicationId });
    expect(items.map(({ round }) => round)).toEqual([1, 4, 5, null]);
  });

  test.each([
    ['a day that is none', { when: { day: '2026-02-30', time: '10:00' } }, 'when.day'],
    ['a time that is none', { when: { day: '2026-02-20', time: '24:00' } }, 'when.time'],
    [
      'a zone that is none',
      { when: { day: '2026-02-20', time: '10:00', timeZone: 'Mars/Base' } },
      'when.timeZone',
    ],
    ['a duration of nothing', { durationMin: 0 }, 'durationMin'],
  ] as const)('%s is refused, and the field named', async (_what, extra, path) => {
    const { core, applicationId } = await start();
    const reply = await core.dispatch('interviews.create', { applicationId, when: tuesday, ...extra });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid', details: [{ path }] } });
  });

  test('is not found for an application that is gone', async () => {
    const { core } = await start();
    const reply = await core.dispatch('interviews.create', { applicationId: 'gone', when: tuesday });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('the stage it proposes', () => {
  test.each([
    ['Phone screen', 'stage-applied', 'stage-screening'],
    ['Case or exercise', 'stage-screening', 'stage-assessment'],
    ['Panel interview', 'stage-screening', 'stage-interview'],
    ['Final interview', 'stage-applied', 'stage-final'],
    ['Phone screen', 'stage-interview', null],
    ['Technical interview', 'stage-interview', null],
  ])('%s in %s: %s', async (kind, stageId, proposed) => {
    const { call, add, applicationId } = await start();
    await call('applications.move', { id: applicationId, stageId });
    const { proposal } = await add({ kind });
    expect(proposal?.stageId ?? null).toBe(proposed);
    // Offered, never taken.
    expect((await call('applications.get', { id: applicationId })).stageId).toBe(stageId);
  });

  test('nothing is proposed for what has ended', async () => {
    const { call, add, applicationId } = await start();
    await call('applications.close', { applicationId, kind: 'rejected' });
    expect((await add({ kind: 'Final interview' })).proposal).toBeNull();
  });
});

describe('interviewers', () => {
  test('are picked or added by name, once each', async () => {
    const { call, add, select, applicationId } = await start();
    const { id } = await add({ interviewers: [{ name: 'Rosa Díaz' }, { name: '王小明' }] });
    const first = await call('interviews.get', { id });
    expect(first.interviewers.map(({ name }) => name)).toEqual(['Rosa Díaz', '王小明']);
    // The same name at the same company is the same person, another script another one.
    const second = await add({ interviewers: [{ name: 'rosa díaz' }, { name: '王小朋' }] });
    const { interviewers } = await call('interviews.get', { id: second.id });
    expect(interviewers[0]?.id).toBe(first.interviewers[0]?.id);
    expect(select('SELECT DISTINCT role, companyId IS NULL AS isAlone FROM person')).toEqual([
      { role: 'interviewer', isAlone: 0 },
    ]);
    expect(await call('applicationPeople.list', { applicationId })).toHaveLength(3);
    await call('interviews.update', { id, interviewers: [{ id: interviewers[1]?.id ?? '' }] });
    expect((await call('interviews.get', { id })).interviewers.map(({ name }) => name)).toEqual(['王小朋']);
    await call('interviews.update', { id, interviewers: [] });
    expect((await call('interviews.get', { id })).interviewers).toEqual([]);
  });

  test('somebody who is gone is not found, and nothing is added', async () => {
    const { core, dump, applicationId } = await start();
    const before = dump();
    const reply = await core.dispatch('interviews.create', {
      applicationId,
      when: tuesday,
      interviewers: [{ name: 'New' }, { id: 'gone' }],
    });
    expect(reply).toMatchObject({ error: { code: 'not-found' } });
    expect(dump()).toBe(before);
  });
});

describe('how it went', () => {
  test('one that was held leaves an inbound human contact with each interviewer, in the same step', async () => {
    const rebound = await start({ now: '2026-03-18T09:00:00.000Z', timeZone: 'Europe/Berlin' });
    const { call, add, dump } = rebound;
    const { id } = await add({ kind: 'Panel', mode: 'video', interviewers: [{ name: 'A' }, { name: 'B' }] });
    const before = dump();
    await call('interviews.setStatus', { ids: [id], status: 'held' });
    const contacts = interactionsOf(rebound);
    expect(contacts).toHaveLength(2);
    expect(contacts[0]).toMatchObject({
      direction: 'in',
      channel: 'video',
      on: '2026-03-17',
      at: '2026-03-17T13:00:00.000Z',
      isAutomatic: 0,
      note: 'Panel',
    });
    await call('history.undo', {});
    expect(dump()).toBe(before);
  });

  test('without interviewers one contact with nobody in particular; a day alone has no time', async () => {
    const rebound = await start({ now: '2026-03-18T09:00:00.000Z', timeZone: 'Europe/Berlin' });
    const { id } = await rebound.add({ when: { day: '2026-03-16', time: null }, mode: 'on site' });
    await rebound.call('interviews.setStatus', { ids: [id], status: 'held' });
    expect(interactionsOf(rebound)).toMatchObject([
      { channel: 'in-person', on: '2026-03-16', at: null, personId: null },
    ]);
  });

  test('the contact goes along when the company of the application is corrected', async () => {
    const { call, add, applicationId, select, setNow } = await start();
    setNow('2026-03-18T10:00:00.000Z');
    const { id } = await add({ status: 'held' });
    await call('applications.update', { id: applicationId, company: 'Acme Labs' });
    const [company, ...others] = select('SELECT id, name FROM company');
    expect([company?.['name'], others]).toEqual(['Acme Labs', []]);
    const { lastContact } = await call('companies.get', { id: String(company?.['id']) });
    expect(lastContact?.on).toBe('2026-03-17');
    await call('interviews.delete', { ids: [id] });
    expect(select('SELECT id FROM interaction')).toEqual([]);
  });

  test('taking it back takes the contact back, unless it was changed since', async () => {
    const rebound = await start({ now: '2026-03-18T09:00:00.000Z', timeZone: 'Europe/Berlin' });
    const { call, add } = rebound;
    const { id } = await add({ status: 'held' });
    expect(interactionsOf(rebound)).toHaveLength(1);
    await call('interviews.setStatus', { ids: [id], status: 'cancelled' });
    expect(interactionsOf(rebound)).toHaveLength(0);
    await call('interviews.setStatus', { ids: [id], status: 'held' });
    await call('interviews.update', { id, kind: 'Team interview', when: { ...tuesday, time: '15:00' } });
    expect(interactionsOf(rebound)).toMatchObject([
      { note: 'Team interview', at: '2026-03-17T14:00:00.000Z' },
    ]);
    await call('interviews.delete', { ids: [id] });
    expect(interactionsOf(rebound)).toHaveLength(0);
  });

  test('is refused for a day ahead, and taken at noon for one of today', async () => {
    const { core, call, add } = await start({ now: '2026-03-17T11:00:00.000Z', timeZone: 'Europe/Berlin' });
    const { id: tomorrow } = await add({ when: { ...tuesday, day: '2026-03-18' } });
    const { id: today } = await add({ when: { day: '2026-03-17', time: null } });
    expect(await core.dispatch('interviews.setStatus', { ids: [tomorrow], status: 'held' })).toMatchObject({
      error: { code: 'refused' },
    });
    await call('interviews.setStatus', { ids: [today], status: 'held' });
    expect((await call('interviews.get', { id: today })).status).toBe('held');
    expect(
      await core.dispatch('interviews.update', { id: today, when: { ...tuesday, day: '2026-03-19' } }),
    ).toMatchObject({ error: { code: 'refused' } });
  });

  test('many at once are one step', async () => {
    const { call, add, dump } = await start({ now: '2026-03-18T09:00:00.000Z', timeZone: 'Europe/Berlin' });
    const ids = [(await add()).id, (await add()).id];
    const before = dump();
    await call('interviews.setStatus', { ids, status: 'held' });
    await call('history.undo', {});
    expect(dump()).toBe(before);
    await call('interviews.delete', { ids });
    expect((await call('interviews.list', {})).total).toBe(0);
    await call('history.undo', {});
    expect(dump()).toBe(before);
  });
});

describe('listing', () => {
  const hourMs = 3_600_000;
  const base = Date.parse('2026-03-28T00:00:00.000Z');

  test('marks on both what overlaps, and answers what touches a range, as counted by hand', async () => {
    const slot = fc.record({
      hour: fc.nat(40),
      durationMin: fc.option(fc.integer({ min: 30, max: 400 })),
      status: fc.constantFrom('planned' as const, 'cancelled' as const),
      hasTime: fc.boolean(),
    });
    const range = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }));
    await fc.assert(
      fc.asyncProperty(fc.array(slot, { maxLength: 8 }), range, async (slots, [fromHour, hours]) => {
        const { call, add } = await start({ timeZone: 'UTC' });
        const known: { id: string; from: number; to: number; isTaking: boolean }[] = [];
        for (const { hour, durationMin, status, hasTime } of slots) {
          const startMs = base + hour * hourMs;
          const iso = new Date(startMs).toISOString();
          const { id } = await add({
            when: { day: iso.slice(0, 10), time: hasTime ? iso.slice(11, 16) : null, timeZone: 'UTC' },
            durationMin,
            status,
          });
          const evening = Date.parse(`${iso.slice(0, 10)}T18:00:00.000Z`);
          known.push({
            id,
            from: hasTime ? startMs : evening,
            to: hasTime ? startMs + (durationMin ?? 60) * 60_000 : evening,
            isTaking: hasTime && status === 'planned',
          });
        }
        const from = base + fromHour * hourMs;
        const to = from + hours * hourMs;
        const { items } = await call('interviews.list', {
          from: new Date(from).toISOString(),
          to: new Date(to).toISOString(),
        });
        const touching = known.filter((one) => one.from < to && one.to > from);
        expect(items.map(({ id }) => id).toSorted()).toEqual(touching.map(({ id }) => id).toSorted());
        for (const item of items) {
          const own = known.find(({ id }) => id === item.id);
          const expected = known.filter(
            (other) =>
              own?.isTaking && other.isTaking && other !== own && other.from < own.to && own.from < other.to,
          );
          expect(item.conflicts.map(({ id }) => id).toSorted()).toEqual(
            expected.map(({ id }) => id).toSorted(),
          );
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('latest first, and no more than asked for, with how many there are', async () => {
    const { call, add } = await start();
    for (const day of ['2026-03-17', '2026-03-18', '2026-03-19']) await add({ when: { ...tuesday, day } });
    const { items, total } = await call('interviews.list', { order: 'latest', limit: 2 });
    expect(items.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(['2026-03-19', '2026-03-18']);
    expect(total).toBe(3);
  });

  test('what is in the way of a time is told before anything is saved', async () => {
    const { call, add } = await start();
    const { id } = await add({ durationMin: 30 });
    const ask = async (time: string | null, exceptId?: string) =>
      (
        await call('interviews.conflicts', {
          when: { ...tuesday, time },
          durationMin: null,
          ...(exceptId === undefined ? {} : { exceptId }),
        })
      ).map((conflict) => conflict.id);
    expect(await ask('13:30')).toEqual([id]);
    expect(await ask('13:00')).toEqual([]);
    expect(await ask('14:30')).toEqual([]);
    expect(await ask(null)).toEqual([]);
    expect(await ask('14:00', id)).toEqual([]);
  });
});

test('the card names what is next, by the hour only when there is one', async () => {
  const { call, add } = await start();
  const { id } = await add({ kind: 'Panel', when: { day: '2026-03-12', time: null } });
  const nextAction = async () => (await call('applications.board', {})).cards[0]?.nextAction;
  expect(await nextAction()).toEqual({ kind: 'interview', label: 'Panel', on: '2026-03-12', at: null });
  await call('interviews.update', { id, when: { day: '2026-03-12', time: '10:00' } });
  expect(await nextAction()).toMatchObject({ on: '2026-03-12', at: '2026-03-12T09:00:00.000Z' });
});

test('undo leads to where interviews are seen', async () => {
  const { call, add, applicationId } = await start();
  await add();
  expect((await call('history.undo', {})).place).toEqual({ kind: 'interview', id: applicationId });
});

test('typing into the notes is one step, another field another one', async () => {
  const { call, add, setNow } = await start();
  const { id } = await add();
  setNow('2026-03-10T09:00:05.000Z');
  await call('interviews.update', { id, prepNotes: 'a' });
  setNow('2026-03-10T09:00:09.000Z');
  await call('interviews.update', { id, prepNotes: 'ab' });
  await call('interviews.update', { id, place: 'Room 4' });
  await call('history.undo', {});
  await call('history.undo', {});
  expect(await call('interviews.get', { id })).toMatchObject({ prepNotes: null, place: null });
});

describe('the calendar file', () => {
  test('has the same identity every time, and a higher number after each change, undo among them', async () => {
    const rebound = await start();
    const { id } = await rebound.add({ kind: 'Final, at last; really', interviewers: [{ name: 'Ada\\Bo' }] });
    const [first] = await exported(rebound, { ids: [id] });
    expect(first?.('summary')).toBe('Final, at last; really: Platform Engineer at Acme');
    expect(first?.('description')).toBe('Ada\\Bo');
    expect(first?.('dtstart')).toBe('2026-03-17T13:00:00Z');
    expect(first?.('sequence')).toBe('0');
    await rebound.call('interviews.setStatus', { ids: [id], status: 'cancelled' });
    const [second] = await exported(rebound, { ids: [id] });
    expect(second?.('uid')).toBe(first?.('uid'));
    expect(second?.('sequence')).toBe('1');
    expect(second?.('status')).toBe('CANCELLED');
    await rebound.call('history.undo', {});
    const [third] = await exported(rebound, { ids: [id] });
    expect([third?.('sequence'), third?.('status')]).toEqual(['2', 'CONFIRMED']);
  });

  test('leaves preparation notes out, and has a day alone as the day of its zone', async () => {
    const rebound = await start();
    await rebound.add({
      when: { day: '2026-03-20', time: null, timeZone: 'Pacific/Kiritimati' },
      prepNotes: 'Ask about the odd gap',
    });
    await rebound.add();
    const events = await exported(rebound, {});
    expect(events.map((read) => read('dtstart'))).toEqual(['2026-03-17T13:00:00Z', '2026-03-20']);
    expect(events.map((read) => read('description')).join(' ')).not.toContain('odd gap');
    expect(await exported(rebound, { from: '2026-03-18T00:00:00.000Z' })).toHaveLength(1);
  });

  test('is refused when there is nothing to put in', async () => {
    const { core } = await start();
    expect(await core.dispatch('interviews.exportCalendar', {})).toMatchObject({
      error: { code: 'refused' },
    });
  });
});
