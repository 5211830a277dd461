import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phases, rankOf } from '#shared/domain/phases.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

type StageRow = { id: string; name: string; phase: (typeof phases)[number]; isHidden: number };

function stagesOf(rebound: TestCore): StageRow[] {
  return rebound.select('SELECT * FROM stage ORDER BY position, id') as unknown as StageRow[];
}

const pick = fc.nat(30);
const stepArbitrary = fc.oneof(
  fc.record({ do: fc.constant('create' as const), phase: fc.nat(6), name: fc.string({ maxLength: 8 }) }),
  fc.record({ do: fc.constant('rename' as const), pick, name: fc.string({ maxLength: 8 }) }),
  fc.record({ do: fc.constant('hide' as const), pick, isHidden: fc.boolean() }),
  fc.record({ do: fc.constant('move' as const), pick, before: fc.option(pick) }),
  fc.record({ do: fc.constant('setPhase' as const), pick, phase: fc.nat(6), followEvents: fc.boolean() }),
  fc.record({ do: fc.constant('delete' as const), pick, moveTo: fc.option(pick) }),
  fc.record({ do: fc.constant('addCard' as const), pick }),
  fc.record({ do: fc.constant('end' as const), pick }),
);
type Step = typeof stepArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** Does it as a person would; a refusal must change nothing, which the caller sees. */
async function take(rebound: TestCore, step: Step): Promise<void> {
  const ids = stagesOf(rebound).map(({ id }) => id);
  const at = (index: number): string => ids[index % ids.length] ?? '';
  const id = 'pick' in step ? at(step.pick) : '';
  const call = (name: string, input: unknown) => rebound.core.dispatch(name, input);
  switch (step.do) {
    case 'create':
      return void (await call('stages.create', { name: step.name, phase: phases[step.phase] }));
    case 'rename':
      return void (await call('stages.rename', { id, name: step.name }));
    case 'hide':
      return void (await call(step.isHidden ? 'stages.hide' : 'stages.show', { id }));
    case 'move':
      return void (await call('stages.move', {
        id,
        beforeId: step.before === null ? null : at(step.before),
      }));
    case 'setPhase':
      return void (await call('stages.setPhase', {
        id,
        phase: phases[step.phase],
        followEvents: step.followEvents,
      }));
    case 'delete':
      return void (await call('stages.delete', {
        id,
        moveTo: step.moveTo === null ? null : at(step.moveTo),
      }));
    case 'addCard':
      return void (await call('applications.create', { company: 'Acme', title: 'Role', stageId: id }));
    case 'end': {
      const [open] = rebound.select(
        'SELECT id FROM application WHERE id NOT IN (SELECT applicationId FROM outcome) LIMIT 1',
      );
      if (open) await call('applications.close', { applicationId: open['id'], kind: 'rejected' });
      return;
    }
    default:
      step satisfies never;
  }
}

function expectOrder(rebound: TestCore): void {
  const stages = stagesOf(rebound);
  const ranks = stages.map(({ phase }) => rankOf(phase));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size, 'every phase keeps a stage').toBe(phases.length);
  const positions = rebound.select('SELECT DISTINCT position FROM stage');
  expect(positions).toHaveLength(stages.length);
  const early = rebound.select(
    `SELECT outcome.id FROM outcome JOIN stageEvent USING (applicationId)
     WHERE outcome.phase <> 'unknown' AND instr(?, ',' || outcome.phase || ',') < instr(?, ',' || stageEvent.phase || ',')`,
    `,${phases.join(',')},`,
    `,${phases.join(',')},`,
  );
  expect(early, 'no outcome stands before what was reached').toEqual([]);
}

describe('stages', () => {
  test('whatever is done: they stand in the order of phases, each phase keeps one, and undo is exact', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, { minLength: 1, maxLength: 14 }), async (steps) => {
        const rebound = await startTestCore();
        const states = [rebound.dump()];
        for (const step of steps) {
          await take(rebound, step);
          expectOrder(rebound);
          const state = rebound.dump();
          if (state !== states.at(-1)) states.push(state);
        }
        for (const state of states.slice(0, -1).toReversed()) {
          await rebound.call('history.undo', {});
          expect(rebound.dump()).toBe(state);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('a new one stands at the end of its phase, and names are taken in any spelling', async () => {
    const rebound = await startTestCore();
    await rebound.call('stages.create', { name: 'Phone call', phase: 'screening' });
    expect(stagesOf(rebound).map(({ name }) => name)).toEqual([
      'Saved',
      'Applied',
      'Screening',
      'Phone call',
      'Assessment',
      'Interview',
      'Final',
      'Offer',
    ]);
    expect(
      await rebound.core.dispatch('stages.create', { name: ' phone  CALL', phase: 'final' }),
    ).toMatchObject({
      error: { code: 'refused' },
    });
    expect(
      await rebound.core.dispatch('stages.rename', { id: 'stage-offer', name: 'APPLIED' }),
    ).toMatchObject({
      error: { code: 'refused' },
    });
    await rebound.call('stages.rename', { id: 'stage-offer', name: 'OFFER' });
  });

  test('the only one of a phase stays there and cannot be deleted; another of its phase can go before it', async () => {
    const rebound = await startTestCore();
    for (const [name, input] of [
      ['stages.setPhase', { id: 'stage-final', phase: 'offer', followEvents: false }],
      ['stages.delete', { id: 'stage-final', moveTo: null }],
      ['stages.move', { id: 'stage-final', beforeId: 'stage-saved' }],
    ] as const) {
      expect(await rebound.core.dispatch(name, input), name).toMatchObject({ error: { code: 'refused' } });
    }
    const { id } = await rebound.call('stages.create', { name: 'Panel', phase: 'final' });
    await rebound.call('stages.move', { id, beforeId: 'stage-final' });
    expect(stagesOf(rebound).filter(({ phase }) => phase === 'final')).toMatchObject([
      { id },
      { id: 'stage-final' },
    ]);
  });

  test('past events and the end follow a stage to its new phase only when asked to', async () => {
    for (const followEvents of [true, false]) {
      const rebound = await startTestCore();
      const { id: stageId } = await rebound.call('stages.create', { name: 'Task', phase: 'interview' });
      const { id } = await rebound.call('applications.create', { company: 'Acme', title: 'Role' });
      await rebound.call('applications.move', { id, stageId });
      await rebound.call('applications.close', { applicationId: id, kind: 'rejected' });
      await rebound.call('stages.setPhase', { id: stageId, phase: 'assessment', followEvents });
      const phase = followEvents ? 'assessment' : 'interview';
      expect(rebound.select('SELECT phase FROM stageEvent WHERE stageId = ?', stageId)).toEqual([{ phase }]);
      expect(rebound.select('SELECT phase FROM outcome')).toEqual([{ phase }]);
    }
  });

  test('an end that was put later by hand, and an offer, do not follow', async () => {
    const rebound = await startTestCore();
    const { id: stageId } = await rebound.call('stages.create', { name: 'Task', phase: 'interview' });
    const later = await rebound.call('applications.create', { company: 'A', title: 'One', stageId });
    await rebound.call('applications.close', { applicationId: later.id, kind: 'rejected', phase: 'final' });
    const offer = await rebound.call('applications.create', { company: 'B', title: 'Two', stageId });
    await rebound.call('applications.close', { applicationId: offer.id, kind: 'declined' });
    await rebound.call('stages.setPhase', { id: stageId, phase: 'assessment', followEvents: true });
    expect(rebound.select('SELECT phase FROM outcome ORDER BY phase')).toEqual([
      { phase: 'final' },
      { phase: 'offer' },
    ]);
  });

  test('one with applications goes only with a place for them in its phase, and no figure changes', async () => {
    const rebound = await startTestCore();
    const { id: stageId } = await rebound.call('stages.create', { name: 'Call', phase: 'screening' });
    const { id } = await rebound.call('applications.create', { company: 'Acme', title: 'Role', stageId });
    const { id: endedId } = await rebound.call('applications.create', {
      company: 'B',
      title: 'Two',
      stageId,
    });
    await rebound.call('applications.close', { applicationId: endedId, kind: 'rejected' });
    const figures = await rebound.call('insights.overview', {});
    expect((await rebound.call('stages.uses', {})).find((use) => use.stageId === stageId)).toEqual({
      stageId,
      openCount: 1,
      applicationCount: 2,
      eventCount: 2,
    });
    for (const moveTo of [null, stageId, 'stage-offer']) {
      expect(await rebound.core.dispatch('stages.delete', { id: stageId, moveTo })).toMatchObject({
        error: { code: 'refused' },
      });
    }
    await rebound.call('stages.delete', { id: stageId, moveTo: 'stage-screening' });
    expect((await rebound.call('applications.get', { id })).stageId).toBe('stage-screening');
    expect(await rebound.call('insights.overview', {})).toEqual(figures);
    await rebound.call('history.undo', {});
    expect((await rebound.call('applications.get', { id })).stageId).toBe(stageId);
  });
});
