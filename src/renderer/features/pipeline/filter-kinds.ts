import type { ApplicationFilter, FilterChoices, FilterPart } from '#shared/filters.ts';
import { applicationStates, fitLevels, notSaid, type FitLevel } from '#shared/domain/filter-values.ts';
import { dealBreakers, fitBands } from '#shared/domain/fit/fit-kinds.ts';
import { origins, workModes } from '#shared/domain/kinds.ts';
import { phases } from '#shared/domain/phases.ts';
import type { Stage } from '#shared/stages.ts';
import type { ComboboxOption } from '#renderer/ui/combobox.tsx';
import type { FilterKind } from '#renderer/words/en/filter-kinds.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { applicationWords, filterKindWords as words } from '#renderer/words/words.ts';

/** What stands behind the names in a filter. */
export type FilterNames = { readonly stages: readonly Stage[]; readonly choices: FilterChoices | undefined };

/** The parts of a filter that each kind is made of. Kinds of one list are chosen from a list. */
const partsOfKind = {
  state: ['states'],
  stage: ['stages'],
  phase: ['phases'],
  reached: ['reached'],
  fit: ['fitMin', 'fitMax'],
  band: ['bands'],
  must: ['mustMin', 'mustMax', 'isMustKnown'],
  missing: ['missing'],
  level: ['levels'],
  nogo: ['isNoGo'],
  broken: ['broken'],
  tag: ['tags'],
  source: ['sources'],
  company: ['companies'],
  agency: ['agencies'],
  person: ['people'],
  place: ['places'],
  mode: ['workModes'],
  seniority: ['seniorities'],
  origin: ['origins'],
  quiet: ['isQuiet'],
  answered: ['isAnswered'],
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

/** Fixed choices in their own order, as far as there are any, with how many there are. */
function counted(
  values: readonly string[],
  labels: Readonly<Record<string, string>>,
  list: FilterChoices[keyof FilterChoices] | undefined,
): ComboboxOption[] {
  const there = new Set(list?.map(({ value }) => value));
  return withCounts(
    fixed(values, labels).filter(({ value }) => there.has(value)),
    list,
  );
}

function withCounts(
  options: readonly ComboboxOption[],
  list: FilterChoices[keyof FilterChoices] | undefined,
): ComboboxOption[] {
  const counts = new Map(list?.map(({ value, count }) => [value, count]));
  return options.map((option) => ({ ...option, hint: formatNumber(counts.get(option.value) ?? 0) }));
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
    case 'reached':
      // Everything was saved once.
      return phases.slice(1).map((phase) => ({
        value: phase,
        label: words.orBeyond(applicationWords.phases[phase]),
      }));
    case 'band':
      return counted(fitBands, words.bands, choices?.bands);
    case 'level':
      return withCounts(fixed(fitLevels, words.levels), choices?.levels);
    case 'broken':
      return counted(dealBreakers, words.dealBreakers, choices?.broken);
    case 'nogo':
      return fixed(['hide', 'only'], words.nogo);
    case 'missing':
      return named(choices?.missing);
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
    case 'place':
      return named(choices?.places, words.none.place);
    case 'mode':
      return [...fixed(workModes, applicationWords.workModes), { value: notSaid, label: words.none.mode }];
    case 'seniority':
      return named(choices?.seniorities, words.none.seniority);
    case 'origin':
      return fixed(origins, words.origins);
    case 'quiet':
      return fixed(['yes', 'no'], words.quiet);
    case 'answered':
      return fixed(['yes', 'no'], words.answered);
    case 'excitement':
      return [1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: words.wanted(String(level)) }));
    case 'cv':
      return named(choices?.resumes, words.none.cv);
    default:
      return null;
  }
}

const kindsOfFit: ReadonlySet<FilterKind> = new Set([
  'fit',
  'band',
  'must',
  'missing',
  'level',
  'nogo',
  'broken',
]);

/** The kinds there is something to choose of. While the profile says nothing, nobody is asked about fit. */
export function kindsToOffer(names: FilterNames): FilterKind[] {
  const { bands = [], levels = [] } = names.choices ?? {};
  const isKnown = [...bands, ...levels].some(({ value }) => value !== 'unknown');
  return filterKinds.filter(
    (kind) => optionsOf(kind, names)?.length !== 0 && (isKnown || !kindsOfFit.has(kind)),
  );
}

/** Whether there are openings above or below my level, as far as is known. */
export function hasOutOfReach({ choices }: FilterNames): boolean {
  return choices?.levels.some(({ value }) => value === 'over' || value === 'under') === true;
}

/** What is hidden by level so often that it is one click. */
export const levelCuts = {
  outOfReach: ['over', 'under'],
  over: ['over'],
  under: ['under'],
} as const satisfies Readonly<Record<string, readonly FitLevel[]>>;
export type LevelCut = keyof typeof levelCuts;
export const levelCutNames = Object.keys(levelCuts) as readonly LevelCut[];

function withoutLevels(shown: readonly FitLevel[], cut: LevelCut): FitLevel[] {
  const hidden: readonly FitLevel[] = levelCuts[cut];
  return shown.filter((level) => !hidden.includes(level));
}

/** The cut by level that a filter makes; null when it makes none of them. */
export function levelCutOf({ levels }: ApplicationFilter): LevelCut | null {
  if (levels === undefined) return null;
  const isSame = (left: readonly FitLevel[]) =>
    left.length === levels.length && left.every((level) => levels.includes(level));
  return levelCutNames.find((cut) => isSame(withoutLevels(fitLevels, cut))) ?? null;
}

/** The cuts that would hide something that is there, and is shown. */
export function levelCutsToOffer({ choices }: FilterNames, { levels }: ApplicationFilter): LevelCut[] {
  const isThere = (level: FitLevel) =>
    choices?.levels.some(({ value }) => value === level) === true && levels?.includes(level) !== false;
  return levelCutNames.filter((cut) => levelCuts[cut].every(isThere));
}

/** Hides levels besides those that are hidden already. */
export function withLevelCut(filter: ApplicationFilter, cut: LevelCut): ApplicationFilter {
  const left = withoutLevels(filter.levels ?? fitLevels, cut);
  return { ...filter, levels: left.length === 0 ? withoutLevels(fitLevels, cut) : left };
}

/** How the choices of one that takes a single one stand in the filter. */
const singles = {
  quiet: ({ isQuiet }: ApplicationFilter) => flagOf(isQuiet, 'yes', 'no'),
  answered: ({ isAnswered }: ApplicationFilter) => flagOf(isAnswered, 'yes', 'no'),
  nogo: ({ isNoGo }: ApplicationFilter) => flagOf(isNoGo, 'only', 'hide'),
  reached: ({ reached }: ApplicationFilter) => reached,
  excitement: ({ excitementMin }: ApplicationFilter) => excitementMin?.toString(),
} as const satisfies Partial<Record<FilterKind, (filter: ApplicationFilter) => string | undefined>>;
type SingleKind = keyof typeof singles;

function flagOf(value: boolean | undefined, yes: string, no: string): string | undefined {
  return value === undefined ? undefined : value ? yes : no;
}

/** Kinds of which one choice is made, not several. */
export function isSingle(kind: FilterKind): kind is SingleKind {
  return kind in singles;
}

/** What is chosen of a list, as the values of its options. */
export function chosenOf(filter: ApplicationFilter, kind: FilterKind): readonly string[] {
  if (isSingle(kind)) return [singles[kind](filter) ?? []].flat();
  const value = filter[partsOfKind[kind][0]];
  return Array.isArray(value) ? value : [];
}

/** The filter with one option of a list ticked, or no longer. */
export function toggled(filter: ApplicationFilter, kind: FilterKind, value: string): ApplicationFilter {
  const rest = withoutKind(filter, kind);
  const chosen = chosenOf(filter, kind);
  const isOff = chosen.includes(value);
  if (isSingle(kind)) return isOff ? rest : withSingle(rest, kind, value);
  const next = isOff ? chosen.filter((one) => one !== value) : [...chosen, value];
  return next.length === 0 ? rest : { ...rest, [partsOfKind[kind][0]]: next };
}

function withSingle(filter: ApplicationFilter, kind: SingleKind, value: string): ApplicationFilter {
  switch (kind) {
    case 'quiet':
      return { ...filter, isQuiet: value === 'yes' };
    case 'answered':
      return { ...filter, isAnswered: value === 'yes' };
    case 'nogo':
      return { ...filter, isNoGo: value === 'only' };
    case 'reached': {
      const reached = phases.find((phase) => phase === value);
      return reached === undefined ? filter : { ...filter, reached };
    }
    case 'excitement':
      return { ...filter, excitementMin: Number(value) };
    default:
      return kind satisfies never;
  }
}
