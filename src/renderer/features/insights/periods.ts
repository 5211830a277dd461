import type { InsightFilter } from '#shared/insights.ts';

export const periods = ['three-months', 'six-months', 'twelve-months', 'all'] as const;
export type Period = (typeof periods)[number];

const months: Readonly<Record<Exclude<Period, 'all'>, number>> = {
  'three-months': 3,
  'six-months': 6,
  'twelve-months': 12,
};

/** The same day so many months earlier; the last day of that month where it has no such day. */
export function monthsBefore(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - count, 0)).getUTCDate();
  const target = new Date(Date.UTC(year, month - 1 - count, Math.min(date, lastOfMonth)));
  return target.toISOString().slice(0, 10);
}

/** What the two chips ask the host for. `source` null means all of them. */
export function filterOf(period: Period, source: string | null, today: string): InsightFilter {
  return {
    ...(period === 'all' ? {} : { from: monthsBefore(today, months[period]) }),
    ...(source === null ? {} : { within: [{ by: 'source', groupId: source }] }),
  };
}
