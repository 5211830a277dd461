import { phases, type Phase } from '#shared/domain/phases.ts';
import { nameKeyOf } from '#shared/domain/match-key.ts';
import type { ImportField } from '#shared/imports.ts';
import type { Contact } from '#core/importing/cells/contact.ts';
import type { Ending } from '#core/importing/shapes/history.ts';
import type { ApplicationDraft } from '#core/importing/understand-row.ts';
import type { DbApplication } from '#core/store/tables.ts';
import { type LinkedPerson, newContact, withContact } from './merge-contact.ts';
import { furthestRankOf, type KnownEvent, type NewStep, newStepsOf } from './new-steps.ts';
import type { Progress } from './progress.ts';

/** The columns of an application that a row can fill. */
export type ImportedFields = Pick<
  DbApplication,
  | 'title'
  | 'url'
  | 'externalId'
  | 'source'
  | 'location'
  | 'workMode'
  | 'employmentType'
  | 'seniority'
  | 'salaryMin'
  | 'salaryMax'
  | 'currency'
  | 'period'
  | 'salaryText'
  | 'excitement'
  | 'deadlineOn'
  | 'description'
> & {
  /** Name of the agency it came through. */
  via: string | null;
  /** Name of the CV version that went with it. */
  cvVersion: string | null;
};

/** What is known of an application while rows are merged into it, stored or still to be created. */
export type ApplicationState = {
  readonly fields: ImportedFields;
  readonly events: readonly KnownEvent[];
  readonly hasOutcome: boolean;
  /** Endings after which it was taken up again. */
  readonly reopened: readonly Pick<Ending, 'kind' | 'on'>[];
  /** Its tags by `nameKeyOf`. */
  readonly tagKeys: ReadonlySet<string>;
  readonly people: readonly LinkedPerson[];
};

/** What a row adds to an application. Nothing that is there already is ever overwritten or dropped. */
export type Addition = {
  readonly fields: Partial<ImportedFields>;
  /** What its notes do not say yet. */
  readonly note: string | null;
  /** Phases to record, each with its day. */
  readonly events: readonly NewStep[];
  readonly outcome: Ending | null;
  readonly tags: readonly string[];
  /** Somebody to link, or of whom more is known now. */
  readonly contact: Contact | null;
};

/** An application nothing is known of yet. */
export const blankState: ApplicationState = {
  fields: {
    title: '',
    url: null,
    externalId: null,
    source: null,
    location: null,
    workMode: null,
    employmentType: null,
    seniority: null,
    salaryMin: null,
    salaryMax: null,
    currency: null,
    period: null,
    salaryText: null,
    excitement: null,
    deadlineOn: null,
    description: null,
    via: null,
    cvVersion: null,
  },
  events: [],
  hasOutcome: false,
  reopened: [],
  tagKeys: new Set(),
  people: [],
};

/** What a row would add to an application in this state; `note` is what its notes do not say yet. */
export function additionOf(
  state: ApplicationState,
  draft: ApplicationDraft,
  progress: Progress,
  note: string | null,
): Addition {
  return {
    fields: newFields(state.fields, draft),
    note,
    events: newStepsOf(state.events, progress),
    outcome: state.hasOutcome || isReopened(state, progress) ? null : progress.ending,
    tags: newTags(state.tagKeys, draft.tags),
    contact: newContact(state.people, draft.contact),
  };
}

/** Pay is one thing in many columns, whichever of them named it. */
const fieldsShown: Readonly<Record<keyof ImportedFields, ImportField>> = {
  title: 'title',
  url: 'url',
  externalId: 'externalId',
  source: 'source',
  location: 'location',
  workMode: 'workMode',
  employmentType: 'employmentType',
  seniority: 'seniority',
  salaryMin: 'salary',
  salaryMax: 'salary',
  currency: 'salary',
  period: 'salary',
  salaryText: 'salary',
  excitement: 'excitement',
  deadlineOn: 'deadlineOn',
  description: 'description',
  via: 'via',
  cvVersion: 'cvVersion',
};

const fieldNames = Object.keys(fieldsShown) as (keyof ImportedFields)[];

/** What an addition adds, by the fields a sheet has for it. */
export function addedFields({ fields, note, events, outcome, tags, contact }: Addition): ImportField[] {
  const names = Object.keys(fields) as (keyof ImportedFields)[];
  const isFurther = events.length > 0 || outcome !== null;
  return [
    ...new Set([
      ...(isFurther ? (['status'] as const) : []),
      ...names.map((name) => fieldsShown[name]),
      ...(note === null ? [] : (['notes'] as const)),
      ...(tags.length > 0 ? (['tags'] as const) : []),
      ...(contact === null ? [] : (['contactName'] as const)),
    ]),
  ];
}

export function isEmptyAddition({ fields, note, events, outcome, tags, contact }: Addition): boolean {
  const isOnlyFields =
    note === null && events.length + tags.length === 0 && outcome === null && contact === null;
  return isOnlyFields && Object.keys(fields).length === 0;
}

/** The state once the addition is made. */
export function withAddition(state: ApplicationState, addition: Addition): ApplicationState {
  const replaced = new Set(addition.events.map(({ replaces }) => replaces));
  const kept = state.events.filter(({ id }) => id === null || !replaced.has(id));
  return {
    fields: { ...state.fields, ...addition.fields },
    events: [...kept, ...addition.events.map((step) => ({ ...step, id: step.replaces, isImported: true }))],
    hasOutcome: state.hasOutcome || addition.outcome !== null,
    reopened: state.reopened,
    tagKeys:
      addition.tags.length === 0
        ? state.tagKeys
        : new Set([...state.tagKeys, ...addition.tags.map(nameKeyOf)]),
    people: withContact(state.people, addition.contact),
  };
}

/** An old sheet does not end again what was taken up since; an ending on another day is a new one. */
function isReopened({ reopened }: ApplicationState, { ending }: Progress): boolean {
  return reopened.some(({ kind, on }) => kind === ending?.kind && (ending.on === null || ending.on === on));
}

function newFields(known: ImportedFields, draft: ApplicationDraft): Partial<ImportedFields> {
  const offered: ImportedFields = {
    title: draft.title,
    via: draft.via,
    url: draft.url,
    externalId: draft.externalId,
    source: draft.source,
    location: draft.location,
    workMode: draft.workMode,
    employmentType: draft.employmentType,
    seniority: draft.seniority,
    excitement: draft.excitement,
    deadlineOn: draft.deadlineOn,
    description: draft.description,
    cvVersion: draft.cvVersion,
    ...payOf(draft),
  };
  // Pay is one thing in five columns: half of it from here and half from there would be neither.
  const isPayKnown = payFields.some((field) => !isBlank(known[field]));
  const fresh: Partial<Record<keyof ImportedFields, unknown>> = {};
  for (const name of fieldNames) {
    const value = offered[name];
    if (!isBlank(value) && isBlank(known[name]) && !(isPayKnown && isPay(name))) fresh[name] = value;
  }
  return fresh as Partial<ImportedFields>;
}

/** Rows that were joined may spell one tag in two ways. */
function newTags(known: ReadonlySet<string>, offered: readonly string[]): readonly string[] {
  const fresh = new Map<string, string>();
  for (const tag of offered) {
    const key = nameKeyOf(tag);
    if (!known.has(key) && !fresh.has(key)) fresh.set(key, tag);
  }
  return [...fresh.values()];
}

const payFields = ['salaryMin', 'salaryMax', 'currency', 'period', 'salaryText'] as const;

function isPay(name: string): boolean {
  return payFields.some((field) => field === name);
}

function payOf({ salary, salaryText }: ApplicationDraft): Pick<ImportedFields, (typeof payFields)[number]> {
  return {
    salaryMin: salary?.min ?? null,
    salaryMax: salary?.max ?? null,
    currency: salary?.currency ?? null,
    period: salary?.period ?? null,
    salaryText,
  };
}

function isBlank(value: unknown): boolean {
  return value === null || value === '';
}

/** The highest phase of a state, or of all that is known of a new application, to choose the stage it stands in. */
export function phaseOfState({ events }: Pick<ApplicationState | Addition, 'events'>): Phase {
  return phases[Math.max(0, furthestRankOf(events))] ?? 'saved';
}
