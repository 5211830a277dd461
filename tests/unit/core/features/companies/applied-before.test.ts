import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankOf } from '#shared/domain/phases.ts';
import { companyHandlers } from '#core/features/companies/handlers.ts';
import type { SampleRows } from '#core/sample/sample-rows.ts';
import { importSheet } from '#tests/support/import-plan.ts';
import { historyToday, randomHistories } from '#tests/support/random-histories.ts';
import { lookAt, openEmptyStore, queryContextAt } from '#tests/support/sample-store.ts';
import { startTestCore } from '#tests/support/test-core.ts';

/** The same histories, spread over four companies. */
const atCompanies = randomHistories.map((rows): SampleRows => {
  const [company] = rows.company;
  if (company === undefined) return rows;
  const companies = [0, 1, 2, 3].map((index) => ({ ...company, id: `c${index}`, matchKey: `c ${index}` }));
  return {
    ...rows,
    company: [...companies, ...rows.company.slice(1)],
    application: rows.application.map((one, index) => ({ ...one, companyId: `c${(index * 7) % 4}` })),
  };
});

type Expected = { applicationId: string; count: number; lastId: string; kind: string | null };

/** Worked out by plain loops over the rows, from the words of the law alone. */
function expectedBefore(rows: SampleRows): Expected[] {
  const known = rows.application.map((application) => {
    const events = rows.stageEvent.filter(({ applicationId }) => applicationId === application.id);
    const live = rows.outcome.find((one) => one.applicationId === application.id && one.reopenedOn === null);
    const reached = events.map(({ phase }) => rankOf(phase));
    if (live && live.phase !== 'unknown') reached.push(rankOf(live.phase));
    if (live?.kind === 'accepted' || live?.kind === 'declined') reached.push(rankOf('offer'));
    const days = events.filter(({ phase }) => phase !== 'saved').map(({ on }) => on);
    const start = (days.length > 0 ? days : events.map(({ on }) => on)).toSorted()[0] ?? '';
    const furthest = Math.max(0, ...reached);
    // No answer at the door is nothing to remember; no answer after a talk is.
    const isSilence = live?.kind === 'ghosted' && furthest < rankOf('screening');
    return { application, live, isApplied: furthest > 0, isSilence, start };
  });
  const found: Expected[] = [];
  for (const own of known) {
    if (own.live || own.application.archivedAt !== null) continue;
    let last: (typeof known)[number] | null = null;
    let count = 0;
    for (const other of known) {
      if (other === own || other.application.companyId !== own.application.companyId || !other.isApplied)
        continue;
      const isEarlier =
        !own.isApplied ||
        other.start < own.start ||
        (other.start === own.start && other.application.id < own.application.id);
      if (!isEarlier || !other.live) continue;
      count += 1;
      if (other.isSilence) continue;
      if (
        last === null ||
        other.start > last.start ||
        (other.start === last.start && other.application.id > last.application.id)
      )
        last = other;
    }
    if (last !== null)
      found.push({
        applicationId: own.application.id,
        count,
        lastId: last.application.id,
        kind: last.live?.kind ?? null,
      });
  }
  return found.toSorted((a, b) => a.applicationId.localeCompare(b.applicationId));
}

describe('you applied here before', () => {
  test('agrees with plain loops on every card of the board', () => {
    const store = openEmptyStore();
    fc.assert(
      fc.property(atCompanies, (rows) => {
        lookAt(store, rows, () => {
          const answer = companyHandlers['companies.appliedBefore'](queryContextAt(store, historyToday));
          const shown = answer
            .map(({ applicationId, count, last }) => ({
              applicationId,
              count,
              lastId: last.id,
              kind: last.ending?.kind ?? null,
            }))
            .toSorted((a, b) => a.applicationId.localeCompare(b.applicationId));
          expect(shown).toEqual(expectedBefore(rows));
        });
      }),
      { numRuns: 150 },
    );
  });

  test('on a card, silence at the door says nothing, and the last answer stays said', async () => {
    const { call } = await startTestCore();
    const apply = async (title: string, kind: 'ghosted' | 'rejected' | null, on: string) => {
      const { id } = await call('applications.create', { company: 'Acme', title, on });
      if (kind !== null) await call('applications.close', { applicationId: id, kind });
      return id;
    };
    await apply('Unheard', 'ghosted', '2025-01-10');
    const second = await apply('Second', null, '2025-02-10');
    expect(await call('companies.appliedBefore', {})).toEqual([]);
    await call('applications.close', { applicationId: second, kind: 'rejected' });
    await apply('Unheard again', 'ghosted', '2025-03-10');
    const now = await apply('Now', null, '2026-01-10');
    expect(await call('companies.appliedBefore', {})).toMatchObject([
      { applicationId: now, count: 3, last: { title: 'Second', ending: { kind: 'rejected' } } },
    ]);
  });

  test('is told while the company is typed, in the panel, and only of what was applied for', async () => {
    const rebound = await startTestCore();
    const { call } = rebound;
    const first = await call('applications.create', { company: 'Acme', title: 'First', on: '2025-01-10' });
    await call('applications.close', { applicationId: first.id, kind: 'rejected', on: '2025-03-02' });
    await call('applications.create', { company: 'Acme', title: 'Only saved', stageId: 'stage-saved' });
    const [suggestion] = await call('companies.suggest', { text: 'acm' });
    expect(suggestion).toMatchObject({
      applicationCount: 2,
      appliedBefore: {
        count: 1,
        last: {
          id: first.id,
          title: 'First',
          appliedOn: '2025-01-10',
          ending: { kind: 'rejected', on: '2025-03-02' },
        },
      },
    });
    const application = await call('applications.get', { id: first.id });
    expect(application.otherCount).toBe(1);
    expect(application.others.map(({ title }) => title)).toEqual(['Only saved']);
  });

  test('is noted on new rows of an import, as far as it lies before them', async () => {
    const rebound = await startTestCore();
    await importSheet(rebound, 'Company,Title,Date applied,Status\nAcme GmbH,First,2025-01-10,Rejected');
    const fileId = rebound.upload(
      [
        'Company,Title,Date applied',
        'ACME,Later,2025-06-01',
        'Acme,Earlier,2024-06-01',
        'Other,None,2025-06-01',
        'Acme GmbH,First,2025-01-10',
      ].join('\n'),
    );
    const columns = (['company', 'title', 'appliedOn'] as const).map((field, index) => ({ index, field }));
    const plan = { fileId, fileName: 'b.csv', reading: {}, columns, statuses: [], edits: [], rowChoices: [] };
    const { rows } = await rebound.call('imports.preview', { plan });
    expect(rows.map(({ action, appliedBefore }) => [action, appliedBefore?.last.title ?? null])).toEqual([
      ['create', 'First'],
      ['create', null],
      ['create', null],
      ['duplicate', null],
    ]);
  });
});
