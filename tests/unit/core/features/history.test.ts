import { describe, expect, test } from 'vitest';
import { importSheet } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function startWith(...titles: string[]): Promise<TestCore & { readonly ids: string[] }> {
  const rebound = await startTestCore();
  const ids: string[] = [];
  for (const title of titles) {
    const { id } = await rebound.call('applications.create', { company: 'Acme', title });
    ids.push(id);
  }
  return { ...rebound, ids };
}

async function newestOf({ call }: TestCore, applicationId?: string) {
  const filter = applicationId === undefined ? {} : { applicationId };
  return (await call('history.list', filter)).entries;
}

describe('a step about many applications', () => {
  test('says of each line which application it is of, and how many there are', async () => {
    const titles = Array.from({ length: 30 }, (_, index) => `Baker ${index + 1}`);
    const rebound = await startWith(...titles);
    const [, , screening] = await rebound.call('stages.list', {});
    await rebound.call('applications.moveMany', {
      target: { ids: rebound.ids },
      stageId: screening?.id ?? '',
    });
    const [moved] = await newestOf(rebound);
    expect(moved).toMatchObject({ applicationCount: 30, hasMoreRows: false, mergedFrom: null });
    const named = moved?.rows.filter(({ entity }) => entity === 'application').map((row) => row.application);
    expect(named?.toSorted()).toEqual(titles.map((title) => `Acme · ${title}`).toSorted());
    await rebound.call('applications.deleteMany', { target: { ids: rebound.ids.slice(0, 2) } });
    const [deleted] = await newestOf(rebound);
    // Also when they are gone.
    expect(new Set(deleted?.rows.map((row) => row.application))).toEqual(
      new Set(['Acme · Baker 1', 'Acme · Baker 2']),
    );
  });

  test('one about a single application names it once, as what it is about', async () => {
    const rebound = await startWith('Baker');
    const [entry] = await newestOf(rebound);
    expect(entry).toMatchObject({ subject: 'Acme · Baker', applicationCount: 1 });
    expect(entry?.rows.every(({ application }) => application === null)).toBe(true);
  });
});

describe('the history of an application that took others in', () => {
  test('has their steps too, marked, as long as the merge stands', async () => {
    const rebound = await startWith('Baker', 'Cook', 'Potter');
    const { call } = rebound;
    const [baker = '', cook = '', potter = ''] = rebound.ids;
    await call('applications.update', { id: cook, notes: 'From the second' });
    await call('applications.update', { id: potter, notes: 'From the third' });
    await call('applications.merge', { id: cook, otherId: potter });
    await call('applications.merge', { id: baker, otherId: cook });
    const toldOf = async () =>
      (await newestOf(rebound, baker)).map(({ label, mergedFrom }) => [label, mergedFrom]);
    const own = await toldOf();
    expect(own).toEqual([
      ['Merge applications', null],
      ['Merge applications', 'Acme · Cook'],
      ['Edit application', 'Acme · Potter'],
      ['Edit application', 'Acme · Cook'],
      ['Add application', 'Acme · Potter'],
      ['Add application', 'Acme · Cook'],
      ['Add application', null],
    ]);
    await call('history.undo', {});
    expect((await toldOf()).filter(([, mergedFrom]) => mergedFrom !== null)).toEqual([]);
  });
});

test('an import whose rows add to one another is not told as a removal', async () => {
  const rebound = await startTestCore();
  await importSheet(
    rebound,
    'Company,Title,Link,Place\nAcme,Cook,https://example.org/jobs/1,\nAcme,Cook,https://example.org/jobs/1,Leeds',
  );
  expect(rebound.select('SELECT location FROM application')).toEqual([{ location: 'Leeds' }]);
  const { entries } = await rebound.call('history.list', { limit: 10 });
  expect(entries.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'removed'))).toEqual([]);
});

test('that a feeling was written is told, and never its words', async () => {
  const rebound = await startWith('Baker');
  const { call, ids } = rebound;
  const secret = 'This one hurt';
  const { id } = await call('feelings.create', { mood: 2, text: secret });
  await call('feelings.update', { id, text: `${secret} a lot`, mood: 4 });
  await call('feelings.remove', { id });
  const told = await newestOf(rebound);
  expect(JSON.stringify(told)).not.toContain(secret);
  const moods = told.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields));
  expect(moods.filter(({ field, before, after }) => field === 'mood' && (before ?? after) !== '')).toEqual(
    [],
  );
  await call('history.undo', {});
  expect((await call('feelings.list', {})).feelings).toMatchObject([{ text: `${secret} a lot` }]);
  const { id: interviewId } = await call('interviews.create', {
    applicationId: ids[0] ?? '',
    when: { day: '2026-03-09', time: '10:00' },
  });
  await call('selfReviews.update', { interviewId, feeling: secret });
  await call('selfReviews.finish', { interviewId });
  await call('selfReviews.update', { interviewId, feeling: `${secret} still` });
  const entries = await newestOf(rebound);
  expect(JSON.stringify(entries)).not.toContain(secret);
  expect(entries.flatMap(({ rows }) => rows).map(({ entity }) => entity)).toEqual(
    expect.arrayContaining(['feeling', 'selfReview']),
  );
});

test('a setting is told with what held before, in full, also when it was changed for the first time', async () => {
  const rebound = await startWith();
  const { taskRules } = await rebound.call('settings.get', {});
  await rebound.call('settings.update', { taskRules: { coolDownHours: 8 } });
  const [entry] = await newestOf(rebound);
  const [value] = entry?.rows[0]?.fields.filter(({ field }) => field === 'value') ?? [];
  expect(JSON.parse(String(value?.before))).toEqual(taskRules);
  expect(JSON.parse(String(value?.after))).toEqual({ ...taskRules, coolDownHours: 8 });
});
