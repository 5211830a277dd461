import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makePdf } from '#tests/support/make-document.ts';
import { startTestCore } from '#tests/support/test-core.ts';

describe('CV versions', () => {
  test('are counted, renamed, retired and restored, each undone to the exact state', async () => {
    const { call, dump, setNow } = await startTestCore();
    const states: string[] = [dump()];
    const step = async (work: () => Promise<unknown>) => {
      setNow(`2026-03-10T1${states.length}:00:00.000Z`);
      await work();
      states.push(dump());
    };
    let id = '';
    await step(async () => void ({ id } = await call('resumes.create', { name: 'Platform' })));
    await step(() => call('applications.create', { company: 'Acme', title: 'Poet', resumeId: id }));
    await step(() => call('resumes.update', { id, name: 'Platform 2' }));
    await step(() => call('resumes.retire', { id, isRetired: true }));
    await step(() => call('resumes.create', { name: 'Data' }));
    expect(await call('resumes.list', {})).toMatchObject([
      { name: 'Data', applicationCount: 0, isRetired: false },
      { name: 'Platform 2', applicationCount: 1, isRetired: true },
    ]);
    for (const state of states.slice(0, -1).toReversed()) {
      await call('history.undo', {});
      expect(dump()).toBe(state);
    }
  });

  test('keep what they say, which the list tells of and the whole record has', async () => {
    const { call, dump } = await startTestCore();
    const { id } = await call('resumes.create', { name: 'Long', text: 'Ada\nGo, 2019–2024' });
    const bare = await call('resumes.create', { name: 'Bare', text: ' \n ' });
    expect(await call('resumes.list', {})).toMatchObject([
      { id: bare.id, hasText: false },
      { id, hasText: true },
    ]);
    const before = dump();
    await call('resumes.update', { id, text: null });
    expect(await call('resumes.get', { id })).toMatchObject({ name: 'Long', text: null, hasText: false });
    await call('history.undo', {});
    expect(dump()).toBe(before);
    expect(await call('resumes.get', { id })).toMatchObject({ text: 'Ada\nGo, 2019–2024' });
  });

  test('a document is read in the thread for files and writes nothing; progress names its pages', async () => {
    const { call, core, dump, upload, events } = await startTestCore();
    const before = dump();
    const fileId = upload(makePdf([['Ada Example'], ['Go, 2019-2024']]));
    expect(await call('resumes.read', { fileId, jobId: 'cv' })).toEqual({
      text: 'Ada Example\n\nGo, 2019-2024',
      pages: 2,
      warnings: [],
    });
    expect(events).toContainEqual({ type: 'progress', jobId: 'cv', step: 'pages', done: 1, total: 2 });
    expect(await core.dispatch('resumes.read', { fileId: upload('\0\u0001 x') })).toMatchObject({
      error: { code: 'invalid' },
    });
    expect(dump()).toBe(before);
  });

  test('everything that goes out holds the text too, and brings it back', async () => {
    const { call, core, select } = await startTestCore();
    await call('resumes.create', { name: 'Long', text: 'Ada “東方” 2024' });
    const { fileId } = await call('exports.json', { jobId: 'all' });
    const bytes = readFileSync(core.files.pathOf(fileId));
    expect(bytes.toString('utf8')).toContain('Ada “東方” 2024');
    const other = await startTestCore();
    await other.call('everything.import', { fileId: other.upload(bytes), jobId: 'in' });
    expect(other.select('SELECT name, text FROM resume')).toEqual(select('SELECT name, text FROM resume'));
  });

  test('a name makes a version with the application, in one step, and means it in any case', async () => {
    const { call, dump } = await startTestCore();
    const before = dump();
    const { id } = await call('applications.create', { company: 'Acme', title: 'Poet', resume: 'Größe' });
    await call('applications.create', { company: 'Acme', title: 'Bard', resume: 'GRÖßE' });
    expect((await call('applications.get', { id })).resumeName).toBe('Größe');
    expect(await call('resumes.list', {})).toMatchObject([{ name: 'Größe', applicationCount: 2 }]);
    await call('applications.update', { id, resume: null });
    expect(await call('applications.get', { id })).toMatchObject({ resumeName: null, resumeId: null });
    for (let steps = 0; steps < 3; steps += 1) await call('history.undo', {});
    expect(dump()).toBe(before);
  });

  test('names that differ in a sign or a script stay apart; the same one twice is refused', async () => {
    const { call, core } = await startTestCore();
    for (const name of ['CV 1.2', 'CV 12', '履歴書', 'C++', 'C']) await call('resumes.create', { name });
    expect(await call('resumes.list', {})).toHaveLength(5);
    expect(await core.dispatch('resumes.create', { name: ' cv 1.2 ' })).toMatchObject({
      error: { code: 'refused', details: [{ path: 'name' }] },
    });
  });

  test('a version that is not there is refused', async () => {
    const { call, core } = await startTestCore();
    const { id } = await call('applications.create', { company: 'Acme', title: 'Poet' });
    const calls = [
      ['applications.create', { company: 'A', title: 'B', resumeId: 'x' }],
      ['applications.update', { id, resumeId: 'x' }],
      ['resumes.update', { id: 'x', name: 'N' }],
      ['resumes.retire', { id: 'x', isRetired: true }],
    ] as const;
    for (const [name, input] of calls) {
      expect(await core.dispatch(name, input)).toMatchObject({ error: { code: 'not-found' } });
    }
  });
});
