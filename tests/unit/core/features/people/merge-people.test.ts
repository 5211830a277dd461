import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personRelations, personRoles } from '#shared/domain/person-roles.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';
import { writeBySql } from '#tests/support/write-by-sql.ts';

const line = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => text.trim() !== '');
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const personArbitrary = fc.record({
  name: line,
  role: optional(fc.constantFrom(...personRoles)),
  company: optional(fc.constantFrom('Oakline', 'Kestrel')),
  title: optional(line),
  email: optional(fc.constantFrom('a@x.example', 'b@x.example')),
  phone: optional(fc.constantFrom('1', '2')),
  linkedinUrl: optional(fc.constantFrom('https://l.example/a', 'https://l.example/b')),
  notes: optional(fc.string({ maxLength: 30, unit: 'grapheme' })),
  /** Relation to each of three applications. */
  links: fc.array(optional(fc.constantFrom(...personRelations)), { minLength: 3, maxLength: 3 }),
  /** Takes part in each of two interviews. */
  interviews: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
  interactions: fc.nat(3),
  attachments: fc.nat(2),
});
type Described = typeof personArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

async function addPerson(
  rebound: TestCore,
  { links, interviews, interactions, attachments, ...fields }: Described,
  applicationIds: readonly string[],
): Promise<string> {
  const { id } = await rebound.call('people.create', fields);
  for (const [index, relation] of links.entries()) {
    const applicationId = applicationIds[index] ?? '';
    if (relation !== null)
      await rebound.call('applicationPeople.link', { applicationId, person: { id }, relation });
  }
  for (const [index, isThere] of interviews.entries()) {
    if (isThere)
      writeBySql(rebound, 'INSERT INTO interviewPerson VALUES (?, ?, ?)', `${id}-${index}`, `v${index}`, id);
  }
  for (let index = 0; index < interactions; index += 1) {
    writeBySql(
      rebound,
      `INSERT INTO interaction (id, personId, direction, channel, "on", note, recordedAt) VALUES (?, ?, 'in', 'phone', '2026-01-01', ?, '')`,
      `i-${id}-${index}`,
      id,
      `Note ${index}`,
    );
  }
  for (let index = 0; index < attachments; index += 1) {
    writeBySql(
      rebound,
      `INSERT INTO attachment (id, personId, hash, name, mime, sizeBytes, createdAt) VALUES (?, ?, ?, 'Letter', 'text/plain', 1, '')`,
      `a-${id}-${index}`,
      id,
      'a'.repeat(64),
    );
  }
  return id;
}

async function openVillage(): Promise<{ rebound: TestCore; applicationIds: string[] }> {
  const rebound = await startTestCore();
  const applicationIds: string[] = [];
  for (const title of ['One', 'Two', 'Three'])
    applicationIds.push((await rebound.call('applications.create', { company: 'Polder', title })).id);
  for (const id of ['v0', 'v1']) {
    writeBySql(
      rebound,
      `INSERT INTO interview (id, applicationId, startsAt, status, createdAt) VALUES (?, ?, '2026-03-12T09:00:00.000Z', 'planned', '')`,
      id,
      applicationIds[0],
    );
  }
  return { rebound, applicationIds };
}

describe('merging two people', () => {
  test('drops nothing, whatever they have, and is undone to the exact state', async () => {
    await fc.assert(
      fc.asyncProperty(personArbitrary, personArbitrary, async (one, other) => {
        const { rebound, applicationIds } = await openVillage();
        const id = await addPerson(rebound, one, applicationIds);
        const otherId = await addPerson(rebound, other, applicationIds);
        const before = rebound.dump();
        const count = (table: string) => rebound.select(`SELECT count(*) AS n FROM ${table}`)[0]?.['n'];
        const kept = [count('interaction'), count('attachment')];
        await rebound.call('people.merge', { id, otherId });
        const merged = rebound.dump();

        const person = await rebound.call('people.get', { id });
        expect((await rebound.call('people.list', {})).items.map((item) => item.id)).toEqual([id]);
        // Whatever was known of either is still readable: in its field, or in the notes.
        const said = [person.name, person.companyName, person.role, person.title, person.email, person.phone]
          .concat(person.linkedinUrl, person.notes)
          .join('\n');
        for (const {
          links: _links,
          interviews: _interviews,
          interactions: _i,
          attachments: _a,
          ...fields
        } of [one, other]) {
          const values = Object.values(fields).filter((value) => value !== null);
          expect(values.filter((value) => !said.includes(value.trim()))).toEqual([]);
        }
        expect([count('interaction'), count('attachment')]).toEqual(kept);
        for (const table of ['interaction', 'attachment', 'interviewPerson', 'applicationPerson'])
          expect(rebound.select(`SELECT 1 FROM ${table} WHERE personId IS NOT ?`, id)).toEqual([]);
        const relations = new Map(
          rebound
            .select('SELECT applicationId, relation FROM applicationPerson')
            .map(({ applicationId, relation }) => [String(applicationId), String(relation)]),
        );
        for (const [index, applicationId] of applicationIds.entries()) {
          const wanted = [one.links[index], other.links[index]].filter((relation) => relation != null);
          expect(relations.has(applicationId)).toBe(wanted.length > 0);
          for (const relation of wanted) {
            const isSaid = relation === 'other' || said.includes(`Also ${relation.replaceAll('-', ' ')} for`);
            expect(relations.get(applicationId) === relation || isSaid).toBe(true);
          }
        }
        const meetings = rebound.select('SELECT interviewId FROM interviewPerson ORDER BY interviewId');
        expect(meetings.map(({ interviewId }) => interviewId)).toEqual(
          ['v0', 'v1'].filter((_, index) => one.interviews[index] || other.interviews[index]),
        );

        await rebound.call('history.undo', {});
        expect(rebound.dump()).toBe(before);
        await rebound.call('history.redo', {});
        expect(rebound.dump()).toBe(merged);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('fills what is empty, keeps what differs in the notes, once', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('people.create', {
      name: 'Ada Byron',
      email: 'ada@x.example',
      notes: 'First',
    });
    const { id: otherId } = await rebound.call('people.create', {
      name: 'Ada King',
      email: 'king@x.example',
      phone: '+44 1',
      company: 'Oakline',
      notes: 'Second',
    });
    await rebound.call('people.merge', { id, otherId });
    expect(await rebound.call('people.get', { id })).toMatchObject({
      name: 'Ada Byron',
      email: 'ada@x.example',
      phone: '+44 1',
      companyName: 'Oakline',
      notes: 'First\n\nAlso known as: Ada King\nEmail: king@x.example\n\nSecond',
    });
  });

  test('is refused for one and the same, and for somebody who is gone', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('people.create', { name: 'Ada' });
    await expect(rebound.call('people.merge', { id, otherId: id })).rejects.toMatchObject({
      code: 'refused',
    });
    await expect(rebound.call('people.merge', { id, otherId: 'gone' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
