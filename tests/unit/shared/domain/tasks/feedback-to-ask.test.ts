import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RejectionFact } from '#shared/domain/tasks/after-rejection.ts';
import type { UnansweredLetterFact } from '#shared/domain/tasks/feedback-to-ask.ts';
import { dueTasks, ruleTasksOf } from '#shared/domain/tasks/rule-tasks.ts';
import { taskRuleSettingsSchema, type RuleTask } from '#shared/domain/tasks/task-rules.ts';

const defaults = taskRuleSettingsSchema.parse({});
const berlin = 'Europe/Berlin';

type Facts = {
  rejections?: readonly RejectionFact[];
  letters?: readonly UnansweredLetterFact[];
};

function tasksOf(facts: Facts, settings = defaults, timeZone = berlin): RuleTask[] {
  const all = { interviews: [], unanswered: [], rejections: [], letters: [], planItems: [], ...facts };
  return ruleTasksOf(all, settings, timeZone);
}

const rejection: RejectionFact = {
  outcomeId: 'their-no',
  applicationId: 'oakline',
  phase: 'interview',
  recorded: { on: '2026-03-10', recordedAt: '2026-03-10T09:00:00.000Z', isByHand: true },
  hasFeedback: false,
  isAskedByLetter: false,
};

/** Sent on 24 March, in winter time; the two weeks end in summer time. */
const letter: UnansweredLetterFact = {
  outcomeId: 'their-no',
  applicationId: 'oakline',
  rejectedAt: '2026-03-10T09:00:00.000Z',
  sent: { on: '2026-03-24', recordedAt: '2026-03-24T12:00:00.000Z', isByHand: true },
};

/** The rejection, said to be of a day. */
function rejectedOn(on: string): Facts {
  return { rejections: [{ ...rejection, recorded: { ...rejection.recorded, on } }] };
}

function letterOpens(facts: Facts, settings = defaults, timeZone = berlin): string | undefined {
  return tasksOf(facts, settings, timeZone).find(({ rule }) => rule === 'feedback-letter')?.opensAt;
}

describe('feedback to ask for', () => {
  test('is no letter where somebody has told already, or a letter has asked', () => {
    expect(letterOpens({ rejections: [{ ...rejection, hasFeedback: true }] })).toBeUndefined();
    expect(letterOpens({ rejections: [{ ...rejection, isAskedByLetter: true }] })).toBeUndefined();
  });

  test('goes by the day of the rejection, not by when it was written down', () => {
    expect(letterOpens(rejectedOn('2026-03-03'))).toBe('2026-03-16T23:00:00.000Z');
    // One day more, and it was written down too late.
    expect(letterOpens(rejectedOn('2026-03-02'))).toBeUndefined();
  });

  test('begins with the day, in summer time too, wherever that is', () => {
    const late = {
      rejections: [
        {
          ...rejection,
          recorded: { on: '2026-03-20', recordedAt: '2026-03-20T09:00:00.000Z', isByHand: true },
        },
      ],
    };
    expect(letterOpens(late)).toBe('2026-04-02T22:00:00.000Z');
    expect(letterOpens(late, defaults, 'Pacific/Kiritimati')).toBe('2026-04-02T10:00:00.000Z');
    expect(letterOpens(late, defaults, 'Pacific/Pago_Pago')).toBe('2026-04-03T11:00:00.000Z');
  });

  test('is held back by its own cool-down, and by that of no other', () => {
    const soon = { ...defaults, feedbackLetterAfterDays: 1, coolDownHours: 48 };
    expect(letterOpens({ rejections: [rejection] }, soon)).toBe('2026-03-12T09:00:00.000Z');
    const second = {
      ...rejection,
      outcomeId: 'another-no',
      applicationId: 'birchwood',
      recorded: { on: '2026-03-12', recordedAt: '2026-03-12T08:00:00.000Z', isByHand: true },
    };
    expect(letterOpens({ rejections: [rejection, second] }, soon)).toBe('2026-03-12T09:00:00.000Z');
  });

  test.each([
    ['a millisecond short of two weeks of days', '2026-04-06T21:59:59.999Z', []],
    ['after two weeks of days', '2026-04-06T22:00:00.000Z', ['third-party']],
    ['a millisecond short of four weeks more', '2026-05-04T21:59:59.999Z', ['third-party']],
    ['after four weeks more', '2026-05-04T22:00:00.000Z', []],
  ])('turns from a letter without an answer to somebody neutral: %s', (_when, now, rules) => {
    const { tasks } = dueTasks(tasksOf({ letters: [letter] }), [], now);
    expect(tasks.map(({ rule }) => rule)).toEqual(rules);
  });

  test('is not asked of anybody neutral for a letter that was written down eight days late', () => {
    const late = { ...letter, sent: { ...letter.sent, recordedAt: '2026-04-01T12:00:00.000Z' } };
    expect(tasksOf({ letters: [late] })).toEqual([]);
  });

  test('waits for no answer to a letter longer than the settings say, nor less than the cool-down', () => {
    const soon = { ...defaults, thirdPartyAfterDays: 1, coolDownHours: 720 };
    const [task] = tasksOf({ letters: [letter] }, soon);
    expect(task?.opensAt).toBe('2026-04-09T09:00:00.000Z');
    expect(tasksOf({ letters: [letter] }, { ...soon, coolDownHours: 20 })[0]?.opensAt).toBe(
      '2026-03-24T23:00:00.000Z',
    );
  });
});

function minuteOf(count: number): string {
  return new Date(Date.UTC(2026, 1, 15) + count * 60_000).toISOString();
}

test('no letter is asked for within the cool-down of its rejection, nor before its days are over', () => {
  const anyRejection = fc
    .record({
      recorded: fc.nat(60 * 24 * 60),
      daysBefore: fc.nat(9),
      phase: fc.constantFrom('applied' as const, 'screening' as const, 'unknown' as const),
    })
    .map(({ recorded, daysBefore, phase }) => ({
      ...rejection,
      outcomeId: `no ${recorded}`,
      phase,
      recorded: {
        on: minuteOf(recorded - daysBefore * 1_440).slice(0, 10),
        recordedAt: minuteOf(recorded),
        isByHand: true,
      },
    }));
  const given = fc.uniqueArray(anyRejection, { maxLength: 5, selector: ({ outcomeId }) => outcomeId });
  const cadences = fc.record({
    coolDownHours: fc.integer({ min: 0, max: 720 }),
    feedbackLetterAfterDays: fc.integer({ min: 1, max: 90 }),
  });
  const zones = fc.constantFrom(berlin, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York');
  fc.assert(
    fc.property(given, cadences, zones, (rejections, settings, zone) => {
      const tasks = tasksOf({ rejections }, { ...defaults, ...settings }, zone);
      for (const { recorded, outcomeId, phase } of rejections) {
        const letters = tasks.filter(
          ({ rule, subjectId }) => rule === 'feedback-letter' && subjectId === outcomeId,
        );
        expect(letters.length).toBeLessThanOrEqual(phase === 'screening' ? 1 : 0);
        for (const { opensAt } of letters) {
          const sinceMs = Date.parse(opensAt) - Date.parse(recorded.recordedAt);
          expect(sinceMs).toBeGreaterThanOrEqual(settings.coolDownHours * 3_600_000);
          const noon =
            Date.parse(`${recorded.on}T12:00:00.000Z`) + settings.feedbackLetterAfterDays * 86_400_000;
          // A day begins at most 26 hours before noon of it in UTC.
          expect(Date.parse(opensAt)).toBeGreaterThanOrEqual(noon - 26 * 3_600_000);
        }
      }
    }),
  );
});
