import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

const january = { from: '2026-01-01', to: '2026-01-31' };

test('the report has each application, human contact and interview of the period, by day', async () => {
  const { call, core } = await startTestCore({ timeZone: 'Pacific/Auckland' });
  const { id } = await call('applications.create', {
    company: 'Nordlicht',
    via: 'Agentur',
    title: '=Cook',
    location: 'Hamburg',
    source: 'LinkedIn',
    on: '2026-01-01',
  });
  await call('applications.create', { company: 'Later', title: 'Cook', on: '2026-02-01' });
  const saved = (await call('stages.list', {})).find(({ phase }) => phase === 'saved');
  await call('applications.create', {
    company: 'Saved',
    title: 'Cook',
    on: '2026-01-02',
    ...(saved ? { stageId: saved.id } : {}),
  });
  const contact = { applicationId: id, channel: 'phone' } as const;
  await call('interactions.create', { ...contact, direction: 'in', on: '2026-01-31' });
  await call('interactions.create', { ...contact, direction: 'out', on: '2025-12-31' });
  await call('interactions.create', { ...contact, direction: 'in', on: '2026-01-03', isAutomatic: true });
  await call('interviews.create', { applicationId: id, when: { day: '2026-01-31', time: '09:00' } });
  await call('applications.close', { applicationId: id, kind: 'rejected', on: '2026-02-02' });

  const lines = await call('reports.contacts', january);
  expect(lines.map(({ kind, on, channel, source }) => [kind, on, channel, source])).toEqual([
    ['application', '2026-01-01', null, 'LinkedIn'],
    ['contact', '2026-01-31', 'phone', null],
    ['interview', '2026-01-31', null, null],
  ]);
  for (const line of lines) {
    expect(line).toMatchObject({
      companyName: 'Nordlicht',
      viaCompanyName: 'Agentur',
      place: 'Hamburg',
      outcome: 'rejected',
    });
  }
  const { fileId, rows } = await call('exports.contacts', { ...january, jobId: 'job' });
  expect(rows).toBe(3);
  const text = readFileSync(core.files.pathOf(fileId), 'utf8');
  expect(text.split('\r\n').slice(0, 3)).toEqual([
    '\uFEFFDate,What,Employer,Agency,Place,Role,How,Result',
    "2026-01-01,application,Nordlicht,Agentur,Hamburg,'=Cook,LinkedIn,rejected",
    "2026-01-31,contact from them,Nordlicht,Agentur,Hamburg,'=Cook,phone,rejected",
  ]);
});
