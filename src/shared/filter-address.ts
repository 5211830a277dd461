import {
  applicationFilterSchema,
  notSaid,
  tidyFilter,
  type ApplicationFilter,
  type FilterPart,
} from './filters.ts';

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
} as const satisfies Readonly<Record<ListPart, string>>;

/** Every parameter that speaks of the filter. */
export const filterParameters: readonly string[] = [
  'text',
  ...Object.values(listNames),
  'quiet',
  'applied',
  'age',
  'deadline',
  'pay',
  'excitement',
];

const notSaidText = '-';

export function encodeFilter(filter: ApplicationFilter): FilterAddress {
  const { text, isQuiet, appliedFrom, appliedTo, ageMin, ageMax, deadlineBefore, pay, excitementMin } =
    filter;
  const lists = (Object.keys(listNames) as ListPart[]).map(
    (part) => [listNames[part], writeList(filter[part])] as const,
  );
  const all: readonly (readonly [string, string | undefined])[] = [
    ['text', text],
    ...lists,
    ['quiet', isQuiet === undefined ? undefined : isQuiet ? 'yes' : 'no'],
    ['applied', writeRange(appliedFrom, appliedTo)],
    ['age', writeRange(ageMin, ageMax)],
    ['deadline', deadlineBefore],
    ['pay', pay === undefined ? undefined : `${pay.yearly}${pay.currency}`],
    ['excitement', excitementMin === undefined ? undefined : String(excitementMin)],
  ];
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** Never throws, whatever somebody typed into the address. */
export function decodeFilter(address: Readonly<Record<string, unknown>>): ApplicationFilter {
  const read = (name: string): string | undefined => textOf(address[name]);
  const [appliedFrom, appliedTo] = readRange(read('applied'));
  const [ageMin, ageMax] = readRange(read('age'));
  const pay = /^(\d[\d.e+]*)([a-z]{3})$/i.exec(read('pay') ?? '');
  const quiet = read('quiet');
  const candidate: Record<FilterPart, unknown> = {
    text: read('text'),
    ...(Object.fromEntries(
      (Object.keys(listNames) as ListPart[]).map((part) => [part, readList(read(listNames[part]))]),
    ) as Record<ListPart, string[] | undefined>),
    isQuiet: quiet === 'yes' ? true : quiet === 'no' ? false : undefined,
    appliedFrom,
    appliedTo,
    ageMin: numberOf(ageMin),
    ageMax: numberOf(ageMax),
    deadlineBefore: read('deadline'),
    pay: pay === null ? undefined : { yearly: Number(pay[1]), currency: pay[2] },
    excitementMin: numberOf(read('excitement')),
  };
  const understood = Object.entries(candidate).flatMap(([part, value]) => {
    const parsed = applicationFilterSchema.shape[part as FilterPart].safeParse(value);
    return parsed.success && parsed.data !== undefined ? [[part, parsed.data] as const] : [];
  });
  return tidyFilter(Object.fromEntries(understood));
}

/** A parameter as text: routers turn `5` into a number, and one that is given twice into a list. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function writeList(values: readonly string[] | undefined): string | undefined {
  return values?.map(writeItem).join(',');
}

function writeItem(value: string): string {
  if (value === notSaid) return notSaidText;
  // A dash alone means "not said"; the backslash says that this one is meant.
  return value === notSaidText ? String.raw`\-` : value.replaceAll(/[\\,]/g, String.raw`\$&`);
}

function readList(text: string | undefined): string[] | undefined {
  if (text === undefined || text === '') return undefined;
  const items = text.match(/(?:\\[^]|[^\\,])+/g) ?? [];
  const values = items.map((item) => (item === notSaidText ? notSaid : item.replaceAll(/\\([^])/g, '$1')));
  return values.length === 0 ? undefined : values;
}

function writeRange(from: string | number | undefined, to: string | number | undefined): string | undefined {
  return from === undefined && to === undefined ? undefined : `${from ?? ''}..${to ?? ''}`;
}

function readRange(text: string | undefined): [string | undefined, string | undefined] {
  const [from = '', to = ''] = text?.split('..') ?? [];
  return [from || undefined, to || undefined];
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || text.trim() === '' ? undefined : Number(text);
}
