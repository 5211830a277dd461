import { dayOf, readList, readRange, textOf, writeList, writeRange } from './address-values.ts';
import { applicationStates, filterLimits, fitLevels, notSaid, tidyFilter } from './domain/filter-values.ts';
import { dealBreakers, fitBands } from './domain/fit/fit-kinds.ts';
import { origins, workModes } from './domain/kinds.ts';
import { phases } from './domain/phases.ts';
import type { ApplicationFilter, FilterPart } from './filters.ts';

/**
 * A filter as parameters of an address, made to be read: `?tag=remote,dream&source=LinkedIn&pay=60000EUR`. What can't
 * be understood is left out, one parameter at a time.
 */
export type FilterAddress = Readonly<Partial<Record<string, string>>>;

type ListPart = Extract<
  FilterPart,
  | 'stages'
  | 'phases'
  | 'sources'
  | 'companies'
  | 'agencies'
  | 'people'
  | 'tags'
  | 'workModes'
  | 'seniorities'
  | 'origins'
  | 'states'
  | 'resumes'
  | 'places'
  | 'bands'
  | 'missing'
  | 'levels'
  | 'broken'
>;

const listNames = {
  stages: 'stage',
  phases: 'phase',
  sources: 'source',
  companies: 'company',
  agencies: 'agency',
  people: 'person',
  tags: 'tag',
  workModes: 'mode',
  seniorities: 'seniority',
  origins: 'origin',
  states: 'state',
  resumes: 'cv',
  places: 'place',
  bands: 'band',
  missing: 'missing',
  levels: 'level',
  broken: 'broken',
} as const satisfies Readonly<Record<ListPart, string>>;

/** Every parameter that speaks of the filter. */
export const filterParameters: readonly string[] = [
  'text',
  ...Object.values(listNames),
  'quiet',
  'answered',
  'reached',
  'applied',
  'age',
  'deadline',
  'pay',
  'excitement',
  'fit',
  'must',
  'musts',
  'nogo',
  'match',
];

export function encodeFilter(filter: ApplicationFilter): FilterAddress {
  const { text, deadlineBefore, pay, excitementMin } = filter;
  const lists = (Object.keys(listNames) as ListPart[]).map(
    (part) => [listNames[part], writeList(filter[part])] as const,
  );
  const all: readonly (readonly [string, string | undefined])[] = [
    ['text', text],
    ...lists,
    ['quiet', writeFlag(filter.isQuiet, 'yes', 'no')],
    ['answered', writeFlag(filter.isAnswered, 'yes', 'no')],
    ['reached', filter.reached],
    ['applied', writeRange(filter.appliedFrom, filter.appliedTo)],
    ['age', writeRange(filter.ageMin, filter.ageMax)],
    ['deadline', deadlineBefore],
    ['pay', pay === undefined ? undefined : `${pay.yearly}${pay.currency}`],
    ['excitement', excitementMin === undefined ? undefined : String(excitementMin)],
    ['fit', writeRange(filter.fitMin, filter.fitMax)],
    ['must', writeRange(filter.mustMin, filter.mustMax)],
    ['musts', writeFlag(filter.isMustKnown, 'known', 'unknown')],
    ['nogo', writeFlag(filter.isNoGo, 'only', 'hide')],
    ['match', filter.match],
  ];
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** Never throws, whatever somebody typed into the address. Checked by hand: the first screen does without schemas. */
export function decodeFilter(address: Readonly<Record<string, unknown>>): ApplicationFilter {
  const read = (name: string): string | undefined => textOf(address[name]);
  const [appliedFrom, appliedTo] = readRange(read('applied')).map(dayOf);
  const [ageMin, ageMax] = readRange(read('age')).map((text) => wholeOf(text, 0, filterLimits.days));
  const [fitMin, fitMax] = readRange(read('fit')).map(percentOf);
  const [mustMin, mustMax] = readRange(read('must')).map(percentOf);
  const text = read('text')?.trim().slice(0, filterLimits.text).trim();
  const lists = (Object.keys(listNames) as ListPart[]).map(
    (part) => [part, checkedList(part, readList(read(listNames[part])))] as const,
  );
  return tidyFilter({
    text: text === '' ? undefined : text,
    ...(Object.fromEntries(lists) as Pick<ApplicationFilter, ListPart>),
    isQuiet: readFlag(read('quiet'), 'yes', 'no'),
    isAnswered: readFlag(read('answered'), 'yes', 'no'),
    reached: phases.find((phase) => phase === read('reached')),
    appliedFrom,
    appliedTo,
    ageMin,
    ageMax,
    deadlineBefore: dayOf(read('deadline')),
    pay: payOf(read('pay')),
    excitementMin: wholeOf(read('excitement'), 1, 5),
    fitMin,
    fitMax,
    mustMin,
    mustMax,
    isMustKnown: readFlag(read('musts'), 'known', 'unknown'),
    isNoGo: readFlag(read('nogo'), 'only', 'hide'),
    match: read('match') === 'any' ? 'any' : undefined,
  });
}

/** What may stand in a list that has fixed choices. */
const fixedChoices: Readonly<Partial<Record<ListPart, readonly string[]>>> = {
  phases,
  origins,
  states: applicationStates,
  workModes: [...workModes, notSaid],
  bands: fitBands,
  levels: fitLevels,
  broken: dealBreakers,
};

/** Lists of ids that there are; all others may say that it is not known. */
const idLists: ReadonlySet<ListPart> = new Set(['stages', 'companies', 'people', 'missing']);

function checkedList(part: ListPart, values: readonly string[] | undefined): string[] | undefined {
  if (values === undefined) return undefined;
  const isId = idLists.has(part) || part === 'agencies' || part === 'resumes';
  const longest = isId ? filterLimits.id : filterLimits.name;
  const known = values.filter(
    (value) =>
      value.length <= longest &&
      (fixedChoices[part]?.includes(value) ?? true) &&
      (value !== notSaid || !idLists.has(part)),
  );
  return known.length === 0 ? undefined : known.slice(0, filterLimits.choices);
}

function wholeOf(text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined || !/^\d+$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}

function percentOf(text: string | undefined): number | undefined {
  return wholeOf(text, 0, filterLimits.percent);
}

function payOf(text: string | undefined): ApplicationFilter['pay'] {
  const [, amount, currency] = /^(\d+(?:\.\d+)?)([a-z]{3})$/i.exec(text ?? '') ?? [];
  if (amount === undefined || currency === undefined || Number(amount) > filterLimits.pay) return undefined;
  return { currency: currency.toUpperCase(), yearly: Number(amount) };
}

function writeFlag(value: boolean | undefined, yes: string, no: string): string | undefined {
  return value === undefined ? undefined : value ? yes : no;
}

function readFlag(text: string | undefined, yes: string, no: string): boolean | undefined {
  return text === yes ? true : text === no ? false : undefined;
}
