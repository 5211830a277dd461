import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

test('quotes are those of the applications that Insights counts in the period, newest first', async () => {
  const { call } = await startTestCore();
  const reasons = await call('reasons.list', {});
  const [first, second] = reasons
    .filter(({ side }) => side === 'theirs')
    .map(({ id, label }) => ({ id, label }));
  if (!first || !second) throw new Error('There are no reasons');

  async function end(
    company: string,
    appliedOn: string,
    endedOn: string,
    quotes: readonly (string | null)[],
  ) {
    const { id } = await call('applications.create', { company, title: 'Cook', on: appliedOn });
    await call('applications.close', {
      applicationId: id,
      kind: 'rejected',
      on: endedOn,
      reasons: quotes.map((quote, index) => ({
        reasonId: index === 0 ? first!.id : second!.id,
        saidBy: index === 0 ? ('employer' as const) : ('me' as const),
        quote,
      })),
    });
    return id;
  }

  await end('Early', '2026-01-31', '2026-03-05', ['Too early']);
  const older = await end('Older', '2026-02-01', '2026-02-10', ['Not enough', 'I was tired']);
  await end('Newer', '2026-02-28', '2026-04-01', ['Someone else', null]);
  await end('Silent', '2026-02-15', '2026-04-02', [null]);
  const reopened = await end('Again', '2026-02-16', '2026-04-03', ['Taken back']);
  await call('applications.reopen', { applicationId: reopened });

  const february = await call('reports.quotes', { from: '2026-02-01', to: '2026-02-28' });
  expect(february.count).toBe(3);
  const shown = february.quotes.map(({ companyName, saidBy, quote, label }) => [
    companyName,
    saidBy,
    quote,
    label,
  ]);
  expect(shown[0]).toEqual(['Newer', 'employer', 'Someone else', first.label]);
  expect(shown.slice(1)).toHaveLength(2);
  expect(shown).toEqual(
    expect.arrayContaining([
      ['Older', 'employer', 'Not enough', first.label],
      ['Older', 'me', 'I was tired', second.label],
    ]),
  );
  expect(february.quotes.at(-1)).toMatchObject({ applicationId: older, on: '2026-02-10', phase: 'applied' });
  expect((await call('reports.quotes', {})).count).toBe(4);
  expect(await call('reports.quotes', { to: '2025-12-31' })).toEqual({ count: 0, quotes: [] });
});
