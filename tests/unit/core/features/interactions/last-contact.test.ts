import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/days.ts';
import type { ContactSubject } from '#shared/interactions.ts';
import { readLastContact, readLastContacts } from '#core/features/interactions/last-contact.ts';
import type { DbInteraction } from '#core/store/tables.ts';
import { buildRows } from '#tests/support/sample-store.ts';

const firstDay = '2026-03-01';

/** Two companies with a person each, an application at either, and whatever happened between them and me. */
const contactArbitrary = fc.record({
  applicationId: fc.option(fc.nat(1)),
  personId: fc.option(fc.nat(1)),
  companyId: fc.option(fc.nat(1)),
  direction: fc.constantFrom('in' as const, 'out' as const),
  dayOffset: fc.nat(5),
  minute: fc.option(fc.nat(59)),
  isAutomatic: fc.boolean(),
});
type Contact = typeof contactArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

const companies = ['company', 'other'];
const people = ['anna', 'ben'];

function pickOf(ids: readonly string[], index: number | null): string | null {
  return index === null ? null : (ids[index] ?? null);
}

function buildContacts(contacts: readonly Contact[]) {
  const build = buildRows();
  const [first] = build.rows.company;
  if (!first) throw new Error('The builder has a company.');
  build.rows.company.push({ ...first, id: 'other', matchKey: 'other' });
  people.forEach((id, index) => {
    build.rows.person.push({
      id,
      name: id,
      companyId: companies[index] ?? null,
      role: null,
      title: null,
      email: null,
      phone: null,
      linkedinUrl: null,
      notes: null,
      createdAt: '2026-01-01T08:00:00.000Z',
    });
  });
  const applications = companies.map((companyId) => build.application({ companyId }));
  contacts.forEach(({ dayOffset, minute, isAutomatic, direction, ...ids }) => {
    const on = addDays(firstDay, dayOffset);
    build.interaction(pickOf(applications, ids.applicationId) ?? '', on, {
      applicationId: pickOf(applications, ids.applicationId),
      personId: pickOf(people, ids.personId),
      companyId: pickOf(companies, ids.companyId),
      direction,
      isAutomatic: isAutomatic ? 1 : 0,
      at: minute === null ? null : `${on}T09:${String(minute).padStart(2, '0')}:00.000Z`,
    });
  });
  return { build, applications };
}

function momentOf({ on, at, recordedAt, id }: DbInteraction): string {
  return [on, at ?? recordedAt, id].join('|');
}

/** The same by plain loops over the rows. */
function expectedOf(
  rows: readonly DbInteraction[],
  { kind, id }: ContactSubject,
  companyOfApplication: ReadonlyMap<string, string>,
): Pick<DbInteraction, 'on' | 'at' | 'direction'> | null {
  let last: DbInteraction | null = null;
  for (const row of rows) {
    if (row.isAutomatic === 1) continue;
    const own = kind === 'application' ? row.applicationId : kind === 'person' ? row.personId : row.companyId;
    const isTheirs =
      own === id ||
      (kind === 'company' &&
        (companies[people.indexOf(row.personId ?? '')] === id ||
          companyOfApplication.get(row.applicationId ?? '') === id));
    if (!isTheirs) continue;
    const isLater = last === null || momentOf(row) > momentOf(last);
    if (isLater) last = row;
  }
  return last === null ? null : { on: last.on, at: last.at, direction: last.direction };
}

describe('last contact', () => {
  test('is the newest one with a human in either direction, of application, person and company alike', () => {
    fc.assert(
      fc.property(fc.array(contactArbitrary, { maxLength: 25 }), (contacts) => {
        const { build, applications } = buildContacts(contacts);
        const rows = [...build.rows.interaction];
        const companyOfApplication = new Map(applications.map((id, index) => [id, companies[index] ?? '']));
        const store = build.open();
        const subjects: ContactSubject[] = [
          ...applications.map((id) => ({ kind: 'application' as const, id })),
          ...people.map((id) => ({ kind: 'person' as const, id })),
          ...companies.map((id) => ({ kind: 'company' as const, id })),
        ];
        for (const subject of subjects) {
          const found = readLastContact(store, subject);
          const facts = found && { on: found.on, at: found.at, direction: found.direction };
          expect(facts, JSON.stringify(subject)).toEqual(expectedOf(rows, subject, companyOfApplication));
          expect(readLastContacts(store, subject.kind).get(subject.id) ?? null).toEqual(found);
        }
        store.connection.close();
      }),
      { numRuns: 60 },
    );
  });

  test('a receipt by a machine is none', () => {
    const build = buildRows();
    const id = build.application();
    build.interaction(id, '2026-03-01', { direction: 'out' });
    build.interaction(id, '2026-03-02', { isAutomatic: 1 });
    expect(readLastContact(build.open(), { kind: 'application', id })).toMatchObject({
      on: '2026-03-01',
      direction: 'out',
    });
  });
});
