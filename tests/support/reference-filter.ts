import type { ApplicationFilter } from '#shared/filters.ts';
import type { FitBand } from '#shared/domain/fit/fit-kinds.ts';
import type { SampleRows } from '#core/sample/sample-rows.ts';
import type { DbApplication, DbApplicationPerson } from '#core/store/tables.ts';

/**
 * A filter worked out a second time, application by application with plain loops, so that the SQL can be compared with
 * it. Shares nothing with the code it checks but the shapes. Which ones are quiet, and since when they are applied for,
 * is taken from the reference of the figures.
 */
export type Judged = {
  readonly isSilent: boolean;
  readonly appliedOn: string | null;
  readonly furthest: number;
  readonly hasAnyReply: boolean;
};

/** What is known of the fit of one application, from a computation that is checked elsewhere; null for nothing. */
export type JudgedFit = {
  readonly band: FitBand;
  readonly score: number | null;
  readonly mustCoverage: number | null;
  readonly seniorityStep: number | null;
  readonly missing: readonly string[];
  readonly broken: readonly string[];
} | null;

export type FilteredRows = SampleRows & {
  readonly applicationPerson: readonly DbApplicationPerson[];
  /** By the id of the application; some have none. */
  readonly fits: Readonly<Record<string, JudgedFit>>;
};

const perYear: Record<string, number> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };
const milliseconds = 24 * 60 * 60 * 1000;

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function hasChoice(choices: readonly string[] | undefined, value: string | null): boolean {
  return choices === undefined || choices.includes(value ?? '');
}

/** Day the application reached the stage it stands in, and whole days since. */
function ageOf(rows: SampleRows, { id, stageId }: DbApplication, today: string): number | null {
  const days = rows.stageEvent
    .filter((event) => event.applicationId === id && event.stageId === stageId && event.precision === 'day')
    .map((event) => event.on)
    .toSorted();
  const last = days.at(-1);
  if (last === undefined) return null;
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(last)) / milliseconds));
}

function isInState(filter: ApplicationFilter, application: DbApplication, kind: string | null): boolean {
  return (filter.states ?? ['open']).some((state) => {
    if (state === 'all') return true;
    if (state === 'archived') return application.archivedAt !== null;
    if (application.archivedAt !== null) return false;
    if (state === 'open') return kind === null;
    return state === 'ended' ? kind !== null : kind === state;
  });
}

function hasTag(rows: SampleRows, tags: readonly string[], applicationId: string): boolean {
  const own = rows.applicationTag
    .filter((link) => link.applicationId === applicationId)
    .map((link) => plain(rows.tag.find(({ id }) => id === link.tagId)?.name ?? ''));
  if (own.length === 0) return tags.includes('');
  return tags.some((tag) => tag !== '' && own.includes(plain(tag)));
}

function isText(rows: SampleRows, text: string, application: DbApplication): boolean {
  const nameOf = (companyId: string | null) => rows.company.find(({ id }) => id === companyId)?.name ?? '';
  const all = plain(
    [
      application.title,
      nameOf(application.companyId),
      nameOf(application.viaCompanyId),
      application.location ?? '',
      application.source ?? '',
    ].join(' '),
  );
  return plain(text)
    .split(' ')
    .every((word) => all.includes(word));
}

function isPaid({ pay }: ApplicationFilter, application: DbApplication): boolean {
  if (pay === undefined) return true;
  const amount = application.salaryMax ?? application.salaryMin;
  if (amount === null || application.currency !== pay.currency) return false;
  return amount * (perYear[application.period ?? 'year'] ?? 0) >= pay.yearly;
}

function isOfAge(
  rows: SampleRows,
  filter: ApplicationFilter,
  application: DbApplication,
  today: string,
  kind: string | null,
): boolean {
  const { ageMin, ageMax } = filter;
  if (ageMin === undefined && ageMax === undefined) return true;
  const age = kind === null ? ageOf(rows, application, today) : null;
  if (age === null) return false;
  return age >= (ageMin ?? 0) && age <= (ageMax ?? Number.POSITIVE_INFINITY);
}

function isBetween(value: number | null, least: number | undefined, most: number | undefined): boolean {
  return value !== null && value >= (least ?? 0) && value <= (most ?? 100);
}

function levelOf(fit: JudgedFit): string {
  const step = fit?.seniorityStep ?? null;
  if (step === null) return 'unknown';
  if (step === 0) return 'same';
  return step < 0 ? 'over' : 'under';
}

/** Every part a filter has, and whether it holds; those of states and text are not among them. */
function* verdicts(
  rows: FilteredRows,
  filter: ApplicationFilter,
  application: DbApplication,
  judged: Judged,
  today: string,
  kind: string | null,
): Generator<boolean> {
  const { appliedOn } = judged;
  const phase = application.stageId.replace('stage-', '');
  if (filter.tags) yield hasTag(rows, filter.tags, application.id);
  if (filter.phases) yield filter.phases.some((wanted) => wanted === phase);
  if (filter.stages) yield hasChoice(filter.stages, application.stageId);
  if (filter.sources) yield hasChoice(filter.sources, application.source);
  if (filter.companies) yield hasChoice(filter.companies, application.companyId);
  if (filter.agencies) yield hasChoice(filter.agencies, application.viaCompanyId);
  if (filter.workModes) yield hasChoice(filter.workModes, application.workMode);
  if (filter.seniorities) yield hasChoice(filter.seniorities, application.seniority);
  if (filter.origins) yield hasChoice(filter.origins, application.origin);
  if (filter.resumes) yield hasChoice(filter.resumes, application.resumeId);
  if (filter.places) yield hasChoice(filter.places.map(plain), plain(application.location ?? ''));
  if (filter.people) {
    const interviews = rows.interview.filter((interview) => interview.applicationId === application.id);
    const present = [
      ...rows.applicationPerson.filter((link) => link.applicationId === application.id),
      ...rows.interviewPerson.filter((link) => interviews.some(({ id }) => id === link.interviewId)),
    ];
    yield present.some(({ personId }) => filter.people?.includes(personId));
  }
  if (filter.isQuiet !== undefined) yield filter.isQuiet === judged.isSilent;
  if (filter.isAnswered !== undefined) yield filter.isAnswered === judged.hasAnyReply;
  if (filter.reached !== undefined) yield judged.furthest >= order.indexOf(filter.reached);
  if (filter.appliedFrom !== undefined || filter.appliedTo !== undefined) {
    yield (
      appliedOn !== null &&
      (filter.appliedFrom === undefined || appliedOn >= filter.appliedFrom) &&
      (filter.appliedTo === undefined || appliedOn <= filter.appliedTo)
    );
  }
  if (filter.deadlineBefore !== undefined) {
    yield application.deadlineOn !== null && application.deadlineOn < filter.deadlineBefore;
  }
  if (filter.excitementMin !== undefined) yield (application.excitement ?? 0) >= filter.excitementMin;
  if (filter.pay !== undefined) yield isPaid(filter, application);
  if (filter.ageMin !== undefined || filter.ageMax !== undefined)
    yield isOfAge(rows, filter, application, today, kind);
  yield* fitVerdicts(filter, rows.fits[application.id] ?? null);
}

function* fitVerdicts(filter: ApplicationFilter, fit: JudgedFit): Generator<boolean> {
  const isScored = fit !== null && fit.score !== null;
  const band = fit?.band ?? 'unknown';
  if (filter.fitMin !== undefined || filter.fitMax !== undefined)
    yield isBetween(fit?.score ?? null, filter.fitMin, filter.fitMax);
  if (filter.bands) yield filter.bands.some((wanted) => wanted === band);
  if (filter.mustMin !== undefined || filter.mustMax !== undefined) {
    const share = isScored ? fit.mustCoverage : null;
    yield isBetween(
      share === null ? null : Math.floor(Number((share * 100).toFixed(6))),
      filter.mustMin,
      filter.mustMax,
    );
  }
  if (filter.isMustKnown !== undefined) yield filter.isMustKnown === (isScored && fit.mustCoverage !== null);
  if (filter.missing) yield isScored && filter.missing.some((id) => fit.missing.includes(id));
  if (filter.levels) yield filter.levels.some((level) => level === levelOf(fit));
  if (filter.isNoGo !== undefined) yield filter.isNoGo === (band === 'no-go');
  if (filter.broken) yield filter.broken.some((one) => fit?.broken.includes(one) === true);
}

const order = ['saved', 'applied', 'screening', 'assessment', 'interview', 'final', 'offer'];

/** Whether one application passes. */
export function passes(
  rows: FilteredRows,
  filter: ApplicationFilter,
  application: DbApplication,
  judged: Judged,
  today: string,
): boolean {
  const live = rows.outcome.find(
    (outcome) => outcome.applicationId === application.id && outcome.reopenedOn === null,
  );
  const kind = live?.kind ?? null;
  if (!isInState(filter, application, kind)) return false;
  if (filter.text !== undefined && !isText(rows, filter.text, application)) return false;
  const held = [...verdicts(rows, filter, application, judged, today, kind)];
  return held.length === 0 || (filter.match === 'any' ? held.includes(true) : !held.includes(false));
}
