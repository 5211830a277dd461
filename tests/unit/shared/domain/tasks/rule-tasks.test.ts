import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InterviewFact } from '#shared/domain/tasks/after-interview.ts';
import type { RejectionFact } from '#shared/domain/tasks/after-rejection.ts';
import type { UnansweredLetterFact } from '#shared/domain/tasks/feedback-to-ask.ts';
import type { UnansweredFact } from '#shared/domain/tasks/follow-ups.ts';
import type { PlanItemFact } from '#shared/domain/tasks/plan-reviews.ts';
import { dueTasks, ruleTasksOf, taskKeyOf, type TaskAnswer } from '#shared/domain/tasks/rule-tasks.ts';
import { taskRuleSettingsSchema, type RuleTask } from '#shared/domain/tasks/task-rules.ts';

const defaults = taskRuleSettingsSchema.parse({});
const berlin = 'Europe/Berlin';

type Facts = {
  interviews?: readonly InterviewFact[];
  unanswered?: readonly UnansweredFact[];
  rejections?: readonly RejectionFact[];
  letters?: readonly UnansweredLetterFact[];
  planItems?: readonly PlanItemFact[];
};

function tasksOf(facts: Facts, settings = defaults, timeZone = berlin): RuleTask[] {
  return ruleTasksOf(
    { interviews: [], unanswered: [], rejections: [], letters: [], planItems: [], ...facts },
    settings,
    timeZone,
  );
}

/** The rules that have something to say at an instant. */
function dueAt(
  facts: Facts,
  now: string,
  settings = defaults,
  answers: readonly TaskAnswer[] = [],
): string[] {
  return dueTasks(tasksOf(facts, settings), answers, now).tasks.map(({ rule }) => rule);
}

// Tuesday, 10:00 to 11:00 in Berlin.
const interview: InterviewFact = {
  id: 'talk',
  applicationId: 'oakline',
  startsAt: '2026-03-10T09:00:00.000Z',
  hasTime: true,
  timeZone: null,
  durationMin: 60,
  status: 'planned',
  recordedAt: '2026-03-03T12:00:00.000Z',
  isEnded: false,
};

function preparationOpens(startsAt: string): string | undefined {
  return tasksOf({ interviews: [{ ...interview, startsAt, recordedAt: startsAt }] })[0]?.opensAt;
}

function countWhenRecorded(recordedAt: string): number {
  return tasksOf({ interviews: [{ ...interview, recordedAt }] }).length;
}

describe('an interview', () => {
  test.each([
    ['the evening before, a minute early', '2026-03-09T15:59:00.000Z', []],
    ['the evening before', '2026-03-09T16:00:00.000Z', ['preparation']],
    ['a minute before it starts', '2026-03-10T08:59:00.000Z', ['preparation']],
    ['while it is held', '2026-03-10T09:00:00.000Z', []],
    ['at its end', '2026-03-10T10:00:00.000Z', ['self-review']],
    ['a minute short of two hours later', '2026-03-10T11:59:00.000Z', ['self-review']],
    ['two hours later', '2026-03-10T12:00:00.000Z', ['self-review', 'thank-you']],
    ['a minute short of three days later', '2026-03-13T09:59:00.000Z', ['self-review', 'thank-you']],
    ['three days later', '2026-03-13T10:00:00.000Z', ['self-review']],
    ['a minute short of a week later', '2026-03-17T09:59:00.000Z', ['self-review']],
    ['a week later', '2026-03-17T10:00:00.000Z', []],
  ])('%s', (_when, now, rules) => {
    expect(dueAt({ interviews: [interview] }, now)).toEqual(rules);
  });

  test('is best thanked for within a day', () => {
    const thanks = tasksOf({ interviews: [interview] }).find(({ rule }) => rule === 'thank-you');
    expect(thanks?.bestBefore).toBe('2026-03-11T10:00:00.000Z');
  });

  test('without a time is over at six in the evening, as its start is stored', () => {
    const dayOnly = { ...interview, hasTime: false, startsAt: '2026-03-10T17:00:00.000Z', durationMin: 90 };
    expect(dueAt({ interviews: [dayOnly] }, '2026-03-10T16:59:00.000Z')).toEqual(['preparation']);
    expect(dueAt({ interviews: [dayOnly] }, '2026-03-10T17:00:00.000Z')).toEqual(['self-review']);
  });

  test('that was called off asks for nothing', () => {
    expect(tasksOf({ interviews: [{ ...interview, status: 'cancelled' }] })).toEqual([]);
  });

  test('of an application that has ended asks only to look back', () => {
    const rules = tasksOf({ interviews: [{ ...interview, isEnded: true }] }).map(({ rule }) => rule);
    expect(rules).toEqual(['self-review']);
  });

  test('counts two hours as two hours on the night when the clocks go forward', () => {
    // 23:30 to 00:30 on 28 March; at 02:00 it becomes 03:00.
    const late = { ...interview, startsAt: '2026-03-28T22:30:00.000Z' };
    expect(dueAt({ interviews: [late] }, '2026-03-29T01:29:00.000Z')).toEqual(['self-review']);
    expect(dueAt({ interviews: [late] }, '2026-03-29T01:30:00.000Z')).toEqual(['self-review', 'thank-you']);
  });

  test('is prepared at five in the afternoon of the day before, in summer time and in winter time', () => {
    expect(preparationOpens('2026-03-29T08:00:00.000Z')).toBe('2026-03-28T16:00:00.000Z');
    expect(preparationOpens('2026-03-30T08:00:00.000Z')).toBe('2026-03-29T15:00:00.000Z');
  });

  test.each([
    ['Pacific/Kiritimati', '2026-03-09T03:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-03-09T04:00:00.000Z'],
  ])('is prepared on the day before as it is called in %s', (timeZone, opensAt) => {
    const [preparation] = tasksOf({ interviews: [interview] }, defaults, timeZone);
    expect(preparation).toMatchObject({ rule: 'preparation', opensAt });
  });

  test.each([
    // Six in the evening in Auckland is late on the evening before in Los Angeles.
    ['America/Los_Angeles', 'Pacific/Auckland', '2026-03-10T05:00:00.000Z', '2026-03-09T00:00:00.000Z'],
    ['Pacific/Auckland', 'America/Los_Angeles', '2026-03-11T01:00:00.000Z', '2026-03-10T04:00:00.000Z'],
    ['Pacific/Pago_Pago', 'Pacific/Kiritimati', '2026-03-10T04:00:00.000Z', '2026-03-09T04:00:00.000Z'],
  ])(
    'in %s, of a day alone in %s, is named by that day and prepared before it begins there',
    (own, theirs, startsAt, opensAt) => {
      const far = { ...interview, startsAt, hasTime: false, timeZone: theirs };
      const [preparation] = tasksOf({ interviews: [far] }, defaults, own);
      expect(preparation).toMatchObject({ rule: 'preparation', occurrence: '2026-03-10', opensAt });
    },
  );

  test('written down more than a week after it was held asks for nothing', () => {
    expect(countWhenRecorded('2026-03-17T22:59:00.000Z')).toBe(3);
    // In Berlin the eighth day has begun.
    expect(countWhenRecorded('2026-03-17T23:00:00.000Z')).toBe(0);
  });
});

const unanswered: UnansweredFact = {
  applicationId: 'oakline',
  applied: { on: '2026-03-20', recordedAt: '2026-03-20T12:00:00.000Z', isByHand: true },
  lastWroteOn: null,
  silentFrom: '2026-05-04',
};

function occurrencesAt(now: string, fact = unanswered, settings = defaults): string[] {
  return dueTasks(tasksOf({ unanswered: [fact] }, settings), [], now).tasks.map(
    ({ occurrence }) => occurrence,
  );
}

function written(lastWroteOn: string): UnansweredFact {
  return { ...unanswered, lastWroteOn };
}

describe('an application that nobody has answered', () => {
  test.each([
    ['a week later, the evening before', '2026-03-26T22:59:00.000Z', []],
    ['a week later', '2026-03-26T23:00:00.000Z', ['1']],
    ['until two weeks are over', '2026-04-02T21:59:00.000Z', ['1']],
    // Summer time has begun between the two.
    ['two weeks later', '2026-04-02T22:00:00.000Z', ['2']],
    ['until it counts as silent', '2026-05-03T21:59:00.000Z', ['2']],
    ['when it counts as silent', '2026-05-03T22:00:00.000Z', []],
  ])('is followed up %s', (_when, now, occurrences) => {
    expect(occurrencesAt(now)).toEqual(occurrences);
  });

  test('asks for nothing while I have written since the reminder was due', () => {
    expect(occurrencesAt('2026-03-29T10:00:00.000Z', written('2026-03-26'))).toEqual(['1']);
    expect(occurrencesAt('2026-03-29T10:00:00.000Z', written('2026-03-27'))).toEqual([]);
    expect(occurrencesAt('2026-04-04T10:00:00.000Z', written('2026-04-02'))).toEqual(['2']);
    expect(occurrencesAt('2026-04-04T10:00:00.000Z', written('2026-04-03'))).toEqual([]);
  });

  test('that was imported, or written down eight days late, asks for nothing', () => {
    const imported = { ...unanswered.applied, isByHand: false };
    expect(tasksOf({ unanswered: [{ ...unanswered, applied: imported }] })).toEqual([]);
    const late = { ...unanswered.applied, recordedAt: '2026-03-28T12:00:00.000Z' };
    expect(tasksOf({ unanswered: [{ ...unanswered, applied: late }] })).toEqual([]);
  });

  test('is followed up when the settings say', () => {
    const settings = { ...defaults, firstFollowUpDays: 3 };
    expect(occurrencesAt('2026-03-23T10:00:00.000Z', unanswered, settings)).toEqual(['1']);
  });
});

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

describe('a rejection', () => {
  test.each([
    ['at once', '2026-03-10T09:00:00.000Z', ['rejection-thanks']],
    ['a minute short of twenty hours later', '2026-03-11T04:59:00.000Z', ['rejection-thanks']],
    ['twenty hours later', '2026-03-11T05:00:00.000Z', ['rejection-thanks', 'debrief']],
    ['a week later', '2026-03-17T09:00:00.000Z', ['debrief']],
    ['a millisecond short of two weeks of days later', '2026-03-23T22:59:59.999Z', ['debrief']],
    ['two weeks of days later', '2026-03-23T23:00:00.000Z', ['debrief', 'feedback-letter']],
    [
      'a minute short of four weeks after the debrief opened',
      '2026-04-08T04:59:00.000Z',
      ['debrief', 'feedback-letter'],
    ],
    ['four weeks after the debrief opened', '2026-04-08T05:00:00.000Z', ['feedback-letter']],
    ['a millisecond short of four weeks after the letter', '2026-04-20T22:59:59.999Z', ['feedback-letter']],
    ['four weeks after the letter', '2026-04-20T23:00:00.000Z', []],
  ])('%s', (_when, now, rules) => {
    expect(dueAt({ rejections: [rejection] }, now)).toEqual(rules);
  });

  test.each([
    ['applied', []],
    ['unknown', []],
    ['screening', ['rejection-thanks', 'debrief']],
    ['offer', ['rejection-thanks', 'debrief']],
  ] as const)('at %s', (phase, rules) => {
    expect(dueAt({ rejections: [{ ...rejection, phase }] }, '2026-03-12T09:00:00.000Z')).toEqual(rules);
  });

  test('lets no debrief open while another is in its cool-down, and leaves the open ones', () => {
    const second: RejectionFact = {
      ...rejection,
      outcomeId: 'another-no',
      applicationId: 'birchwood',
      // At the phase of applying it is worth no debrief; it is felt all the same.
      phase: 'applied',
      recorded: { ...rejection.recorded, recordedAt: '2026-03-11T04:00:00.000Z', on: '2026-03-11' },
    };
    const both = { rejections: [rejection, second] };
    expect(dueAt(both, '2026-03-11T05:00:00.000Z')).toEqual(['rejection-thanks']);
    expect(dueAt(both, '2026-03-11T23:59:00.000Z')).toEqual(['rejection-thanks']);
    expect(dueAt(both, '2026-03-12T00:00:00.000Z')).toEqual(['rejection-thanks', 'debrief']);
    const later = { ...second, recorded: { ...second.recorded, recordedAt: '2026-03-11T06:00:00.000Z' } };
    expect(dueAt({ rejections: [rejection, later] }, '2026-03-11T07:00:00.000Z')).toContain('debrief');
  });

  test('holds back neither the thanks for another interview nor those for its own', () => {
    const facts = {
      interviews: [{ ...interview, applicationId: 'birchwood' }],
      rejections: [
        { ...rejection, recorded: { ...rejection.recorded, recordedAt: '2026-03-10T12:00:00.000Z' } },
      ],
    };
    expect(dueAt(facts, '2026-03-10T12:30:00.000Z')).toEqual([
      'self-review',
      'thank-you',
      'rejection-thanks',
    ]);
  });

  test('that was imported asks for nothing', () => {
    const imported = { ...rejection, recorded: { ...rejection.recorded, isByHand: false } };
    expect(tasksOf({ rejections: [imported] })).toEqual([]);
  });
});

const planItems = [{ id: 'shorter', reviewOn: '2026-03-29', rejectedAt: null }];

describe('an item of the game plan', () => {
  test('is looked at again from the beginning of its day on, and waits', () => {
    expect(dueAt({ planItems }, '2026-03-28T22:59:00.000Z')).toEqual([]);
    expect(dueAt({ planItems }, '2026-03-28T23:00:00.000Z')).toEqual(['plan-review']);
    expect(dueAt({ planItems }, '2027-03-28T23:00:00.000Z')).toEqual(['plan-review']);
  });

  test('waits for the quiet after a no of the application that it comes from', () => {
    const quiet = [{ id: 'shorter', reviewOn: '2026-03-29', rejectedAt: '2026-03-28T20:00:00.000Z' }];
    expect(dueAt({ planItems: quiet }, '2026-03-29T15:59:59.999Z')).toEqual([]);
    expect(dueAt({ planItems: quiet }, '2026-03-29T16:00:00.000Z')).toEqual(['plan-review']);
  });

  test('is held back by no cool-down of another', () => {
    const at = '2026-03-10T12:00:00.000Z';
    const fresh = { ...rejection, recorded: { ...rejection.recorded, recordedAt: at } };
    const facts = {
      rejections: [fresh],
      planItems: [{ id: 'shorter', reviewOn: '2026-03-10', rejectedAt: null }],
    };
    expect(dueAt(facts, '2026-03-10T13:00:00.000Z')).toContain('plan-review');
  });
});

describe('each rule can be switched off', () => {
  const facts = {
    interviews: [interview],
    unanswered: [unanswered],
    rejections: [rejection],
    letters: [letter],
    planItems,
  };
  test.each([
    ['hasSelfReview', 'self-review'],
    ['hasThankYou', 'thank-you'],
    ['hasPreparation', 'preparation'],
    ['hasFollowUps', 'follow-up'],
    ['hasRejectionThanks', 'rejection-thanks'],
    ['hasDebrief', 'debrief'],
    ['hasFeedbackLetter', 'feedback-letter'],
    ['hasThirdParty', 'third-party'],
    ['hasPlanReview', 'plan-review'],
  ] as const)('%s', (setting, rule) => {
    expect(tasksOf(facts).map((task) => task.rule)).toContain(rule);
    expect(tasksOf(facts, { ...defaults, [setting]: false }).map((task) => task.rule)).not.toContain(rule);
  });
});

function answerOf(answer: TaskAnswer['answer'], snoozedUntil: string | null = null): TaskAnswer {
  return { rule: 'thank-you', subjectId: 'talk', occurrence: 'once', answer, snoozedUntil };
}

function nextChangeAt(moment: string, answers: readonly TaskAnswer[] = []): string | null {
  return dueTasks(tasksOf({ interviews: [interview] }), answers, moment).nextChangeAt;
}

describe('what was answered', () => {
  const facts = { interviews: [interview] };
  const now = '2026-03-10T13:00:00.000Z';

  test('done or dismissed never comes back, at any time', () => {
    for (const answer of ['done', 'dismissed'] as const) {
      for (let hour = 0; hour < 24 * 30; hour += 1) {
        const at = new Date(Date.parse('2026-03-01T00:00:00.000Z') + hour * 3_600_000).toISOString();
        expect(dueAt(facts, at, defaults, [answerOf(answer)])).not.toContain('thank-you');
      }
    }
  });

  test('put off it comes back at its moment, unless it is gone by then', () => {
    const snoozed = [answerOf('snoozed', '2026-03-11T08:00:00.000Z')];
    expect(dueAt(facts, '2026-03-11T07:59:00.000Z', defaults, snoozed)).toEqual(['self-review']);
    expect(dueAt(facts, '2026-03-11T08:00:00.000Z', defaults, snoozed)).toContain('thank-you');
    const tooLong = [answerOf('snoozed', '2026-03-20T08:00:00.000Z')];
    expect(dueAt(facts, '2026-03-20T08:00:00.000Z', defaults, tooLong)).toEqual([]);
  });

  test('tells when something changes next', () => {
    expect(nextChangeAt('2026-03-10T10:30:00.000Z')).toBe('2026-03-10T12:00:00.000Z');
    expect(nextChangeAt(now)).toBe('2026-03-13T10:00:00.000Z');
    expect(nextChangeAt(now, [answerOf('snoozed', '2026-03-10T14:00:00.000Z')])).toBe(
      '2026-03-10T14:00:00.000Z',
    );
    expect(nextChangeAt('2026-04-01T00:00:00.000Z')).toBeNull();
  });
});

/** So many minutes into the two months looked at. */
function minuteOf(count: number): string {
  return new Date(Date.parse('2026-02-15T00:00:00.000Z') + count * 60_000).toISOString();
}

describe('laws', () => {
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 60 });
  const anyInterview = fc
    .record({
      start: minutes,
      recorded: minutes,
      status: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
      isEnded: fc.boolean(),
      hasTime: fc.boolean(),
      durationMin: fc.option(fc.integer({ min: 1, max: 600 })),
    })
    .map(({ start, recorded, ...rest }) => ({
      ...interview,
      ...rest,
      id: `talk ${start} ${recorded}`,
      startsAt: minuteOf(start),
      recordedAt: minuteOf(recorded),
    }));
  const anyRejection = fc
    .record({
      recorded: minutes,
      phase: fc.constantFrom('applied' as const, 'screening' as const, 'final' as const, 'unknown' as const),
    })
    .map(({ recorded, phase }) => {
      const recordedAt = minuteOf(recorded);
      return {
        outcomeId: `no ${recorded} ${phase}`,
        applicationId: 'any',
        phase,
        recorded: { on: recordedAt.slice(0, 10), recordedAt, isByHand: true },
        hasFeedback: false,
        isAskedByLetter: false,
      };
    });
  const facts = fc.record({
    interviews: fc.uniqueArray(anyInterview, { maxLength: 5, selector: ({ id }) => id }),
    rejections: fc.uniqueArray(anyRejection, { maxLength: 5, selector: ({ outcomeId }) => outcomeId }),
  });
  const zones = fc.constantFrom(berlin, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York');

  test('no rule fires twice for one occurrence, and the same facts give the same tasks', () => {
    fc.assert(
      fc.property(facts, zones, (given, zone) => {
        const tasks = tasksOf(given, defaults, zone);
        expect(new Set(tasks.map(taskKeyOf)).size).toBe(tasks.length);
        expect(tasksOf(given, defaults, zone)).toEqual(tasks);
      }),
    );
  });

  test('no debrief opens within twenty hours of any rejection', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const { rule, opensAt } of tasksOf(given)) {
          if (rule !== 'debrief') continue;
          for (const { recorded } of given.rejections) {
            const sinceMs = Date.parse(opensAt) - Date.parse(recorded.recordedAt);
            expect(sinceMs < 0 || sinceMs >= 20 * 3_600_000).toBe(true);
          }
        }
      }),
    );
  });

  test('a debrief opens at the first moment that is twenty hours after every rejection before it', () => {
    const coolDownMs = 20 * 3_600_000;
    const dense = fc.uniqueArray(fc.integer({ min: 0, max: 60 * 24 * 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(dense, (recorded) => {
        const rejections = recorded.map((minute) => ({
          ...rejection,
          outcomeId: `no ${minute}`,
          recorded: { on: minuteOf(minute).slice(0, 10), recordedAt: minuteOf(minute), isByHand: true },
        }));
        const starts = rejections.map(({ recorded: { recordedAt } }) => Date.parse(recordedAt));
        const calm = starts
          .map((start) => start + coolDownMs)
          .filter((end) => starts.every((start) => end < start || end >= start + coolDownMs));
        for (const { rule, subjectId, opensAt } of tasksOf({ rejections })) {
          if (rule !== 'debrief') continue;
          const own = starts[rejections.findIndex(({ outcomeId }) => outcomeId === subjectId)] ?? 0;
          expect(Date.parse(opensAt)).toBe(Math.min(...calm.filter((end) => end >= own + coolDownMs)));
        }
      }),
    );
  });
});
