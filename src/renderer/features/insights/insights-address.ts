import { dayOf, readList, readRange, textOf, writeList, writeRange } from '#shared/address-values.ts';
import { fitBands } from '#shared/domain/fit/fit-kinds.ts';
import { workModes } from '#shared/domain/kinds.ts';
import { notSaid } from '#shared/domain/filter-values.ts';
import {
  segmentations,
  segmentGoals,
  type InsightFilter,
  type SegmentBy,
  type SegmentGoal,
} from '#shared/insights.ts';
import { daysOf, presets, type DayRange, type Period } from './periods.ts';

export type Group = NonNullable<InsightFilter['within']>[number];

/** Which applications are counted, as it is chosen. */
export type FilterChoices = {
  readonly period: Period;
  readonly within: readonly Group[];
};

/** All that is chosen on the screen of Insights; its address says the same. */
export type InsightChoices = {
  readonly shown: FilterChoices;
  /** What it is compared with; null while nothing is. */
  readonly compared: FilterChoices | null;
  /** What the card of segments goes by, and how far they should have come. */
  readonly by: SegmentBy;
  readonly goal: SegmentGoal;
  /** Rates of fewer than five are shown too. */
  readonly showsSmall: boolean;
};

export const noFilter: FilterChoices = { period: 'all', within: [] };

const groupNames: Readonly<Record<SegmentBy, string>> = {
  source: 'source',
  resume: 'cv',
  fitBand: 'fit',
  recruiter: 'recruiter',
  agency: 'agency',
  workMode: 'mode',
  seniority: 'seniority',
  tag: 'tag',
  month: 'month',
};

/** Before the parameters of what is compared: `?source=Referral&with-source=LinkedIn&with-period=all`. */
const comparedPrefix = 'with-';
const mostGroups = 50;
const longestGroup = 200;

type Address = Readonly<Record<string, unknown>>;

/** Never throws, whatever somebody typed into the address. */
export function readChoices(address: Address, today: string): InsightChoices {
  const shown = readFilter(address, '');
  const hasBefore = daysOf(shown.period, today).from !== undefined;
  const compared = textOf(address[`${comparedPrefix}period`]);
  const isCompared = compared !== undefined && (compared !== 'before' || hasBefore);
  return {
    shown: shown.period === 'before' ? { ...shown, period: 'all' } : shown,
    compared: isCompared ? readFilter(address, comparedPrefix) : null,
    by: segmentations.find((by) => by === textOf(address['by'])) ?? 'source',
    goal: segmentGoals.find((goal) => goal === textOf(address['goal'])) ?? 'screening',
    showsSmall: textOf(address['small']) === 'yes',
  };
}

export function writeChoices({
  shown,
  compared,
  by,
  goal,
  showsSmall,
}: InsightChoices): Record<string, string> {
  return {
    ...writeFilter(shown, ''),
    ...(compared === null
      ? {}
      : { [`${comparedPrefix}period`]: 'all', ...writeFilter(compared, comparedPrefix) }),
    ...(by === 'source' ? {} : { by }),
    ...(goal === 'screening' ? {} : { goal }),
    ...(showsSmall ? { small: 'yes' } : {}),
  };
}

/** What the host is asked for; `shown` gives a comparison the period it is before. */
export function filterOf({ period, within }: FilterChoices, today: string, shown?: DayRange): InsightFilter {
  return { ...daysOf(period, today, shown), ...(within.length === 0 ? {} : { within: [...within] }) };
}

export function isFiltered({ period, within }: FilterChoices): boolean {
  return period !== 'all' || within.length > 0;
}

/** The ids chosen of one segmentation; null for what is in none. */
export function chosenOf({ within }: FilterChoices, by: SegmentBy): (string | null)[] {
  return within.filter((group) => group.by === by).map(({ groupId }) => groupId);
}

/** The same filter with other groups of one segmentation, where those were. */
export function withGroups(
  choices: FilterChoices,
  by: SegmentBy,
  groupIds: readonly (string | null)[],
): FilterChoices {
  const at = choices.within.findIndex((group) => group.by === by);
  const rest = choices.within.filter((group) => group.by !== by);
  const groups = groupIds.map((groupId) => ({ by, groupId }));
  return { ...choices, within: at < 0 ? [...rest, ...groups] : rest.toSpliced(at, 0, ...groups) };
}

/** Takes a group in, or out where it is in. */
export function toggled(choices: FilterChoices, by: SegmentBy, groupId: string | null): FilterChoices {
  const chosen = chosenOf(choices, by);
  const next = chosen.includes(groupId) ? chosen.filter((one) => one !== groupId) : [...chosen, groupId];
  return choices.within.length < mostGroups || next.length < chosen.length
    ? withGroups(choices, by, next)
    : choices;
}

function readFilter(address: Address, prefix: string): FilterChoices {
  const within = segmentations.flatMap((by) =>
    [...new Set(readList(textOf(address[prefix + groupNames[by]])))]
      .filter((groupId) => groupId === notSaid || canBe(by, groupId))
      .map((groupId) => ({ by, groupId: groupId === notSaid ? null : groupId })),
  );
  return { period: readPeriod(textOf(address[`${prefix}period`])), within: within.slice(0, mostGroups) };
}

/** Whether there can be such a group at all: names and ids may be any. */
function canBe(by: SegmentBy, groupId: string): boolean {
  if (by === 'month') return dayOf(`${groupId}-01`) !== undefined;
  if (by === 'workMode') return workModes.some((mode) => mode === groupId);
  if (by === 'fitBand') return fitBands.some((band) => band === groupId);
  return groupId.length <= longestGroup;
}

function readPeriod(text: string | undefined): Period {
  const preset = [...presets, 'before' as const].find((one) => one === text);
  if (preset !== undefined) return preset;
  const [from, to] = readRange(text).map(dayOf);
  const isBackwards = from !== undefined && to !== undefined && from > to;
  if (isBackwards || (from === undefined && to === undefined)) return 'all';
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function writeFilter({ period, within }: FilterChoices, prefix: string): Record<string, string> {
  const days = typeof period === 'string' ? period : writeRange(period.from, period.to);
  const lists = Map.groupBy(within, ({ by }) => by);
  const parameters = [
    ['period', days === 'all' ? undefined : days],
    ...[...lists].map(
      ([by, groups]) => [groupNames[by], writeList(groups.map(({ groupId }) => groupId ?? notSaid))] as const,
    ),
  ] as const;
  return Object.fromEntries(
    parameters.flatMap(([name, value]) => (value === undefined ? [] : [[prefix + name, value]])),
  );
}
