import type { ApplicationFilter } from '#shared/filters.ts';
import type { SampleRows } from '#core/sample/sample-rows.ts';
import type { DbApplication, DbApplicationPerson } from '#core/store/tables.ts';

/**
 * A filter worked out a second time, application by application with plain loops, so that the SQL can be compared with
 * it. Shares nothing with the code it checks but the shapes. Which ones are quiet, and since when they are applied for,
 * is taken from the reference of the figures.
 */
export type Judged = { readonly isSilent: boolean; readonly appliedOn: string | null };

export type FilteredRows = SampleRows & { readonly applicationPerson: readonly DbApplicationPerson[] };

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

/** Whether one application passes. */
export function passes(
  rows: FilteredRows,
  filter: ApplicationFilter,
  application: DbApplication,
  { isSilent, appliedOn }: Judged,
  today: string,
): boolean {
  const live = rows.outcome.find(
    (outcome) => outcome.applicationId === application.id && outcome.reopenedOn === null,
  );
  const kind = live?.kind ?? null;
  const phase = application.stageId.replace('stage-', '');
  if (!isInState(filter, application, kind)) return false;
  if (filter.text !== undefined && !isText(rows, filter.text, application)) return false;
  if (filter.tags !== undefined && !hasTag(rows, filter.tags, application.id)) return false;
  if (filter.phases !== undefined && !filter.phases.some((wanted) => wanted === phase)) return false;
  if (!hasChoice(filter.stages, application.stageId)) return false;
  if (!hasChoice(filter.sources, application.source)) return false;
  if (!hasChoice(filter.companies, application.companyId)) return false;
  if (!hasChoice(filter.agencies, application.viaCompanyId)) return false;
  if (!hasChoice(filter.workModes, application.workMode)) return false;
  if (!hasChoice(filter.seniorities, application.seniority)) return false;
  if (!hasChoice(filter.origins, application.origin)) return false;
  if (!hasChoice(filter.resumes, application.resumeId)) return false;
  if (filter.people !== undefined) {
    const interviews = rows.interview.filter((interview) => interview.applicationId === application.id);
    const present = [
      ...rows.applicationPerson.filter((link) => link.applicationId === application.id),
      ...rows.interviewPerson.filter((link) => interviews.some(({ id }) => id === link.interviewId)),
    ];
    if (!present.some(({ personId }) => filter.people?.includes(personId))) return false;
  }
  if (filter.isQuiet !== undefined && filter.isQuiet !== isSilent) return false;
  if (filter.appliedFrom !== undefined && (appliedOn === null || appliedOn < filter.appliedFrom))
    return false;
  if (filter.appliedTo !== undefined && (appliedOn === null || appliedOn > filter.appliedTo)) return false;
  if (filter.deadlineBefore !== undefined) {
    if (application.deadlineOn === null || application.deadlineOn >= filter.deadlineBefore) return false;
  }
  if (filter.excitementMin !== undefined && (application.excitement ?? 0) < filter.excitementMin)
    return false;
  return isPaid(filter, application) && isOfAge(rows, filter, application, today, kind);
}
