import type { Segment, SegmentBy } from '#shared/insights.ts';
import { formatDayWithYear, formatNumber } from '#renderer/words/format.ts';
import { filterKindWords, insightsFilterWords as words, insightsWords } from '#renderer/words/words.ts';
import { groupName } from './group-name.ts';
import { chosenOf, type FilterChoices } from './insights-address.ts';
import type { DayRange } from './periods.ts';

/** More names than these are only counted, where room is short. */
const namedAtMost = 2;

/** `Source: Referral or LinkedIn`; `groups` are those there are, undefined while they are not known. */
export function groupsText(
  choices: FilterChoices,
  by: SegmentBy,
  groups: readonly Segment[] | undefined,
  { isShort = false } = {},
): string {
  const names = chosenOf(choices, by).map((groupId) => {
    const group = groups?.find((one) => one.groupId === groupId);
    if (group !== undefined) return groupName(group, by);
    return groups === undefined ? '…' : words.gone;
  });
  const isLong = isShort && names.length > namedAtMost;
  return filterKindWords.chip(
    insightsWords.segments.by[by],
    isLong ? words.more(names[0] ?? '', formatNumber(names.length - 1)) : filterKindWords.or(names),
  );
}

/** Days that say their year, for what leaves the screen: `1 Jul 2026 – 30 Sept 2026`. */
export function daysText({ from, to }: DayRange): string {
  if (from !== undefined && to !== undefined) return words.fromTo(dayText(from), dayText(to));
  if (from !== undefined) return words.since(dayText(from));
  return to === undefined ? words.periods.all : words.until(dayText(to));
}

function dayText(day: string): string {
  return formatDayWithYear(day, 'day');
}
