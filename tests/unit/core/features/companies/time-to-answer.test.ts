import { describe, expect, test } from 'vitest';
import { companyHandlers } from '#core/features/companies/handlers.ts';
import { buildRows, queryContextAt, type RowBuilder } from '#tests/support/sample-store.ts';

function figuresOf(build: RowBuilder) {
  return companyHandlers['companies.get'](queryContextAt(build.open(), '2026-06-01'), { id: 'company' })
    .figures;
}

const at = (time: string) => ({ recordedAt: `2026-03-10T${time}:00.000Z` });

describe('the figures of a company', () => {
  test('time to answer is the middle one of the days from applying to the first reply of any kind', () => {
    const build = buildRows();
    const byMail = build.application();
    build.event(byMail, 'saved', '2026-01-01');
    build.event(byMail, 'applied', '2026-01-05');
    build.interaction(byMail, '2026-01-02', { direction: 'in' });
    build.interaction(byMail, '2026-01-06', { direction: 'out' });
    build.interaction(byMail, '2026-01-09', { direction: 'in', isAutomatic: 1 });
    const byStep = build.application();
    build.event(byStep, 'applied', '2026-01-05');
    build.event(byStep, 'interview', '2026-01-25');
    const byRefusal = build.application();
    build.event(byRefusal, 'applied', '2026-02-01');
    build.outcome(byRefusal, 'rejected', 'applied', { on: '2026-02-10' });
    const silent = build.application();
    build.event(silent, 'applied', '2026-01-05');
    build.outcome(silent, 'ghosted', 'applied');
    const savedOnly = build.application();
    build.event(savedOnly, 'saved', '2026-01-05');
    expect(figuresOf(build)).toEqual({
      applied: 4,
      answered: 3,
      // 4, 20 and 9 days.
      timeToAnswer: { medianDays: 9, n: 3 },
      outcomes: [
        { kind: 'rejected', count: 1 },
        { kind: 'ghosted', count: 1 },
      ],
      furthestPhase: 'interview',
    });
  });

  test('an even number of answers has its middle between the two middle ones', () => {
    const build = buildRows();
    for (const on of ['2026-01-06', '2026-01-09']) {
      const id = build.application();
      build.event(id, 'applied', '2026-01-05');
      build.interaction(id, on);
    }
    expect(figuresOf(build).timeToAnswer).toEqual({ medianDays: 2.5, n: 2 });
  });

  test('leaves out what was only written down in one go, inexact days, and a reopened no', () => {
    const build = buildRows();
    const inOneGo = build.application();
    build.event(inOneGo, 'applied', '2026-03-10', at('09:00'));
    build.event(inOneGo, 'screening', '2026-03-10', at('09:09'));
    const straight = build.application();
    build.event(straight, 'screening', '2026-01-10');
    const inexact = build.application();
    build.event(inexact, 'applied', '2026-01-01', { precision: 'month' });
    build.interaction(inexact, '2026-02-01');
    const reopened = build.application();
    build.event(reopened, 'applied', '2026-01-01');
    build.outcome(reopened, 'rejected', 'applied', { on: '2026-01-20', reopenedOn: '2026-02-01' });
    expect(figuresOf(build).timeToAnswer).toEqual({ medianDays: null, n: 0 });

    // The same day, but an hour later, is an answer; so is an older day that is written down in one go.
    const sameDay = build.application();
    build.event(sameDay, 'applied', '2026-03-10', at('09:00'));
    build.event(sameDay, 'screening', '2026-03-10', at('10:00'));
    const backdated = build.application();
    build.event(backdated, 'applied', '2026-03-01', at('09:00'));
    build.interaction(backdated, '2026-03-05', at('09:01'));
    expect(figuresOf(build).timeToAnswer).toEqual({ medianDays: 2, n: 2 });
  });

  test('nothing applied for is said as nothing', () => {
    expect(figuresOf(buildRows())).toEqual({
      applied: 0,
      answered: 0,
      timeToAnswer: { medianDays: null, n: 0 },
      outcomes: [],
      furthestPhase: null,
    });
  });
});
