import type { ApplicationFilter } from '#shared/filters.ts';
import { phases } from '#shared/domain/phases.ts';
import type { FilterKind } from '#renderer/words/en/filter-kinds.ts';
import { formatDay, formatMoney, formatNumber, formatPercent } from '#renderer/words/format.ts';
import { applicationWords, filterKindWords as words } from '#renderer/words/words.ts';
import { chosenOf, levelCutOf, optionsOf, type FilterNames } from './filter-kinds.ts';

/** Names that say by themselves what they are. */
const isNameItself: ReadonlySet<FilterKind> = new Set(['tag', 'source', 'seniority', 'place']);

/** A part of a filter in plain words: `Tag: remote or dream`, `Fit 70 and up`, `Missing Kubernetes`. */
export function chipText(filter: ApplicationFilter, kind: FilterKind, names: FilterNames): string {
  const cut = levelCutOf(filter);
  const { isQuiet, isAnswered, isNoGo, reached } = filter;
  switch (kind) {
    case 'quiet':
      return isQuiet === true ? words.quiet.yes : words.quiet.no;
    case 'answered':
      return isAnswered === true ? words.answered.yes : words.answered.no;
    case 'nogo':
      return isNoGo === true ? words.nogoChip.only : words.nogoChip.hide;
    case 'reached':
      return words.cameTo(applicationWords.phases[reached ?? phases[0]]);
    case 'fit':
      return fitText(filter);
    case 'must':
      return mustText(filter);
    case 'missing':
      return words.missing(listText(filter, kind, names));
    case 'broken':
      return words.breaks(listText(filter, kind, names).toLowerCase());
    case 'band':
      return words.chip(words.kinds.band, listText(filter, kind, names).toLowerCase());
    case 'level':
      return cut === null ? listText(filter, kind, names) : words.levelsHidden[cut];
    default: {
      const text = optionsOf(kind, names) === null ? amountText(filter, kind) : listText(filter, kind, names);
      return words.chip(words.kinds[kind], text);
    }
  }
}

/** What is fixed has its words, whether there is any of it just now or not. */
const fixedNames: Readonly<Partial<Record<FilterKind, Readonly<Record<string, string>>>>> = {
  band: words.bands,
  level: words.levels,
  broken: words.dealBreakers,
};

function listText(filter: ApplicationFilter, kind: FilterKind, names: FilterNames): string {
  const options = optionsOf(kind, names) ?? [];
  const labelOf = (value: string) => {
    const known = fixedNames[kind]?.[value] ?? options.find((option) => option.value === value)?.label;
    // A tag or source that is gone still has its name; what goes by its id has none.
    return known ?? (isNameItself.has(kind) ? value : words.gone);
  };
  return words.or(chosenOf(filter, kind).map(labelOf));
}

function fitText({ fitMin, fitMax }: ApplicationFilter): string {
  if (fitMin === undefined) return words.fitUpTo(formatNumber(fitMax ?? 0));
  if (fitMax === undefined) return words.fitFrom(formatNumber(fitMin));
  return words.fitBetween(formatNumber(fitMin), formatNumber(fitMax));
}

function share(percent: number): string {
  return formatPercent(percent / 100);
}

function mustText({ mustMin, mustMax, isMustKnown }: ApplicationFilter): string {
  if (isMustKnown !== undefined && mustMin === undefined && mustMax === undefined)
    return isMustKnown ? words.mustsKnown : words.mustsUnknown;
  if (mustMin === undefined) return words.mustUpTo(share(mustMax ?? 0));
  if (mustMax === undefined) return words.mustFrom(share(mustMin));
  return words.mustBetween(formatNumber(mustMin), share(mustMax));
}

function amountText(filter: ApplicationFilter, kind: FilterKind): string {
  const { appliedFrom, appliedTo, ageMin, ageMax, deadlineBefore, pay } = filter;
  if (kind === 'applied') {
    if (appliedFrom === undefined) return words.until(formatDay(appliedTo ?? ''));
    if (appliedTo === undefined) return words.since(formatDay(appliedFrom));
    return words.between(formatDay(appliedFrom), formatDay(appliedTo));
  }
  if (kind === 'age') {
    if (ageMin === undefined) return words.daysAtMost(formatNumber(ageMax ?? 0));
    if (ageMax === undefined) return words.daysAtLeast(formatNumber(ageMin));
    return words.between(formatNumber(ageMin), formatNumber(ageMax));
  }
  if (kind === 'deadline') return words.beforeDay(formatDay(deadlineBefore ?? ''));
  return pay === undefined ? '' : words.payAtLeast(formatMoney(pay.yearly, pay.currency));
}
