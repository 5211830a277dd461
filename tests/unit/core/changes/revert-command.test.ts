import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function commandOf(rebound: TestCore, label: string): Promise<string> {
  const { entries } = await rebound.call('history.list', {});
  const entry = entries.find((candidate) => candidate.label === label);
  if (!entry) throw new Error(`No “${label}” in the history`);
  return entry.commandId;
}

async function addApplication(rebound: TestCore, company = 'Oakline'): Promise<string> {
  const { id } = await rebound.call('applications.create', { company, title: 'Engineer' });
  return id;
}

const later = '2026-03-10T10:00:00.000Z';

describe('an older step taken back on its own', () => {
  test('goes, and what came later on other rows stays', async () => {
    const rebound = await startTestCore();
    const first = await addApplication(rebound);
    await rebound.call('applications.update', { id: first, notes: 'Ask about the team' });
    const second = await addApplication(rebound, 'Birchwood');
    await rebound.call('applications.move', { id: second, stageId: 'stage-final' });
    await rebound.call('history.revert', { commandId: await commandOf(rebound, 'Edit application') });
    expect(await rebound.call('applications.get', { id: first })).toMatchObject({ notes: null });
    expect(await rebound.call('applications.get', { id: second })).toMatchObject({ stageId: 'stage-final' });
  });

  test('is a step of its own: undo brings it back, redo takes it again', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.update', { id, notes: 'Ask about the team' });
    await addApplication(rebound, 'Birchwood');
    const before = rebound.dump();
    const commandId = await commandOf(rebound, 'Edit application');
    await rebound.call('history.revert', { commandId });
    const after = rebound.dump();
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
    await rebound.call('history.redo', {});
    expect(rebound.dump()).toBe(after);
    const { entries } = await rebound.call('history.list', {});
    expect(entries.map(({ label, state, canRevert }) => [label, state, canRevert])).toEqual([
      ['Take back: Edit application', 'done', true],
      ['Add application', 'done', true],
      ['Edit application', 'takenBack', false],
      ['Add application', 'done', true],
    ]);
  });

  test('taken back itself, what it took back counts again, whatever is undone and redone', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.update', { id, notes: 'Ask about the team' });
    await addApplication(rebound, 'Birchwood');
    const states = async () =>
      (await rebound.call('history.list', {})).entries.map(({ label, state }) => `${label} ${state}`);
    const [edited, back] = ['Edit application', 'Take back: Edit application'];
    const start = await states();
    await rebound.call('history.revert', { commandId: await commandOf(rebound, edited) });
    const once = await states();
    await rebound.call('history.revert', { commandId: await commandOf(rebound, back) });
    const twice = await states();
    expect(twice).toContain(`${edited} done`);
    expect(twice).toContain(`${back} takenBack`);
    expect((await rebound.call('applications.get', { id })).notes).toBe('Ask about the team');
    await rebound.call('history.undo', {});
    expect((await states()).slice(1)).toEqual(once);
    await rebound.call('history.redo', {});
    expect(await states()).toEqual(twice);
    await rebound.call('history.undo', {});
    await rebound.call('history.undo', {});
    expect((await states()).slice(2)).toEqual(start);
  });

  test('stays when a row was changed since, and says which', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.update', { id, notes: 'One' });
    const commandId = await commandOf(rebound, 'Edit application');
    rebound.setNow(later);
    await rebound.call('applications.update', { id, notes: 'Two' });
    const before = rebound.dump();
    expect(await rebound.core.dispatch('history.revert', { commandId })).toMatchObject({
      error: {
        code: 'conflict',
        details: [{ entity: 'application', name: 'Engineer', reason: 'changed-since' }],
      },
    });
    expect(rebound.dump()).toBe(before);
  });

  test('stays when a later row refers to one it made', async () => {
    const rebound = await startTestCore();
    await addApplication(rebound);
    const commandId = await commandOf(rebound, 'Add application');
    await rebound.call('applications.create', { company: 'Oakline', title: 'Lead' });
    expect(await rebound.core.dispatch('history.revert', { commandId })).toMatchObject({
      error: { code: 'conflict', details: [{ entity: 'application', name: 'Lead', reason: 'used-since' }] },
    });
  });

  test('stays when what it took away no longer has its place', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.close', { applicationId: id, kind: 'rejected' });
    await rebound.call('applications.reopen', { applicationId: id });
    const commandId = await commandOf(rebound, 'Reopen application');
    await rebound.call('applications.close', { applicationId: id, kind: 'withdrawn' });
    const before = rebound.dump();
    expect(await rebound.core.dispatch('history.revert', { commandId })).toMatchObject({
      error: { code: 'conflict', details: [{ entity: 'outcome', reason: 'no-longer-fits' }] },
    });
    expect(rebound.dump()).toBe(before);
  });

  test('is refused for a step that was taken back already, and for one that is not there', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.update', { id, notes: 'One' });
    const commandId = await commandOf(rebound, 'Edit application');
    await rebound.call('history.undo', {});
    expect(await rebound.core.dispatch('history.revert', { commandId })).toMatchObject({
      error: { code: 'refused' },
    });
    expect(await rebound.core.dispatch('history.revert', { commandId: 'none' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('the history', () => {
  test('says what changed in values a reader understands', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    rebound.setNow(later);
    await rebound.call('applications.update', { id, salaryMin: 80_000, company: 'Birchwood' });
    rebound.setNow('2026-03-10T11:00:00.000Z');
    await rebound.call('applications.move', { id, stageId: 'stage-screening' });
    const { entries } = await rebound.call('history.list', { applicationId: id });
    const [moved, edited, added] = entries;
    expect(moved).toMatchObject({
      label: 'Move application',
      subject: 'Birchwood · Engineer',
      place: { kind: 'application', id },
      rows: [
        {
          entity: 'application',
          kind: 'changed',
          fields: [{ field: 'stageId', before: 'Applied', after: 'Screening' }],
        },
        { entity: 'stageEvent', kind: 'added', name: 'Screening' },
      ],
    });
    expect(edited?.rows).toEqual([
      {
        entity: 'application',
        rowId: id,
        kind: 'changed',
        name: 'Engineer',
        application: null,
        fields: [
          { field: 'companyId', before: 'Oakline', after: 'Birchwood' },
          { field: 'salaryMin', before: null, after: 80_000 },
        ],
      },
    ]);
    expect(added).toMatchObject({ label: 'Add application', at: '2026-03-10T09:00:00.000Z' });
  });

  test('comes in pages that neither repeat nor leave out', async () => {
    const rebound = await startTestCore();
    for (let index = 0; index < 5; index += 1) await addApplication(rebound, `Company ${index}`);
    const whole = (await rebound.call('history.list', {})).entries.map(({ commandId }) => commandId);
    const paged: string[] = [];
    let hasMore = true;
    while (hasMore) {
      const before = paged.at(-1);
      const page = await rebound.call('history.list', { limit: 2, ...(before ? { before } : {}) });
      paged.push(...page.entries.map(({ commandId }) => commandId));
      ({ hasMore } = page);
    }
    expect(paged).toEqual(whole);
    expect(whole).toHaveLength(5);
  });
});

describe('undo across a newer schema', () => {
  test('a row logged before a column came returns with its default', async () => {
    const rebound = await startTestCore();
    const id = await addApplication(rebound);
    await rebound.call('applications.delete', { id });
    // What the log of an older version holds: the image knows nothing of a column added since.
    await rebound.core.close();
    const { default: Database } = await import('better-sqlite3');
    const connection = new Database(`${rebound.folder}/rebound.sqlite`);
    connection.exec(
      `UPDATE change SET before = json_remove(before, '$.origin', '$.resumeId')
       WHERE tableName = 'application' AND after IS NULL`,
    );
    connection.close();
    const reopened = await startTestCore({ folder: rebound.folder });
    await reopened.call('history.undo', {});
    expect(await reopened.call('applications.get', { id })).toMatchObject({
      origin: 'mine',
      title: 'Engineer',
    });
  });
});
