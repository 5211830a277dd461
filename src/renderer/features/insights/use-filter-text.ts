import { useQueries } from '@tanstack/react-query';
import { queryOptionsOf } from '#renderer/api/use-call.ts';
import { today } from '#renderer/words/format.ts';
import { daysText, groupsText } from './filter-text.ts';
import type { FilterChoices } from './insights-address.ts';
import { daysOf, type DayRange } from './periods.ts';

/** A filter in words, with every name: `Since 22 Aug 2026 · Source: Referral`. */
export function useFilterText(choices: FilterChoices, shown?: DayRange): string {
  const used = [...new Set(choices.within.map(({ by }) => by))];
  const results = useQueries({
    queries: used.map((by) => queryOptionsOf('insights.segments', { filter: {}, by })),
  });
  return [
    daysText(daysOf(choices.period, today(), shown)),
    ...used.map((by, index) => groupsText(choices, by, results[index]?.data)),
  ].join(' · ');
}
