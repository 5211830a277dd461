import type { DayRange } from '#renderer/features/insights/periods.ts';

export const reportPeriods = ['month', 'last-month', 'quarter'] as const;
export type ReportPeriod = (typeof reportPeriods)[number];
export type Period = { readonly from: string; readonly to: string };

/** The days of a quick choice, as seen from a day: the last three months are whole ones. */
export function periodOf(choice: ReportPeriod, today: string): Period {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const start = (months: number): string => dayOf(year, month - 1 + months, 1);
  const end = (months: number): string => dayOf(year, month + months, 0);
  if (choice === 'month') return { from: start(0), to: end(0) };
  if (choice === 'last-month') return { from: start(-1), to: end(-1) };
  return { from: start(-3), to: end(-1) };
}

/** The quick choice that gives these days; null for any others. */
export function choiceOf({ from, to }: DayRange, today: string): ReportPeriod | null {
  return (
    reportPeriods.find((choice) => {
      const period = periodOf(choice, today);
      return period.from === from && period.to === to;
    }) ?? null
  );
}

/** Nothing can lie in it. */
export function isBackwards({ from, to }: DayRange): boolean {
  return from !== undefined && to !== undefined && from > to;
}

function dayOf(year: number, monthIndex: number, date: number): string {
  return new Date(Date.UTC(year, monthIndex, date)).toISOString().slice(0, 10);
}
