import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const now = '2026-03-10T09:00:00.000Z';

type Given = { readonly rebound: TestCore; readonly id: string };

/** Given up on 1 March as unanswered. */
async function startGivenUp(kind: 'ghosted' | 'withdrawn' = 'ghosted'): Promise<Given> {
  const rebound = await startTestCore({ now });
  const { id } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
    on: '2026-01-05',
  });
  await rebound.call('applications.close', { applicationId: id, kind, on: '2026-03-01' });
  return { rebound, id };
}

async function endsOf({ rebound, id }: Given): Promise<unknown[]> {
  const { outcomes } = await rebound.call('applications.get', { id });
  return outcomes.map(({ kind, on, reopenedOn }) => [kind, on, reopenedOn]);
}

describe('an answer after an application was given up', () => {
  test.each([
    ['on the day it ended', '2026-03-01'],
    ['days later, recorded later still', '2026-03-05'],
    ['today', undefined],
  ])('%s opens it again, and each keeps its day, in one step', async (_when, on) => {
    const given = await startGivenUp();
    const before = given.rebound.dump();
    const { lateAnswer } = await given.rebound.call('interactions.create', {
      applicationId: given.id,
      direction: 'in',
      channel: 'phone',
      ...(on === undefined ? {} : { on }),
    });
    const day = on ?? '2026-03-10';
    expect(lateAnswer).toBe('reopened');
    expect(await endsOf(given)).toEqual([['ghosted', '2026-03-01', day]]);
    expect(given.rebound.select(`SELECT "on" FROM interaction`)).toEqual([{ on: day }]);
    const [{ kind, outcome }] = given.rebound.select(
      `SELECT 'open' AS kind, count(*) AS outcome FROM outcome WHERE reopenedOn IS NULL`,
    ) as [{ kind: string; outcome: number }];
    expect([kind, outcome]).toEqual(['open', 0]);
    await given.rebound.call('history.undo', {});
    expect(given.rebound.dump()).toBe(before);
  });

  test('from before the end it only offers to', async () => {
    const given = await startGivenUp();
    const { lateAnswer } = await given.rebound.call('interactions.create', {
      applicationId: given.id,
      direction: 'in',
      channel: 'email',
      on: '2026-02-28',
    });
    expect(lateAnswer).toBe('before-end');
    expect(await endsOf(given)).toEqual([['ghosted', '2026-03-01', null]]);
  });

  const noAnswers: readonly [string, Partial<Input<'interactions.create'>>][] = [
    ['a receipt by a machine', { isAutomatic: true }],
    ['a letter of mine', { direction: 'out' }],
  ];
  test.each(noAnswers)('%s is none', async (_name, fields) => {
    const given = await startGivenUp();
    const { lateAnswer } = await given.rebound.call('interactions.create', {
      applicationId: given.id,
      direction: 'in',
      channel: 'email',
      ...fields,
    });
    expect(lateAnswer).toBeNull();
    expect(await endsOf(given)).toEqual([['ghosted', '2026-03-01', null]]);
  });

  test('an end of another kind stays', async () => {
    const given = await startGivenUp('withdrawn');
    const { lateAnswer } = await given.rebound.call('interactions.create', {
      applicationId: given.id,
      direction: 'in',
      channel: 'email',
    });
    expect(lateAnswer).toBeNull();
    expect(await endsOf(given)).toEqual([['withdrawn', '2026-03-01', null]]);
  });

  test('a mail kept as a contact opens it, a receipt does not', async () => {
    const given = await startGivenUp();
    const record = (isAutomatic: boolean) =>
      given.rebound.call('mails.record', {
        applicationId: given.id,
        text: 'Could you call us?',
        on: '2026-03-04',
        isAutomatic,
      });
    expect((await record(true)).lateAnswer).toBeNull();
    expect((await record(false)).lateAnswer).toBe('reopened');
    expect(await endsOf(given)).toEqual([['ghosted', '2026-03-01', '2026-03-04']]);
  });

  test('a move opens it on the day of the move', async () => {
    const given = await startGivenUp();
    const before = given.rebound.dump();
    await given.rebound.call('applications.move', {
      id: given.id,
      stageId: 'stage-screening',
      on: '2026-03-06',
    });
    expect(await endsOf(given)).toEqual([['ghosted', '2026-03-01', '2026-03-06']]);
    expect((await given.rebound.call('applications.get', { id: given.id })).stageId).toBe('stage-screening');
    await given.rebound.call('history.undo', {});
    expect(given.rebound.dump()).toBe(before);
    const many = { target: { ids: [given.id] }, stageId: 'stage-screening' };
    expect(await given.rebound.call('applications.moveMany', many)).toMatchObject({ changed: 1 });
    expect(await endsOf(given)).toEqual([['ghosted', '2026-03-01', '2026-03-10']]);
  });

  test('a move of one that ended another way is refused', async () => {
    const { rebound, id } = await startGivenUp('withdrawn');
    await expect(rebound.call('applications.move', { id, stageId: 'stage-screening' })).rejects.toThrow(
      'Reopen it',
    );
  });

  test('a no with a later day, told as how it ended, stands beside the silence', async () => {
    const given = await startGivenUp();
    const { outcomes } = await given.rebound.call('applications.get', { id: given.id });
    const details = { reasons: [{ reasonId: 'overqualified', saidBy: 'employer' as const, quote: null }] };
    const id = outcomes[0]?.id ?? '';
    await given.rebound.call('outcomes.update', { id, kind: 'rejected', on: '2026-03-08', ...details });
    expect(await endsOf(given)).toEqual([
      ['rejected', '2026-03-08', null],
      ['ghosted', '2026-03-01', '2026-03-08'],
    ]);
  });

  test('the same day is a correction', async () => {
    const given = await startGivenUp();
    const { outcomes } = await given.rebound.call('applications.get', { id: given.id });
    await given.rebound.call('outcomes.update', {
      id: outcomes[0]?.id ?? '',
      kind: 'rejected',
      on: '2026-03-01',
    });
    expect(await endsOf(given)).toEqual([['rejected', '2026-03-01', null]]);
  });

  test('an import of a later state adds what is new and takes nothing back', async () => {
    const given = await startGivenUp();
    const { importSheet } = await import('#tests/support/import-plan.ts');
    await importSheet(given.rebound, 'Company,Title,Status\nOakline,Engineer,Rejected');
    expect(await endsOf(given)).toEqual([['ghosted', '2026-03-01', null]]);
  });
});

describe('what was skipped of an end', () => {
  test('is asked for until it is told, or no more is asked', async () => {
    const rebound = await startTestCore({ now });
    const skip = async (title: string, kind: Input<'applications.close'>['kind']) => {
      const { id } = await rebound.call('applications.create', { company: 'Oakline', title });
      const { outcomeId } = await rebound.call('applications.close', {
        applicationId: id,
        kind,
        isSkipped: true,
      });
      return outcomeId;
    };
    const told = await skip('Told', 'rejected');
    const left = await skip('Left', 'withdrawn');
    await skip('Last', 'cancelled');
    await skip('Nothing to say of silence', 'ghosted');
    await skip('Nor of a yes', 'accepted');
    const asked = async () => {
      const { sections } = await rebound.call('today.get', {});
      return sections
        .flatMap(({ rows }) => rows)
        .flatMap((row) => (row.kind === 'outcome' ? [[row.title, row.outcome, row.missing]] : []));
    };
    expect(await asked()).toEqual([
      ['Last', 'cancelled', ['reasons']],
      ['Left', 'withdrawn', ['reasons']],
      ['Told', 'rejected', ['reasons', 'answer', 'words']],
    ]);
    await rebound.call('outcomes.update', { id: told, message: 'Dear …' });
    await rebound.call('outcomes.askNoMore', { outcomeIds: [left] });
    expect(await asked()).toEqual([['Last', 'cancelled', ['reasons']]]);
    await rebound.call('history.undo', {});
    expect(await asked()).toHaveLength(2);
    expect(await rebound.call('outcomes.askNoMore', {})).toEqual({ count: 2 });
    expect(await asked()).toEqual([]);
  });

  test('an import of old rows asks for nothing', async () => {
    const rebound = await startTestCore({ now });
    const { importSheet } = await import('#tests/support/import-plan.ts');
    const rows = Array.from(
      { length: 300 },
      (_, row) => `Co ${row},Writer,2025-10-0${(row % 9) + 1},${row % 3 === 0 ? 'Applied' : 'Rejected'}`,
    );
    await importSheet(rebound, `Company,Title,Date applied,Status\n${rows.join('\n')}`);
    const { sections, dueCount } = await rebound.call('today.get', {});
    expect(dueCount).toBe(0);
    expect(sections).toMatchObject([{ id: 'unhurried', rows: [{ kind: 'sweep', count: 100 }], total: 1 }]);
  });
});
