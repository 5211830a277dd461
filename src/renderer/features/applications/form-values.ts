import { applicationProcedures, type Application } from '#shared/applications.ts';
import type { Input } from '#shared/contract.ts';
import { applicationWords as words } from '#renderer/words/words.ts';
import { completeAddress } from './web-address.ts';

/** What the form holds: texts as typed, empty where nothing is said. */
export type FormValues = {
  readonly company: string;
  readonly title: string;
  readonly stageId: string;
  readonly on: string;
  readonly source: string;
  readonly location: string;
  readonly workMode: string;
  readonly url: string;
  /** Who began: `mine` or `inbound`, a pitch. */
  readonly origin: string;
  readonly via: string;
  readonly salaryMin: number | null;
  readonly salaryMax: number | null;
  readonly currency: string;
  readonly period: string;
  readonly seniority: string;
  readonly employmentType: string;
  readonly deadlineOn: string;
  readonly resume: string;
  readonly notes: string;
  readonly description: string;
};

export type FormField = keyof FormValues;
type PayEnds = Pick<FormValues, 'salaryMin' | 'salaryMax'>;
export type FormProblems = Readonly<Partial<Record<FormField, string>>>;

export const emptyValues: FormValues = {
  company: '',
  title: '',
  stageId: '',
  on: '',
  source: '',
  location: '',
  workMode: '',
  url: '',
  origin: 'mine',
  via: '',
  salaryMin: null,
  salaryMax: null,
  currency: '',
  period: '',
  seniority: '',
  employmentType: '',
  deadlineOn: '',
  resume: '',
  notes: '',
  description: '',
};

function text(value: string | null): string {
  return value ?? '';
}

/** The form for an application that is there already. Stage and day are changed by moving it, not here. */
export function valuesOf(application: Application): FormValues {
  return {
    company: application.companyName,
    title: application.title,
    stageId: application.stageId,
    on: '',
    source: text(application.source),
    location: text(application.location),
    workMode: text(application.workMode),
    url: text(application.url),
    origin: application.origin,
    via: text(application.viaCompanyName),
    salaryMin: application.salaryMin,
    salaryMax: application.salaryMax,
    currency: text(application.currency),
    period: text(application.period),
    seniority: text(application.seniority),
    employmentType: text(application.employmentType),
    deadlineOn: text(application.deadlineOn),
    resume: text(application.resumeName),
    notes: text(application.notes),
    description: text(application.description),
  };
}

const required: ReadonlySet<FormField> = new Set(['company', 'title']);

/** The value as the contract wants it: nothing said is null, outer blanks of a line never matter. */
function toContract(field: FormField, value: string | number | null): string | number | null {
  if (typeof value !== 'string') return value;
  const trimmed = field === 'notes' || field === 'description' ? value : value.trim();
  if (trimmed === '') return required.has(field) ? '' : null;
  return field === 'url' ? completeAddress(trimmed) : trimmed;
}

function isEmpty(value: string | number | null): boolean {
  return value === null || value === '';
}

/** What to send for a new application: what was filled in. */
export function createInputOf(values: FormValues): Input<'applications.create'> {
  const filled = (Object.keys(values) as FormField[])
    .filter((field) => required.has(field) || !isEmpty(toContract(field, values[field])))
    .map((field) => [field, toContract(field, values[field])]);
  return Object.fromEntries(filled) as Input<'applications.create'>;
}

/** What to send for an edited one: the fields that changed, or null when none did. */
export function updateInputOf(
  id: string,
  before: FormValues,
  after: FormValues,
): Input<'applications.update'> | null {
  const changed = (Object.keys(after) as FormField[])
    .filter((field) => field !== 'stageId' && field !== 'on')
    .filter((field) => toContract(field, after[field]) !== toContract(field, before[field]))
    .map((field) => [field, toContract(field, after[field])]);
  return changed.length === 0
    ? null
    : ({ id, ...Object.fromEntries(changed) } as Input<'applications.update'>);
}

/** Both ends of the pay are there, and the upper one is below the lower. */
function isPayReversed({ salaryMin, salaryMax }: PayEnds): boolean {
  return salaryMin !== null && salaryMax !== null && salaryMin > salaryMax;
}

/**
 * What is wrong with an input, in words, by field. Empty when it may be sent. `pay` is the range as the form shows it,
 * of which the input may hold one end alone.
 */
export function problemsOf(
  procedure: 'applications.create' | 'applications.update',
  input: object,
  pay: PayEnds = { salaryMin: null, salaryMax: null },
): FormProblems {
  const parsed = applicationProcedures[procedure].input.safeParse(input);
  const refused = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0] ?? ''));
  // The contract takes an empty title, since files have them; a person is asked for one.
  const missing = [...required].filter((field) => (input as Partial<FormValues>)[field] === '');
  const fields = [...missing, ...refused];
  const isPayTouched = 'salaryMin' in input || 'salaryMax' in input;
  return {
    ...(isPayTouched && isPayReversed(pay) ? { salaryMax: words.payReversed } : {}),
    ...Object.fromEntries(fields.map((field) => [field, words.fieldProblem(field)])),
  };
}
