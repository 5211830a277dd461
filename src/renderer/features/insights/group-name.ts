import type { FitBand } from '#shared/domain/fit/fit-kinds.ts';
import type { WorkMode } from '#shared/domain/kinds.ts';
import type { Segment, SegmentBy } from '#shared/insights.ts';
import { formatDay } from '#renderer/words/format.ts';
import { applicationWords, insightsWords } from '#renderer/words/words.ts';

/** What a group of a segmentation is called; for what is in none, what it lacks. */
export function groupName({ groupId, name }: Pick<Segment, 'groupId' | 'name'>, by: SegmentBy): string {
  if (groupId === null) return insightsWords.segments.none[by];
  if (by === 'fitBand') return applicationWords.fit.bands[groupId as FitBand];
  if (by === 'workMode') return applicationWords.workModes[groupId as WorkMode];
  return name ?? (by === 'month' ? formatDay(`${groupId}-01`, 'month') : groupId);
}
