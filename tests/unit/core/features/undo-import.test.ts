import { describe, expect, test } from 'vitest';
import { importSheet } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const header = 'Company,Title,Date applied,Status,Notes,Link';

function titles({ select }: TestCore): unknown[] {
  return select('SELECT title FROM application ORDER BY title').map(({ title }) => title);
}

describe('undoing an import days later', () => {
  test('takes back what was not touched and names what was', async () => {
    const rebound = await startTestCore();
    const { id: earlier } = await rebound.call('applications.create', {
      company: 'Gamma',
      title: 'Chef',
      on: '2026-01-07',
    });
    const { batchId } = await importSheet(
      rebound,
      `${header}\nAcme,Engineer,2026-01-05,Applied,,\nBeta,Baker,2026-01-06,Applied,,\nGamma,Chef,2026-01-07,Interview,From the file,`,
    );
    const [acme] = rebound.select(`SELECT id FROM application WHERE title = 'Engineer'`);
    await rebound.call('applications.move', { id: String(acme?.['id']), stageId: 'stage-final' });
    const undone = await rebound.call('imports.undo', { batchId: batchId ?? '' });
    expect(undone).toEqual({
      subject: 'applications',
      removed: 1,
      kept: [{ id: acme?.['id'], title: 'Engineer', companyName: 'Acme' }],
      keptPeople: [],
    });
    expect(titles(rebound)).toEqual(['Chef', 'Engineer']);
    expect(await rebound.call('applications.get', { id: earlier })).toMatchObject({
      notes: null,
      furthestPhase: 'applied',
      stageId: 'stage-applied',
    });
    expect(rebound.select('SELECT name FROM company ORDER BY name')).toEqual([
      { name: 'Acme' },
      { name: 'Gamma' },
    ]);
    expect((await rebound.call('imports.list', {}))[0]).toMatchObject({ canUndo: false });
  });

  test('is itself undone', async () => {
    const rebound = await startTestCore();
    const { batchId } = await importSheet(rebound, `${header}\nAcme,Engineer,2026-01-05,Applied,,`);
    await rebound.call('applications.create', { company: 'Later', title: 'Other' });
    const before = rebound.dump();
    await rebound.call('imports.undo', { batchId: batchId ?? '' });
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });
});

test('undo takes back what an import learned of status words, also where it forgot another', async () => {
  const rebound = await startTestCore();
  const offer = { phase: 'offer', outcome: null, outcomePhase: null } as const;
  const sent = { phase: 'applied', outcome: null, outcomePhase: null } as const;
  const words = () =>
    rebound.select('SELECT value FROM valueMapping ORDER BY value').map(({ value }) => value);
  await importSheet(rebound, `${header}\nAcme,Engineer,2026-01-05,Applied,,`, {
    statuses: [{ value: 'Applied', meaning: offer }],
  });
  const before = rebound.dump();
  const { batchId } = await importSheet(rebound, `${header}\nBeta,Baker,2026-01-06,Blue,,`, {
    statuses: [
      { value: 'Applied', meaning: sent },
      { value: 'Blue', meaning: offer },
    ],
  });
  expect(words()).toEqual(['blue']);
  await rebound.call('imports.undo', { batchId: batchId ?? '' });
  expect(words()).toEqual(['applied']);
  expect(rebound.dump()).toBe(before);
});

test('somebody an import brought in and who is needed since keeps all that it told of them', async () => {
  const rebound = await startTestCore();
  const { batchId } = await importSheet(
    rebound,
    'Company,Title,Date applied,Contact,Phone\nAcme,Engineer,2026-01-05,Kim Lee,\nAcme,Baker,2026-01-06,Kim Lee,+44 20 7946 0000',
  );
  const [kim] = rebound.select('SELECT id FROM person');
  const { id } = await rebound.call('applications.create', { company: 'Beta', title: 'Cook' });
  await rebound.call('applicationPeople.link', { applicationId: id, person: { id: String(kim?.['id']) } });
  await rebound.call('imports.undo', { batchId: batchId ?? '' });
  expect(rebound.select('SELECT name, phone FROM person')).toEqual([
    { name: 'Kim Lee', phone: '+44 20 7946 0000' },
  ]);
});
