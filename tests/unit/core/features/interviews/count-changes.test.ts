import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

test('each interview has its own number of changes, undoing among them, in the file and on the agenda', async () => {
  const { call, core } = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
  const { id: applicationId } = await call('applications.create', { company: 'Oakline', title: 'Engineer' });
  const ids: string[] = [];
  for (const day of ['2026-03-11', '2026-03-12', '2026-03-13'])
    ids.push((await call('interviews.create', { applicationId, when: { day, time: '10:00' } })).id);
  const [, twice = '', thrice = ''] = ids;
  for (const place of ['Here', 'There']) {
    await call('interviews.update', { id: twice, place });
    await call('interviews.update', { id: thrice, place });
  }
  await call('history.undo', {});
  const expected = [0, 2, 3];
  const { interviews } = await call('today.agenda', {});
  expect(ids.map((id) => interviews.find((interview) => interview.id === id)?.changes)).toEqual(expected);
  const { fileId } = await call('interviews.exportCalendar', { ids });
  const file = readFileSync(core.files.pathOf(fileId), 'utf8');
  expect([...file.matchAll(/^SEQUENCE:(\d+)/gm)].map(([, sequence]) => Number(sequence))).toEqual(expected);
});
