import { expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

test('what a posting says of the job is taken with its requirements, and goes with them in one undo', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Welder',
    seniority: 'Junior',
  });
  await rebound.call('requirements.add', {
    applicationId: id,
    requirements: [{ kind: 'skill', name: 'Welding', need: 'must' }],
    facts: {
      seniority: 'Senior',
      workMode: 'on-site',
      salaryMin: 40_000,
      salaryMax: 48_000,
      currency: 'eur',
    },
  });
  expect(await rebound.call('applications.get', { id })).toMatchObject({
    seniority: 'Senior',
    workMode: 'on-site',
    salaryMin: 40_000,
    salaryMax: 48_000,
    currency: 'EUR',
  });

  await rebound.call('history.undo', {});
  expect(await rebound.call('applications.get', { id })).toMatchObject({
    seniority: 'Junior',
    workMode: null,
    salaryMin: null,
  });
  expect((await rebound.call('fit.get', { applicationId: id })).lines).toEqual([]);
});

test('pay that ends below where it starts is refused, and nothing of the rest is kept', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('applications.create', { company: 'Oakline', title: 'Welder' });
  await expect(
    rebound.call('requirements.add', {
      applicationId: id,
      requirements: [{ kind: 'skill', name: 'Welding', need: 'must' }],
      facts: { salaryMin: 50_000, salaryMax: 40_000 },
    }),
  ).rejects.toMatchObject({ code: 'invalid' });
  expect((await rebound.call('fit.get', { applicationId: id })).lines).toEqual([]);
});
