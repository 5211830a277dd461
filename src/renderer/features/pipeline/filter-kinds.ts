import type { ApplicationFilter, FilterChoices, FilterPart } from '#shared/filters.ts';
import { applicationStates, notSaid } from '#shared/domain/filter-values.ts';
import { origins, workModes } from '#shared/domain/kinds.ts';
import { phases } from '#shared/domain/phases.ts';
import type { Stage } from '#shared/stages.ts';
import type { ComboboxOption } from '#renderer/ui/combobox.tsx';
import type { FilterKind } from '#renderer/words/en/filters.ts';
import { formatDay, formatMoney, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, filterWords as words } from '#renderer/words/words.ts';

/** What stands behind the names in a filter. */
export type FilterNames = { readonly stages: readonly Stage[]; readonly choices: FilterChoices | undefined };

/** The parts of a filter that each kind is made of. Kinds of one list are chosen from a list. */
const partsOfKind = {
  state: ['states'],
  stage: ['stages'],
  phase: ['phases'],
  tag: ['tags'],
  source: ['sources'],
  company: ['companies'],
  agency: ['agencies'],
  person: ['people'],
  mode: ['workModes'],
  seniority: ['seniorities'],
  origin: ['origins'],
  quiet: ['isQuiet'],
  applied: ['appliedFrom', 'appliedTo'],
  age: ['ageMin', 'ageMax'],
  deadline: ['deadlineBefore'],
  pay: ['pay'],
  excitement: ['excitementMin'],
  cv: ['resumes'],
} as const satisfies Readonly<Record<FilterKind, readonly FilterPart[]>>;

export const filterKinds = Object.keys(partsOfKind) as readonly FilterKind[];

/** The kinds a filter has something to say of, in the order of the menu. */
export function kindsIn(filter: ApplicationFilter): FilterKind[] {
  return filterKinds.filter((kind) => partsOfKind[kind].some((part) => filter[part] !== undefined));
}

export function withoutKind(filter: ApplicationFilter, kind: FilterKind): ApplicationFilter {
  const parts: readonly FilterPart[] = partsOfKind[kind];
  return Object.fromEntries(Object.entries(filter).filter(([part]) => !parts.includes(part as FilterPart)));
}

function named(list: FilterChoices[keyof FilterChoices] | undefined, none?: string): ComboboxOption[] {
  return [
    ...(list ?? []).map(({ value, label, count }) => ({ value, label, hint: formatNumber(count) })),
    ...(none === undefined ? [] : [{ value: notSaid, label: none }]),
  ];
}

function fixed(values: readonly string[], labels: Readonly<Record<string, string>>): ComboboxOption[] {
  return values.map((value) => ({ value, label: labels[value] ?? value }));
}

/** What there is to choose of a kind; null for one that is no list. */
export function optionsOf(
  kind: FilterKind,
  { stages, choices }: FilterNames,
): readonly ComboboxOption[] | null {
  switch (kind) {
    case 'state':
      return fixed(applicationStates, words.states);
    case 'stage':
      return stages.map(({ id, name }) => ({ value: id, label: name }));
    case 'phase':
      return fixed(phases, applicationWords.phases);
    case 'tag':
      return named(choices?.tags, words.none.tag);
    case 'source':
      return named(choices?.sources, words.none.source);
    case 'company':
      return named(choices?.companies);
    case 'agency':
      return named(choices?.agencies, words.none.agency);
    case 'person':
      return named(choices?.people);
    case 'mode':
      return [...fixed(workModes, applicationWords.workModes), { value: notSaid, label: words.none.mode }];
    case 'seniority':
      return named(choices?.seniorities, words.none.seniority);
    case 'origin':
      return fixed(origins, words.origins);
    case 'quiet':
      return fixed(['yes', 'no'], words.quiet);
    case 'excitement':
      return [1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: words.level(String(level)) }));
    case 'cv':
      return named(choices?.resumes, words.none.cv);
    default:
      return null;
  }
}

/** Kinds of which one choice is made, not several. */
export function isSingle(kind: FilterKind): boolean {
  return kind === 'quiet' || kind === 'excitement';
}

/** What is chosen of a list, as the values of its options. */
export function chosenOf(filter: ApplicationFilter, kind: FilterKind): readonly string[] {
  if (kind === 'quiet') return filter.isQuiet === undefined ? [] : [filter.isQuiet ? 'yes' : 'no'];
  if (kind === 'excitement') return filter.excitementMin === undefined ? [] : [String(filter.excitementMin)];
  const value = filter[partsOfKind[kind][0]];
  return Array.isArray(value) ? value : [];
}

/** The filter with one option of a list ticked, or no longer. */
export function toggled(filter: ApplicationFilter, kind: FilterKind, value: string): ApplicationFilter {
  const rest = withoutKind(filter, kind);
  const chosen = chosenOf(filter, kind);
  const isOff = chosen.includes(value);
  if (isSingle(kind)) {
    if (isOff) return rest;
    return kind === 'quiet'
      ? { ...rest, isQuiet: value === 'yes' }
      : { ...rest, excitementMin: Number(value) };
  }
  const next = isOff ? chosen.filter((one) => one !== value) : [...chosen, value];
  return next.length === 0 ? rest : { ...rest, [partsOfKind[kind][0]]: next };
}

/** A part of a filter in words: `Tag: remote or dream`. */
export function chipText(filter: ApplicationFilter, kind: FilterKind, names: FilterNames): string {
  const options = optionsOf(kind, names);
  const text = options === null ? amountText(filter, kind) : listText(filter, kind, options);
  return kind === 'quiet' ? text : words.chip(words.kinds[kind], text);
}

function listText(filter: ApplicationFilter, kind: FilterKind, options: readonly ComboboxOption[]): string {
  const labelOf = (value: string) => {
    const known = options.find((option) => option.value === value)?.label;
    // A tag or source that is gone still has its name; what goes by its id has none.
    return known ?? (kind === 'tag' || kind === 'source' || kind === 'seniority' ? value : words.gone);
  };
  return words.or(chosenOf(filter, kind).map(labelOf));
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
