import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/days.ts';
import { readApplicationFacts, silenceRuleOf } from '#core/features/applications/figures.ts';
import { buildRows, queryContextAt, type RowBuilder } from '#tests/support/sample-store.ts';

const today = '2026-04-20';
const ago = (days: number) => addDays(today, -days);

/** The facts of the one application a history describes. */
function factsAfter(
  describe: (build: RowBuilder, id: string) => void,
): ReturnType<ReturnType<typeof readApplicationFacts>['of']> {
  const build = buildRows();
  const id = build.application();
  describe(build, id);
  const store = build.open();
  return readApplicationFacts(store, silenceRuleOf(queryContextAt(store, today))).of(id);
}

describe('silence', () => {
  test.each<[string, boolean, (build: RowBuilder, id: string) => void]>([
    ['44 days without an answer', false, (build, id) => build.event(id, 'applied', ago(44))],
    ['45 days without an answer', true, (build, id) => build.event(id, 'applied', ago(45))],
    [
      'saved long ago, applied since',
      false,
      (build, id) => {
        build.event(id, 'saved', ago(200));
        build.event(id, 'applied', ago(10));
      },
    ],
    ['only saved', false, (build, id) => build.event(id, 'saved', ago(200))],
    [
      'answered by a human 20 days ago',
      false,
      (build, id) => {
        build.event(id, 'applied', ago(100));
        build.interaction(id, ago(20));
      },
    ],
    [
      'answered by a human 21 days ago',
      true,
      (build, id) => {
        build.event(id, 'applied', ago(30));
        build.interaction(id, ago(21));
      },
    ],
    [
      'a receipt by a machine is no answer',
      true,
      (build, id) => {
        build.event(id, 'applied', ago(45));
        build.interaction(id, ago(2), { isAutomatic: 1 });
      },
    ],
    [
      'nor does a receipt start the shorter count',
      false,
      (build, id) => {
        build.event(id, 'applied', ago(30));
        build.interaction(id, ago(30), { isAutomatic: 1 });
      },
    ],
    [
      'my own letters are no answer',
      true,
      (build, id) => {
        build.event(id, 'applied', ago(45));
        build.interaction(id, ago(2), { direction: 'out' });
      },
    ],
    [
      'a pitch from before applying is no answer',
      false,
      (build, id) => {
        build.interaction(id, ago(40));
        build.event(id, 'applied', ago(10));
      },
    ],
    [
      'an interview ahead',
      false,
      (build, id) => {
        build.event(id, 'applied', ago(100));
        build.interview(id, `${today}T10:00:01.000Z`);
      },
    ],
    [
      'an interview that began a moment ago',
      true,
      (build, id) => {
        build.event(id, 'applied', ago(100));
        build.interview(id, `${today}T09:59:00.000Z`);
      },
    ],
    [
      'a cancelled interview',
      true,
      (build, id) => {
        build.event(id, 'applied', ago(100));
        build.interview(id, `${addDays(today, 3)}T10:00:00.000Z`, 'cancelled');
      },
    ],
    [
      'ended',
      false,
      (build, id) => {
        build.event(id, 'applied', ago(100));
        build.outcome(id, 'withdrawn', 'applied');
      },
    ],
    [
      'ended and reopened',
      true,
      (build, id) => {
        build.event(id, 'applied', ago(100));
        build.outcome(id, 'ghosted', 'applied', { reopenedOn: ago(2) });
      },
    ],
  ])('%s: %s', (_, isSilent, describe) => {
    expect(factsAfter(describe).isSilent).toBe(isSilent);
  });
});

describe('facts', () => {
  test('the furthest phase is that of the events or of the live outcome, whichever is higher', () => {
    const furthest = (kind: 'rejected' | 'declined', phase: 'unknown' | 'final', reopenedOn: string | null) =>
      factsAfter((build, id) => {
        build.event(id, 'screening', ago(30));
        build.event(id, 'applied', ago(20));
        build.outcome(id, kind, phase, { reopenedOn });
      }).furthestPhase;
    expect(furthest('rejected', 'unknown', null)).toBe('screening');
    expect(furthest('rejected', 'final', null)).toBe('final');
    expect(furthest('rejected', 'final', ago(1))).toBe('screening');
    expect(furthest('declined', 'unknown', null)).toBe('offer');
  });

  test('appliedOn is the earliest day at applied or beyond, in whatever order they were recorded', () => {
    const facts = factsAfter((build, id) => {
      build.event(id, 'interview', ago(12));
      build.event(id, 'saved', ago(60));
      build.event(id, 'applied', ago(10));
    });
    expect(facts).toMatchObject({
      appliedOn: ago(12),
      startedOn: ago(12),
      isApplied: true,
      furthestPhase: 'interview',
    });
  });

  test('an application nothing is known of counts as saved', () => {
    expect(factsAfter(() => {})).toEqual({
      furthestPhase: 'saved',
      furthestRank: 0,
      isApplied: false,
      appliedOn: null,
      startedOn: null,
      outcome: null,
      endedAt: null,
      isSilent: false,
      isWaiting: true,
      lastWordOn: null,
      hasReply: false,
    });
  });

  test('are the same asked for all, in any order, and for one alone', () => {
    const build = buildRows();
    const ids = Array.from({ length: 30 }, (_, index) => {
      const id = build.application();
      if (index % 3 > 0) build.event(id, index % 2 ? 'applied' : 'final', ago(index * 4));
      if (index % 5 === 0) build.outcome(id, 'rejected', 'unknown');
      if (index % 4 === 0) build.interaction(id, ago(index));
      return id;
    });
    const store = build.open();
    const rule = silenceRuleOf(queryContextAt(store, today));
    const all = readApplicationFacts(store, rule);
    const inOrder = ids.map((id) => all.of(id));
    expect(ids.toReversed().map((id) => all.of(id))).toEqual(inOrder.toReversed());
    expect(ids.map((id) => readApplicationFacts(store, rule, [id]).of(id))).toEqual(inOrder);
  });
});
