import { describe, expect, test } from 'vitest';
import type { StageEvent } from '#shared/applications.ts';
import type { Phase } from '#shared/domain/phases.ts';
import type { Reason } from '#shared/reasons.ts';
import {
  detailsOf,
  draftOf,
  newDraft,
  phaseChoices,
  withKind,
  withReasonAt,
  withReasons,
  speakerOf,
} from '#renderer/features/outcomes/outcome-draft.ts';
import { groupReasons } from '#renderer/features/outcomes/reason-picker.tsx';

const today = '2026-11-22';

function reached(...phases: readonly Phase[]): { events: StageEvent[] } {
  return {
    events: phases.map((phase, index) => ({
      id: String(index),
      stageId: phase,
      stageName: phase,
      phase,
      on: today,
      precision: 'day',
      note: null,
      source: 'user',
    })),
  };
}

describe('where an application ended', () => {
  test('is the furthest phase or later, or unknown', () => {
    expect(phaseChoices(reached('applied', 'interview', 'screening'))).toEqual([
      'interview',
      'final',
      'offer',
      'unknown',
    ]);
  });

  test('starts at the phase its card was taken from, never below the furthest', () => {
    expect(newDraft(reached('applied', 'interview'), 'screening', today).phase).toBe('interview');
    expect(newDraft(reached('applied'), 'final', today).phase).toBe('final');
    expect(newDraft(reached('applied'), null, today)).toMatchObject({
      kind: null,
      phase: 'applied',
      on: today,
    });
  });
});

describe('a draft', () => {
  const draft = newDraft(reached('applied'), null, today);

  test('sends nothing before a kind is chosen', () => {
    expect(detailsOf(draft)).toBeNull();
  });

  test('takes a new reason as my guess, and keeps what was said of the others', () => {
    const one = withReasons(withKind(draft, 'rejected'), ['a']);
    expect(one.reasons).toEqual([{ reasonId: 'a', saidBy: 'me', quote: null }]);
    const said = { ...one, reasons: [{ reasonId: 'a', saidBy: 'employer' as const, quote: 'Sorry' }] };
    expect(withReasons(said, ['b', 'a']).reasons).toEqual([
      { reasonId: 'b', saidBy: 'me', quote: null },
      { reasonId: 'a', saidBy: 'employer', quote: 'Sorry' },
    ]);
  });

  test('takes a new reason as the employer’s while their words stand in it', () => {
    const theirs = { ...withKind(draft, 'rejected'), message: 'We regret' };
    expect(speakerOf(theirs)).toBe('employer');
    expect(speakerOf({ ...theirs, message: ' ' })).toBe('me');
    expect(speakerOf(withKind(theirs, 'withdrawn'))).toBe('me');
    const mine = withReasons(withKind(draft, 'rejected'), ['a']);
    expect(withReasons(mine, ['a', 'b'], 'employer').reasons).toEqual([
      { reasonId: 'a', saidBy: 'me', quote: null },
      { reasonId: 'b', saidBy: 'employer', quote: null },
    ]);
  });

  test('keeps what two sides gave the same reason for, and changes one of them by its place', () => {
    const twice = {
      ...withKind(draft, 'rejected'),
      reasons: [
        { reasonId: 'a', saidBy: 'employer' as const, quote: 'Sorry' },
        { reasonId: 'a', saidBy: 'me' as const, quote: null },
      ],
    };
    expect(withReasons(twice, ['a', 'b']).reasons).toEqual([
      ...twice.reasons,
      { reasonId: 'b', saidBy: 'me', quote: null },
    ]);
    const changed = { reasonId: 'a', saidBy: 'insider' as const, quote: null };
    expect(withReasonAt(twice, 1, changed).reasons).toEqual([twice.reasons[0], changed]);
    expect(withReasonAt(twice, 0, null).reasons).toEqual([twice.reasons[1]]);
  });

  test('drops reasons only when another side decided', () => {
    const theirs = withReasons(withKind(draft, 'rejected'), ['a']);
    expect(withKind(theirs, 'cancelled').reasons).toHaveLength(1);
    expect(withKind(theirs, 'withdrawn').reasons).toEqual([]);
  });

  test('sends an answered offer at the offer, and their words only where they answered', () => {
    const full = { ...draft, message: 'We regret', isGeneric: true };
    expect(detailsOf(withKind(full, 'accepted'))).toMatchObject({
      phase: 'offer',
      message: null,
      isGeneric: null,
    });
    expect(detailsOf(withKind(full, 'rejected'))).toMatchObject({
      phase: 'applied',
      message: 'We regret',
      isGeneric: true,
    });
    expect(detailsOf(withKind({ ...draft, message: '  ' }, 'rejected'))).toMatchObject({ message: null });
  });

  test('of a recorded outcome sends back what is recorded', () => {
    const outcome = {
      id: 'o',
      kind: 'rejected',
      phase: 'unknown',
      on: '2026-10-01',
      precision: 'month',
      isGeneric: false,
      message: 'Close',
      reopenedOn: null,
      recordedAt: '2026-10-01T10:00:00Z',
      reasons: [{ reasonId: 'a', saidBy: 'insider', quote: null }],
    } as const;
    const { id: _id, reopenedOn: _reopenedOn, recordedAt: _recordedAt, ...details } = outcome;
    expect(detailsOf(draftOf({ ...outcome, reasons: [...outcome.reasons] }))).toEqual(details);
  });
});

function reason(id: string, group: string, side: Reason['side'], isRetired = false): Reason {
  return { id, label: id, group, side, claim: null, control: null, isRetired, isOwn: false };
}

test('reasons are grouped, of one side, retired ones only while chosen', () => {
  const all = [
    reason('a', 'terms', 'theirs'),
    reason('b', 'level', 'theirs', true),
    reason('c', 'terms', 'theirs'),
    reason('d', 'mine', 'mine'),
  ];
  const shape = (chosen: readonly string[]) =>
    groupReasons(all, 'theirs', chosen).map(({ value, items }) => [value, items.map(({ id }) => id)]);
  expect(shape([])).toEqual([['terms', ['a', 'c']]]);
  expect(shape(['b'])).toEqual([
    ['terms', ['a', 'c']],
    ['level', ['b']],
  ]);
});
