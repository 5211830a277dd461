import { describe, expect, test } from 'vitest';
import type { StatusMeaning } from '#shared/imports.ts';
import {
  currentMeaning,
  endedAt,
  kindOf,
  meaningOf,
  sortStatuses,
  statusKinds,
  unansweredCount,
  type FileStatus,
} from '#renderer/features/importing/status-choices.ts';

const applied: StatusMeaning = { phase: 'applied', outcome: null, outcomePhase: null };

function status(value: string, count: number, meaning: StatusMeaning | null): FileStatus {
  return { value, count, meaning, isRemembered: false };
}

describe('meaningOf', () => {
  test.each(statusKinds)('%s is shown as what it was chosen as', (kind) => {
    expect(kindOf(meaningOf(kind, undefined))).toBe(kind);
  });

  test('where it ended is not known until someone says so, and then it stays', () => {
    const ended = meaningOf('ended:rejected', applied);
    expect(ended).toEqual({ phase: 'applied', outcome: 'rejected', outcomePhase: 'unknown' });
    const atFinal = endedAt('rejected', 'final');
    expect(atFinal).toEqual({ phase: 'final', outcome: 'rejected', outcomePhase: 'final' });
    expect(meaningOf('ended:ghosted', atFinal)?.outcomePhase).toBe('final');
  });

  test('stepping back at an unknown place says nothing of how far it came', () => {
    expect(endedAt('withdrawn', 'unknown')).toEqual({
      phase: null,
      outcome: 'withdrawn',
      outcomePhase: 'unknown',
    });
  });

  test('accepting and declining end at an offer', () => {
    expect(meaningOf('ended:declined', undefined)).toMatchObject({ phase: 'offer', outcomePhase: 'offer' });
  });
});

describe('answers', () => {
  const statuses = [status('Applied', 9, applied), status('Zirkus', 1, null), status('Bin', 4, null)];

  test('those nobody knows stand first, the most frequent first', () => {
    expect(sortStatuses(statuses).map(({ value }) => value)).toEqual(['Bin', 'Zirkus', 'Applied']);
  });

  test('leaving rows out is an answer too', () => {
    expect(unansweredCount(statuses, {})).toBe(2);
    expect(unansweredCount(statuses, { Bin: null, Zirkus: applied })).toBe(0);
    expect(currentMeaning(status('Bin', 4, null), { Bin: null })).toBeNull();
    expect(currentMeaning(status('Bin', 4, null), {})).toBeUndefined();
  });

  test('a name every object has is no answer', () => {
    expect(currentMeaning(status('constructor', 1, null), {})).toBeUndefined();
  });
});
