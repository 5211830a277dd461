import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function exportedFrom(
  { call, core }: TestCore,
  name: 'exports.everything' | 'exports.json' = 'exports.everything',
): Promise<Uint8Array> {
  const { fileId } = await call(name, { jobId: 'export' });
  return readFileSync(core.files.pathOf(fileId));
}

/** The sample search has something of nearly everything; a file comes on top. */
async function startWithSample(): Promise<TestCore> {
  const rebound = await startTestCore({ isDemo: true });
  const { id } = await rebound.call('applications.create', { company: 'Nordlicht 東方', title: '=Cook\n😀' });
  const files = [{ fileId: rebound.upload('Dear\0 you'), name: 'Letter.txt' }];
  await rebound.call('attachments.add', { owner: { kind: 'application', id }, files });
  return rebound;
}

describe('everything, exported and imported', () => {
  test('gives the same tables and the same files in an empty search, and is taken back in one step', async () => {
    const origin = await startWithSample();
    const bytes = await exportedFrom(origin);
    const fresh = await startTestCore();
    const before = fresh.dump();
    const fileId = fresh.upload(bytes);
    expect(await fresh.call('imports.inspect', { fileId })).toMatchObject({ subject: 'everything' });
    const contents = await fresh.call('everything.inspect', { fileId });
    expect(contents).toMatchObject({ isTooNew: false, files: 1, exportedAt: '2026-03-10T09:00:00.000Z' });
    const { rows, added, present, leftOut, missingFiles } = await fresh.call('everything.import', {
      fileId,
      jobId: 'import',
    });
    expect(added + present + leftOut).toBe(rows);
    expect(rows).toBe(contents.tables.reduce((sum, table) => sum + table.rows, 0));
    expect(added).toBe(contents.tables.reduce((sum, table) => sum + table.fresh, 0));
    expect({ leftOut, missingFiles }).toEqual({ leftOut: 0, missingFiles: 0 });
    expect(fresh.dump()).toBe(origin.dump());
    const [attachment] = fresh.select('SELECT id FROM attachment');
    const prepared = await fresh.call('attachments.prepare', { id: String(attachment?.['id']) });
    expect(readFileSync(fresh.core.files.pathOf(prepared.fileId), 'utf8')).toBe('Dear\0 you');
    const again = await fresh.call('everything.import', { fileId, jobId: 'again' });
    expect(again).toMatchObject({ added: 0, present: rows, leftOut: 0 });
    await fresh.call('history.undo', {});
    expect(fresh.dump()).toBe(before);
  });

  test('leaves what is here as it is, and takes equal names for one', async () => {
    const origin = await startTestCore();
    const { id } = await origin.call('applications.create', { company: 'Nordlicht', title: 'Cook' });
    await origin.call('applications.tagMany', { target: { ids: [id] }, add: ['Dream'], jobId: 'tag' });
    const bytes = await exportedFrom(origin);
    await origin.call('applications.update', { id, title: 'Changed' });
    await origin.call('everything.import', { fileId: origin.upload(bytes), jobId: 'import' });
    expect(origin.select('SELECT title FROM application')).toEqual([{ title: 'Changed' }]);

    const other = await startTestCore();
    await other.call('tags.create', { name: 'dream' });
    const result = await other.call('everything.import', { fileId: other.upload(bytes), jobId: 'import' });
    expect(result.leftOut).toBe(0);
    expect(other.select('SELECT name FROM tag JOIN applicationTag ON tagId = tag.id')).toEqual([
      { name: 'dream' },
    ]);
  });

  test('refuses a newer version and what is none, and leaves out what does not belong', async () => {
    const origin = await startWithSample();
    const json = JSON.parse(Buffer.from(await exportedFrom(origin, 'exports.json')).toString('utf8'));
    const fresh = await startTestCore();
    const before = fresh.dump();
    const newer = fresh.upload(JSON.stringify({ ...json, schemaVersion: 9_999 }));
    expect(await fresh.call('everything.inspect', { fileId: newer })).toMatchObject({ isTooNew: true });
    await expect(fresh.call('everything.import', { fileId: newer, jobId: 'a' })).rejects.toMatchObject({
      code: 'refused',
    });
    const nested = JSON.stringify({ ...json, deep: 0 }).replace(
      '"deep":0',
      `"deep":${'['.repeat(11)}${']'.repeat(11)}`,
    );
    for (const text of ['{', '{"format":"rebound-export"}', '[]', 'PK\u0003\u0004', nested]) {
      await expect(fresh.call('everything.inspect', { fileId: fresh.upload(text) })).rejects.toMatchObject({
        code: 'invalid',
      });
    }
    expect(fresh.dump()).toBe(before);
    const [one] = json.tables.application;
    const odd = {
      ...json,
      tables: {
        company: json.tables.company,
        application: [
          { ...one, id: 'bad-link', url: 'javascript:alert(1)' },
          { ...one, id: 'bad-phase', origin: 'nobody' },
          { ...one, id: 'no-company', companyId: 'gone' },
        ],
        attachment: json.tables.attachment,
        future: [{ id: '1' }],
      },
    };
    const result = await fresh.call('everything.import', {
      fileId: fresh.upload(JSON.stringify(odd)),
      jobId: 'b',
    });
    expect(result).toMatchObject({ leftOut: 5, missingFiles: 1, added: json.tables.company.length });
  });

  test('brings the profile and its skills along, fills an empty profile in, and keeps one that is filled', async () => {
    const origin = await startTestCore();
    await origin.call('profile.update', { titles: ['Welder'], workModes: ['remote'], payFloor: 40_000 });
    await origin.call('profileSkills.add', {
      skills: [{ name: 'Welding', level: 'strong' }, { name: 'Rigging' }],
    });
    const bytes = await exportedFrom(origin);

    const fresh = await startTestCore();
    const before = fresh.dump();
    const fileId = fresh.upload(bytes);
    const { tables } = await fresh.call('everything.inspect', { fileId });
    const result = await fresh.call('everything.import', { fileId, jobId: 'import' });
    expect(result).toMatchObject({ leftOut: 0, isProfileKept: false });
    expect(result.added).toBe(tables.reduce((sum, table) => sum + table.fresh, 0));
    expect(await fresh.call('profile.get', {})).toEqual(await origin.call('profile.get', {}));
    await fresh.call('history.undo', {});
    expect(fresh.dump()).toBe(before);

    const filled = await startTestCore();
    await filled.call('profile.update', { titles: ['Nurse'] });
    await filled.call('profileSkills.add', { skills: [{ name: 'welding', level: 'learning' }] });
    const kept = await filled.call('everything.import', { fileId: filled.upload(bytes), jobId: 'import' });
    expect(kept).toMatchObject({ leftOut: 0, isProfileKept: true });
    const { titles, workModes, skills } = await filled.call('profile.get', {});
    expect({ titles, workModes }).toEqual({ titles: ['Nurse'], workModes: [] });
    expect(skills.map(({ name, level }) => `${name} ${level}`)).toEqual([
      'Rigging working',
      'Welding learning',
    ]);
  });

  test('leaves out a profile and a skill whose lists are none', async () => {
    const origin = await startTestCore();
    await origin.call('profile.update', { titles: ['Welder'] });
    await origin.call('profileSkills.add', { skills: [{ name: 'Welding' }] });
    const json = JSON.parse(Buffer.from(await exportedFrom(origin, 'exports.json')).toString('utf8'));
    for (const lists of [{ titles: 'Welder' }, { workModes: '["moon"]' }, { dealBreakers: '{}' }]) {
      const fresh = await startTestCore();
      const tables = {
        profile: [{ ...json.tables.profile[0], ...lists }],
        skill: [{ ...json.tables.skill.at(-1), id: 'odd', name: 'Odd', aliases: '{"a":' }],
      };
      const fileId = fresh.upload(JSON.stringify({ ...json, tables }));
      const result = await fresh.call('everything.import', { fileId, jobId: 'import' });
      expect(result).toMatchObject({ added: 0, leftOut: 2 });
      expect((await fresh.call('profile.get', {})).titles).toEqual([]);
    }
  });
});
