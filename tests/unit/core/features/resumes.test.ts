import { describe, expect, test } from 'vitest';
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
