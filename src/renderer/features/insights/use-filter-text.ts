import { useQueries } from '@tanstack/react-query';
import { queryOptionsOf } from '#renderer/api/use-call.ts';
import { today } from '#renderer/words/format.ts';
import { daysText, groupsText } from './filter-text.ts';
import type { FilterChoices } from './insights-address.ts';
import { periodText } from './period-text.ts';
import { daysOf, type DayRange } from './periods.ts';

type FilterText = {
  /** Part by part as the chips say it. */
  readonly parts: readonly string[];
  /** With the days and every name, for what leaves the screen: `Since 22 Aug 2026 · Source: Referral`. */
  readonly whole: string;
};

/** A filter in words; `shown` is what a comparison is compared with. */
export function useFilterText(choices: FilterChoices, shown?: DayRange): FilterText {
  const used = [...new Set(choices.within.map(({ by }) => by))];
  const results = useQueries({
    queries: used.map((by) => queryOptionsOf('insights.segments', { filter: {}, by })),
  });
  const groups = (isShort: boolean) =>
    used.map((by, index) => groupsText(choices, by, results[index]?.data, { isShort }));
  return {
    parts: [periodText(choices.period), ...groups(true)],
    whole: [daysText(daysOf(choices.period, today(), shown)), ...groups(false)].join(' · '),
  };
}
