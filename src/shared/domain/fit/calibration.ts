import type { ApplicationFilter } from '#shared/filters.ts';
import type { FitLevel } from '#shared/domain/filter-values.ts';
import { bandFloors, type FitBand } from './fit-kinds.ts';

/** How much of the musts is met: all of them, half or more, less; or nobody can tell. */
export const mustClasses = ['all', 'half', 'less', 'unknown'] as const;
export type MustClass = (typeof mustClasses)[number];

/** In whole percent, both ends included. */
const mustRanges: Readonly<
  Record<Exclude<MustClass, 'unknown'>, { readonly mustMin: number; readonly mustMax: number }>
> = {
  all: { mustMin: 100, mustMax: 100 },
  half: { mustMin: 50, mustMax: 99 },
  less: { mustMin: 0, mustMax: 49 },
};

export function mustClassOf(percent: number | null): MustClass {
  if (percent === null) return 'unknown';
  if (percent >= mustRanges.all.mustMin) return 'all';
  return percent >= mustRanges.half.mustMin ? 'half' : 'less';
}

/** The levels that own results are counted by. */
export const calibratedLevels = ['over', 'same', 'under', 'unknown'] as const satisfies readonly FitLevel[];

/** Scores that may be proposed as the least to apply for. */
export const fitBars = [bandFloors.possible, bandFloors.strong] as const;
export type FitBar = (typeof fitBars)[number];

/** One line of what one's own data says. */
export type CalibrationGroup =
  | { readonly by: 'band'; readonly value: FitBand }
  | { readonly by: 'musts'; readonly value: MustClass }
  | { readonly by: 'level'; readonly value: (typeof calibratedLevels)[number] };

/** One of its numbers: all that were applied for, those that were answered, those that came to a phase. */
export type CalibrationNumber = 'applied' | 'reply' | 'screening' | 'interview';

/** The filter that lets through exactly what a number counts. */
export function filterBehind(group: CalibrationGroup, number: CalibrationNumber): ApplicationFilter {
  return {
    states: ['all'],
    ...groupFilter(group),
    reached: number === 'screening' || number === 'interview' ? number : 'applied',
    ...(number === 'reply' ? { isAnswered: true } : {}),
  };
}

function groupFilter(group: CalibrationGroup): ApplicationFilter {
  switch (group.by) {
    case 'band':
      return { bands: [group.value] };
    case 'musts':
      return group.value === 'unknown' ? { isMustKnown: false } : mustRanges[group.value];
    case 'level':
      return { levels: [group.value] };
    default:
      return group satisfies never;
  }
}

/** What a bar leaves: its bands and no other, since what is ruled out stands in none of them whatever its score. */
export function filterOfBar(bar: FitBar): ApplicationFilter {
  return { fitMin: bar, isNoGo: false };
}
