import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importPeople } from '#tests/support/people-plan.ts';
import { startTestCore } from '#tests/support/test-core.ts';

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

const file = [
  card('FN:Ada Byron', 'ORG:Oakline GmbH', 'EMAIL:ada@oakline.example', 'TEL:+44 1', 'PHOTO:x'),
  card('FN:Bo', 'ORG:Kestrel', 'ROLE:Agency recruiter'),
  card('FN:Bo', 'ORG:KESTREL', 'TITLE:Partner'),
  card('FN:Known', 'EMAIL:KNOWN@x.example'),
  card('NOTE:nobody'),
].join('');

describe('contacts from a file', () => {
  test('are taken in in one step: who is there is filled up, who repeats another joins them, and the counts add up', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('people.create', {
      name: 'Ada',
      email: 'ada@oakline.example',
      notes: 'Kind',
    });
    await rebound.call('people.create', { name: 'Known', email: 'known@x.example' });
    const before = rebound.dump();
    const { counts } = await importPeople(rebound, file);
    expect(counts).toEqual({ rows: 5, created: 1, updated: 1, joined: 1, duplicates: 1, skipped: 1 });
    expect(await rebound.call('people.get', { id })).toMatchObject({
      name: 'Ada',
      companyName: 'Oakline GmbH',
      phone: '+44 1',
      notes: 'Kind\n\nAlso known as: Ada Byron',
    });
    expect((await rebound.call('people.list', { text: 'bo' })).items).toMatchObject([
      { name: 'Bo', companyName: 'Kestrel', role: 'agency-recruiter', title: 'Partner' },
    ]);
    const after = rebound.dump();
    // Again: all of it is there already.
    await importPeople(rebound, file);
    expect(rebound.dump()).toBe(after);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });

  test('leave Rebound and come back the same, in every version', async () => {
    for (const version of ['4.0', '3.0', '2.1'] as const) {
      const rebound = await startTestCore();
      const fields = {
        name: '李 小明',
        company: 'Müller & Söhne; Werkzeugbau',
        role: 'hiring-manager',
        title: 'Head, Data',
        email: 'li@x.example',
        phone: '+49 30 1',
        linkedinUrl: 'https://www.linkedin.com/in/li',
        notes: 'one\n\ntwo 😀\\n;,',
      } as const;
      const { id } = await rebound.call('people.create', fields);
      await rebound.call('people.create', { name: 'Somebody else' });
      const { fileId, count } = await rebound.call('people.exportVcards', { id, version });
      expect(count).toBe(1);
      const other = await startTestCore();
      await importPeople(other, readFileSync(rebound.core.files.pathOf(fileId)));
      const [item] = (await other.call('people.list', {})).items;
      const { company, ...kept } = fields;
      expect(await other.call('people.get', { id: item?.id ?? '' })).toMatchObject({
        ...kept,
        companyName: company,
      });
    }
  });

  test('everyone who fits the filter is exported; nobody is refused', async () => {
    const rebound = await startTestCore();
    for (const name of ['Ada', 'Bo']) await rebound.call('people.create', { name, role: 'coach' });
    expect(await rebound.call('people.exportVcards', { filter: { role: 'coach' } })).toMatchObject({
      count: 2,
    });
    expect(await rebound.call('people.exportVcards', { filter: { text: 'ada' } })).toMatchObject({
      count: 1,
    });
    await expect(rebound.call('people.exportVcards', { filter: { text: 'x' } })).rejects.toMatchObject({
      code: 'refused',
    });
  });
});
