import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

const file = [
  card('FN:Ada Byron', 'ORG:Oakline GmbH', 'EMAIL:ada@oakline.example', 'TEL:+44 1', 'PHOTO:x'),
  card('FN:Bo', 'ORG:Kestrel', 'ROLE:Agency recruiter'),
  card('FN:Bo', 'ORG:KESTREL', 'TITLE:Partner'),
  card('FN:Known', 'EMAIL:KNOWN@x.example'),
  card('NOTE:nobody'),
].join('');

function all(action: 'create' | 'merge' | 'skip'): { index: number; action: typeof action }[] {
  return [0, 1, 2, 3].map((index) => ({ index, action }));
}

describe('contacts from a file', () => {
  test('are shown with whom they mean before anything is written', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('people.create', { name: 'Ada', email: 'ADA@oakline.example' });
    await rebound.call('people.create', { name: 'Known', email: 'known@x.example' });
    const before = rebound.dump();
    const preview = await rebound.call('people.previewVcards', { fileId: rebound.upload(file) });
    expect(preview.nameless).toBe(1);
    expect(preview.items).toMatchObject([
      { index: 0, name: 'Ada Byron', match: { id, name: 'Ada' }, proposed: 'merge', leftOut: ['photo'] },
      { index: 1, name: 'Bo', match: null, sameAs: null, proposed: 'create', role: 'agency-recruiter' },
      { index: 2, name: 'Bo', match: null, sameAs: 1, proposed: 'merge' },
      { index: 3, name: 'Known', match: { name: 'Known' }, proposed: 'skip' },
    ]);
    expect(rebound.dump()).toBe(before);
  });

  test('are taken in as chosen in one step, and the counts add up', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('people.create', {
      name: 'Ada',
      email: 'ada@oakline.example',
      notes: 'Kind',
    });
    const before = rebound.dump();
    const fileId = rebound.upload(file);
    expect(
      await rebound.call('people.importVcards', { fileId, choices: [{ index: 3, action: 'skip' }] }),
    ).toEqual({ created: 1, merged: 2, skipped: 1 });
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
    await rebound.call('people.importVcards', { fileId, choices: [{ index: 3, action: 'skip' }] });
    expect(rebound.dump()).toBe(after);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });

  test('can all be created anew, or all be left; a merge that finds nobody creates', async () => {
    const rebound = await startTestCore();
    const fileId = rebound.upload(file);
    expect(await rebound.call('people.importVcards', { fileId, choices: all('skip') })).toEqual({
      created: 0,
      merged: 0,
      skipped: 4,
    });
    expect(await rebound.call('people.importVcards', { fileId, choices: all('merge') })).toEqual({
      created: 3,
      merged: 1,
      skipped: 0,
    });
    expect(await rebound.call('people.importVcards', { fileId, choices: all('create') })).toMatchObject({
      created: 4,
    });
    expect((await rebound.call('people.list', {})).total).toBe(7);
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
      const text = readFileSync(rebound.core.files.pathOf(fileId));
      const other = await startTestCore();
      await other.call('people.importVcards', { fileId: other.upload(text), choices: [] });
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
    await expect(
      rebound.call('people.previewVcards', { fileId: rebound.upload('a,b') }),
    ).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});
