import { expect, test } from 'vitest';
import type { StageEvent } from '#shared/applications.ts';
import type { Phase } from '#shared/domain/phases.ts';
import type { Outcome } from '#shared/outcomes.ts';
import { historyEntriesOf } from '#renderer/features/applications/history-entries.ts';
import { applicationWords } from '#renderer/words/words.ts';

const reached = (phase: Phase, on: string) => ({ phase, on }) as StageEvent;
const ended = (on: string, reopenedOn: string | null) => ({ kind: 'rejected', on, reopenedOn }) as Outcome;

test('ends and reopenings stand among the stages by their day, newest first', () => {
  const entries = historyEntriesOf({
    events: [
      reached('interview', '2026-03-05'),
      reached('applied', '2026-03-01'),
      reached('screening', '2026-03-01'),
    ],
    outcomes: [ended('2026-03-09', null), ended('2026-03-01', '2026-03-04')],
  });
  expect(entries.map((entry) => (entry.kind === 'stage' ? entry.event.phase : entry.kind))).toEqual([
    'ended',
    'interview',
    'reopened',
    'ended',
    'screening',
    'applied',
  ]);
});

test('where it ended is said as far as it is known', () => {
  const { ended: words } = applicationWords.history;
  expect(words('Their no', 'interview')).toBe('Their no, at Interview');
  expect(words('No answer', 'applied')).toBe('No answer, after applying');
  expect(words('Role gone', 'unknown')).toBe('Role gone');
});
