import { describe, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

async function end(
  rebound: TestCore,
  reasons: { reasonId: string; saidBy: 'employer' | 'recruiter' | 'me'; quote: string | null }[],
): Promise<string> {
  const { id } = await rebound.call('applications.create', { company: 'Acme', title: 'Role' });
  await rebound.call('applications.close', { applicationId: id, kind: 'rejected', reasons });
  return id;
}

async function reasonsOf(rebound: TestCore, id: string) {
  const { outcomes } = await rebound.call('applications.get', { id });
  return outcomes[0]?.reasons;
}

const more = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

describe('reasons', () => {
  test('one of my own stands at the end of its group and can be given', async () => {
    const rebound = await startTestCore();
    for (const label of ['Too far', 'No car', ...more]) {
      await rebound.call('reasons.create', { label, side: 'theirs', group: 'terms', control: 'no' });
    }
    const all = await rebound.call('reasons.list', {});
    const groups = all.map(({ group }) => group).filter((group, index, list) => group !== list[index - 1]);
    expect(groups, 'no group is torn apart').toEqual([...new Set(groups)]);
    expect(all.filter(({ isOwn }) => isOwn).map(({ label }) => label)).toEqual([
      'Too far',
      'No car',
      ...more,
    ]);
    expect(all.find(({ label }) => label === 'Too far')).toMatchObject({
      claim: 'neither',
      control: 'no',
      isRetired: false,
    });
  });

  test('my own no has no claim and no control, whatever is sent', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('reasons.create', { label: 'Mood', side: 'mine', claim: 'able' });
    const reason = (await rebound.call('reasons.list', {})).find((one) => one.id === id);
    expect(reason).toMatchObject({ group: 'mine', claim: null, control: null });
  });

  test('any may be renamed; what one of Rebound’s is about is fixed, and a name is taken once a side', async () => {
    const rebound = await startTestCore();
    await rebound.call('reasons.update', { id: 'overqualified', label: 'Too senior' });
    for (const [name, input] of [
      ['reasons.update', { id: 'overqualified', control: 'no' }],
      ['reasons.update', { id: 'references', label: 'too  SENIOR' }],
      ['reasons.create', { label: 'Too senior', side: 'theirs' }],
    ] as const) {
      expect(await rebound.core.dispatch(name, input), name).toMatchObject({ error: { code: 'refused' } });
    }
    await rebound.call('reasons.create', { label: 'Too senior', side: 'mine' });
  });

  test('a retired one keeps its history and comes back', async () => {
    const rebound = await startTestCore();
    const id = await end(rebound, [{ reasonId: 'overqualified', saidBy: 'employer', quote: 'too much' }]);
    const before = await reasonsOf(rebound, id);
    await rebound.call('reasons.retire', { id: 'overqualified' });
    expect(await reasonsOf(rebound, id)).toEqual(before);
    const isRetired = async () =>
      (await rebound.call('reasons.list', {})).find((one) => one.id === 'overqualified')?.isRetired;
    expect(await isRetired()).toBe(true);
    await rebound.call('reasons.restore', { id: 'overqualified' });
    expect(await isRetired()).toBe(false);
    expect(await rebound.call('reasons.uses', {})).toEqual([{ reasonId: 'overqualified', count: 1 }]);
  });

  test('a merge drops no word and mixes no voices: where an end had both, each stays with who said it', async () => {
    const rebound = await startTestCore();
    const { id: mine } = await rebound.call('reasons.create', { label: 'Too old school', side: 'theirs' });
    const one = await end(rebound, [{ reasonId: mine, saidBy: 'employer', quote: 'old tools' }]);
    const both = await end(rebound, [
      { reasonId: mine, saidBy: 'employer', quote: 'old tools' },
      { reasonId: 'skills-rusty', saidBy: 'me', quote: 'I felt slow' },
      { reasonId: 'references', saidBy: 'me', quote: null },
    ]);
    const same = await end(rebound, [
      { reasonId: mine, saidBy: 'recruiter', quote: 'years behind' },
      { reasonId: mine, saidBy: 'employer', quote: null },
      { reasonId: 'skills-rusty', saidBy: 'recruiter', quote: 'out of practice' },
    ]);
    const long = 'x'.repeat(3_000);
    const tooLong = await end(rebound, [
      { reasonId: mine, saidBy: 'employer', quote: long },
      { reasonId: 'skills-rusty', saidBy: 'employer', quote: `${long}y` },
    ]);
    const before = rebound.dump();
    await rebound.call('reasons.merge', { id: mine, intoId: 'skills-rusty' });
    expect(await reasonsOf(rebound, one)).toEqual([
      { reasonId: 'skills-rusty', saidBy: 'employer', quote: 'old tools' },
    ]);
    expect(await reasonsOf(rebound, both)).toEqual([
      { reasonId: 'skills-rusty', saidBy: 'employer', quote: 'old tools' },
      { reasonId: 'skills-rusty', saidBy: 'me', quote: 'I felt slow' },
      { reasonId: 'references', saidBy: 'me', quote: null },
    ]);
    expect(await reasonsOf(rebound, same)).toEqual([
      { reasonId: 'skills-rusty', saidBy: 'employer', quote: null },
      { reasonId: 'skills-rusty', saidBy: 'recruiter', quote: 'out of practice / years behind' },
    ]);
    expect(await reasonsOf(rebound, tooLong)).toEqual([
      { reasonId: 'skills-rusty', saidBy: 'employer', quote: long },
      { reasonId: 'skills-rusty', saidBy: 'employer', quote: `${long}y` },
    ]);
    expect(
      await rebound.core.dispatch('reasons.merge', { id: 'references', intoId: 'my-pay' }),
    ).toMatchObject({
      error: { code: 'refused' },
    });
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
  });
});
