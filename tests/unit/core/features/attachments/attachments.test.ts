import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Attachment, AttachmentOwner } from '#shared/attachments.ts';
import type { Input } from '#shared/contract.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function startWithApplication(): Promise<TestCore & { owner: AttachmentOwner; id: string }> {
  const rebound = await startTestCore();
  const { id } = await rebound.call('applications.create', { company: 'Acme', title: 'Engineer' });
  return { ...rebound, owner: { kind: 'application', id }, id };
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Attaches one file. */
async function add(call: TestCore['call'], input: Input<'attachments.add'>): Promise<Attachment> {
  const [added] = await call('attachments.add', input);
  if (!added) throw new Error('Nothing was attached');
  return added;
}

/** What stands in `files`, by name. */
function keptIn(folder: string): string[] {
  return existsSync(join(folder, 'files')) ? readdirSync(join(folder, 'files')) : [];
}

describe('a file that is attached', () => {
  test('is kept under its hash, for this user only, and comes back byte by byte', async () => {
    const { call, core, folder, owner, upload } = await startWithApplication();
    const bytes = Uint8Array.from({ length: 2_500_000 }, (_, index) => (index * 31) % 251);
    const fileId = upload(bytes);
    const files = [{ fileId, name: 'Offer.pdf', mime: 'application/pdf' }];
    const added = await add(call, { owner, files });
    expect(added).toMatchObject({
      name: 'Offer.pdf',
      mime: 'application/pdf',
      sizeBytes: 2_500_000,
      isMissing: false,
    });
    expect(keptIn(folder)).toEqual([sha256(bytes)]);
    expect(statSync(join(folder, 'files', sha256(bytes))).mode & 0o777).toBe(0o600);
    expect(await call('attachments.list', { owner })).toEqual([added]);

    const prepared = await call('attachments.prepare', { id: added.id });
    expect(prepared).toMatchObject({ name: 'Offer.pdf', sizeBytes: 2_500_000 });
    expect(readFileSync(core.files.pathOf(prepared.fileId)).equals(bytes)).toBe(true);
    // Used up: the upload does not lie about twice.
    expect(await core.dispatch('attachments.add', { owner, files: [{ fileId, name: 'x' }] })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  test('shares its bytes with another of the same content', async () => {
    const { call, folder, owner, upload } = await startWithApplication();
    await add(call, { owner, files: [{ fileId: upload('same'), name: 'a.txt' }] });
    await add(call, { owner, files: [{ fileId: upload('same'), name: 'b.txt' }] });
    expect(keptIn(folder)).toEqual([sha256('same')]);
    expect((await call('attachments.list', { owner })).map(({ name }) => name)).toEqual(['b.txt', 'a.txt']);
  });

  test('is one of several in one step, all of them or none', async () => {
    const { call, core, dump, folder, owner, upload } = await startWithApplication();
    const before = dump();
    const files = [
      { fileId: upload('a'), name: 'a.txt' },
      { fileId: upload('b'), name: 'b.txt' },
    ];
    const broken = [...files, { fileId: upload(''), name: 'empty.txt' }];
    expect(await core.dispatch('attachments.add', { owner, files: broken })).toMatchObject({
      error: { code: 'refused', message: expect.stringContaining('empty.txt') },
    });
    expect(keptIn(folder)).toEqual([]);
    expect((await call('attachments.add', { owner, files })).map(({ name }) => name)).toEqual([
      'a.txt',
      'b.txt',
    ]);
    await call('history.undo', {});
    expect(dump()).toBe(before);
  });

  test('is refused when it is empty or beyond 50 MB, and leaves nothing behind', async () => {
    const { core, folder, owner, upload } = await startWithApplication();
    const large = upload('');
    truncateSync(core.files.pathOf(large), 50_000_001);
    for (const [fileId, said] of [
      [upload(''), 'empty'],
      [large, '50 MB'],
    ] as const) {
      expect(await core.dispatch('attachments.add', { owner, files: [{ fileId, name: 'x' }] })).toMatchObject(
        {
          error: { code: 'refused', message: expect.stringContaining(said) },
        },
      );
    }
    expect(keptIn(folder)).toEqual([]);
  });

  test('needs an owner that is there', async () => {
    const { core, folder, upload } = await startWithApplication();
    for (const kind of ['application', 'company', 'person'] as const) {
      const owner = { kind, id: 'gone' };
      expect(
        await core.dispatch('attachments.add', { owner, files: [{ fileId: upload('x'), name: 'x' }] }),
      ).toMatchObject({ error: { code: 'not-found' } });
    }
    expect(keptIn(folder)).toEqual([]);
  });

  test('belongs to a company as well as to an application', async () => {
    const { call, select, upload } = await startWithApplication();
    const owner = { kind: 'company', id: String(select('SELECT id FROM company')[0]?.['id']) } as const;
    const { id } = await add(call, { owner, files: [{ fileId: upload('x'), name: 'x.txt' }] });
    expect(await call('attachments.list', { owner })).toMatchObject([{ id }]);
  });

  test('tells how far the copy is, and stops when asked to', async () => {
    const { call, core, events, folder, owner, upload } = await startWithApplication();
    const bytes = Buffer.alloc(3_000_000, 'x');
    await add(call, { owner, files: [{ fileId: upload(bytes), name: 'x' }], jobId: 'job' });
    const told = events.flatMap((event) => (event.type === 'progress' ? [event.done] : []));
    expect(told).toEqual([1_048_576, 2_097_152, 3_000_000]);

    core.onEvent((event) => {
      if (event.type === 'progress') void core.dispatch('jobs.cancel', { jobId: 'second' });
    });
    const second = Buffer.alloc(9_000_000, 'y');
    expect(
      await core.dispatch('attachments.add', {
        owner,
        files: [{ fileId: upload(second), name: 'y' }],
        jobId: 'second',
      }),
    ).toMatchObject({ error: { code: 'cancelled' } });
    expect(keptIn(folder)).toEqual([sha256(bytes)]);
  });

  test('whose bytes are gone or cut short says so, and everything else goes on', async () => {
    const { call, core, folder, owner, upload } = await startWithApplication();
    const { id } = await add(call, { owner, files: [{ fileId: upload('bytes'), name: 'x.txt' }] });
    const path = join(folder, 'files', sha256('bytes'));
    truncateSync(path, 2);
    expect(await call('attachments.list', { owner })).toMatchObject([{ id, isMissing: true }]);
    rmSync(path);
    expect(await call('attachments.list', { owner })).toMatchObject([{ id, isMissing: true }]);
    expect(await core.dispatch('attachments.prepare', { id })).toMatchObject({
      error: { code: 'unavailable', message: expect.stringContaining('x.txt') },
    });
    // The same file attached again mends it.
    await add(call, { owner, files: [{ fileId: upload('bytes'), name: 'again.txt' }] });
    expect(await call('attachments.list', { owner })).toMatchObject([
      { isMissing: false },
      { id, isMissing: false },
    ]);
  });
});

describe('renaming and removing', () => {
  test('are undone to the exact state, and the bytes stay', async () => {
    const { call, dump, folder, owner, upload } = await startWithApplication();
    const { id } = await add(call, { owner, files: [{ fileId: upload('x'), name: 'x.txt' }] });
    const before = dump();
    expect(await call('attachments.rename', { id, name: ' ../Offer\n2.pdf ' })).toMatchObject({
      name: 'Offer2.pdf',
    });
    await call('attachments.delete', { id });
    expect(await call('attachments.list', { owner })).toEqual([]);
    expect(keptIn(folder)).toHaveLength(1);
    await call('history.undo', {});
    await call('history.undo', {});
    expect(dump()).toBe(before);
  });

  test('go with the application, and come back with it', async () => {
    const { call, id, owner, upload, dump } = await startWithApplication();
    await add(call, { owner, files: [{ fileId: upload('x'), name: 'x.txt' }] });
    const before = dump();
    await call('applications.delete', { id });
    expect(await call('attachments.list', { owner })).toEqual([]);
    await call('history.undo', {});
    expect(dump()).toBe(before);
    expect(await call('attachments.list', { owner })).toMatchObject([{ isMissing: false }]);
  });
});

describe('the posting', () => {
  test('is kept as it stood, once for each text', async () => {
    const { call, core, id, owner, setNow } = await startWithApplication();
    await call('applications.update', { id, description: 'We look for 工程师.\nEarly.' });
    const first = await call('attachments.keepPosting', { applicationId: id });
    expect(first).toMatchObject({
      isNew: true,
      attachment: { name: 'Posting 2026-03-10.txt', mime: 'text/plain' },
    });
    expect(await call('attachments.keepPosting', { applicationId: id })).toEqual({ ...first, isNew: false });

    setNow('2026-04-01T09:00:00.000Z');
    await call('applications.update', { id, description: 'Edited.' });
    await call('attachments.keepPosting', { applicationId: id });
    expect((await call('attachments.list', { owner })).map(({ name }) => name)).toEqual([
      'Posting 2026-04-01.txt',
      'Posting 2026-03-10.txt',
    ]);
    const { fileId } = await call('attachments.prepare', { id: first.attachment.id });
    expect(readFileSync(core.files.pathOf(fileId), 'utf8')).toBe('We look for 工程师.\nEarly.');
  });

  test('is refused while there is no text', async () => {
    const { core, id } = await startWithApplication();
    expect(await core.dispatch('attachments.keepPosting', { applicationId: id })).toMatchObject({
      error: { code: 'refused' },
    });
  });
});

describe('a file of a company or a person', () => {
  test.each(['company', 'person'] as const)(
    'follows the %s into a merge, and its undo leads to their page',
    async (kind) => {
      const rebound = await startTestCore();
      const { call, upload } = rebound;
      const plural = kind === 'company' ? 'companies' : 'people';
      const { id } = await call(`${plural}.create`, { name: 'Kept' });
      const other = await call(`${plural}.create`, { name: 'Other' });
      const namesOf = async (ownerId: string) =>
        (await call('attachments.list', { owner: { kind, id: ownerId } })).map(({ name }) => name);

      for (const ownerId of [id, other.id]) {
        const files = [{ fileId: upload(ownerId), name: `${ownerId}.txt` }];
        await add(call, { owner: { kind, id: ownerId }, files });
      }
      expect(await call('history.undo', {})).toMatchObject({ place: { kind, id: other.id } });
      expect(await namesOf(other.id)).toEqual([]);
      expect(await call('history.redo', {})).toMatchObject({ place: { kind, id: other.id } });

      if (kind === 'company') await call('companies.merge', { id: other.id, intoId: id });
      else await call('people.merge', { id, otherId: other.id });
      expect((await namesOf(id)).toSorted()).toEqual([`${id}.txt`, `${other.id}.txt`].toSorted());
      await call('history.undo', {});
      expect(await namesOf(id)).toEqual([`${id}.txt`]);
      expect(await namesOf(other.id)).toEqual([`${other.id}.txt`]);
    },
  );
});
