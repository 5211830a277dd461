import { expect, test } from 'vitest';
import { findingsOf } from '#renderer/features/debriefs/findings-of.ts';

test('a sentence of the look-back begins what is to be done, not what is expected', () => {
  const [finding] = findingsOf({
    reasons: [],
    feedback: [],
    phase: 'interview',
    reviews: [
      { interviewId: '1', kind: null, on: '2026-03-02', differently: 'Ask\n sooner ', concerns: null },
    ],
  });
  expect(finding?.text).toBe('Ask\n sooner ');
  expect(finding?.item.title).toBe('Ask sooner');
  expect(finding?.item.hypothesis).toBeUndefined();
});
