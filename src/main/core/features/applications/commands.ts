import type { ParsedInput } from '#shared/contract.ts';
import { rankOf } from '#shared/domain/phases.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { findOrCreateCompany } from '#core/features/companies/commands.ts';
import { createAbandonedRemover } from '#core/features/companies/remove-abandoned.ts';
import { reopenGhosted } from '#core/features/outcomes/reopen-ghosted.ts';
import { linkContact } from '#core/features/people/application-people.ts';
import { findOrCreateResume } from '#core/features/resumes/commands.ts';
import { getResume } from '#core/features/resumes/queries.ts';
import { firstStageOf, getStage } from '#core/features/stages/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbApplication, DbStageEvent } from '#core/store/tables.ts';
import { withoutUndefined } from '#core/store/without-undefined.ts';
import { getRow, liveOutcomeIdOf } from './queries.ts';

/** An application of which nothing is known but where it is. */
export const blankFields = {
  viaCompanyId: null,
  origin: 'mine',
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
  resumeId: null,
  notes: null,
  archivedAt: null,
  importBatchId: null,
} as const satisfies Partial<DbApplication>;

export function createApplication(
  context: CommandContext,
  { company, via, resume, stageId, on, contact, ...fields }: ParsedInput<'applications.create'>,
): { id: string } {
  const { store, newId, now } = context;
  const stage = stageId === undefined ? firstStageOf(store, 'applied') : getStage(store, stageId);
  refuseReversedPay(fields);
  const id = newId();
  store.insert('application', {
    ...blankFields,
    ...withoutUndefined(fields),
    id,
    title: fields.title,
    companyId: findOrCreateCompany(context, company),
    viaCompanyId: via ? findOrCreateCompany(context, via) : null,
    resumeId: resumeOf(context, resume, fields.resumeId) ?? null,
    stageId: stage.id,
    createdAt: now(),
  });
  recordEvent(context, id, { stageId: stage.id, phase: stage.phase, on: on ?? context.today() });
  if (contact !== undefined) linkContact(context, id, contact);
  return { id };
}

export function updateApplication(
  context: CommandContext,
  { id, company, via, resume, ...fields }: ParsedInput<'applications.update'>,
): { id: string } {
  const { store } = context;
  const row = getRow(store, id);
  const changes: Partial<DbApplication> = withoutUndefined(fields);
  if (company !== undefined) changes.companyId = findOrCreateCompany(context, company);
  if (via !== undefined) changes.viaCompanyId = via ? findOrCreateCompany(context, via) : null;
  const resumeId = resumeOf(context, resume, fields.resumeId);
  if (resumeId !== undefined) changes.resumeId = resumeId;
  refuseReversedPay({ ...row, ...changes });
  if (Object.keys(changes).length === 0) return { id };
  store.run(store.from.updateTable('application').set(changes).where('id', '=', id));
  removeLeftCompanies(store, row, changes);
  return { id };
}

/** The CV version by name or id; null for none, undefined when nothing was said. */
function resumeOf(
  context: CommandContext,
  name: string | null | undefined,
  id: string | null | undefined,
): string | null | undefined {
  if (name !== undefined) return name ? findOrCreateResume(context, name) : null;
  return id == null ? id : getResume(context.store, id).id;
}

/** A company that was only a name on this application goes when the name is corrected. */
function removeLeftCompanies(store: Store, before: DbApplication, changes: Partial<DbApplication>): void {
  const remove = createAbandonedRemover(store);
  if (changes.companyId !== undefined && changes.companyId !== before.companyId) remove(before.companyId);
  if (changes.viaCompanyId === undefined || before.viaCompanyId === null) return;
  if (changes.viaCompanyId !== before.viaCompanyId) remove(before.viaCompanyId);
}

function refuseReversedPay({
  salaryMin,
  salaryMax,
}: {
  readonly salaryMin?: number | null | undefined;
  readonly salaryMax?: number | null | undefined;
}): void {
  if (salaryMin == null || salaryMax == null || salaryMin <= salaryMax) return;
  throw new AppError('invalid', 'The lower end of the pay is above the upper end.', [
    { path: 'salaryMax', message: 'Must not be below the lower end.' },
  ]);
}

/** Saving one field while it is typed into is one step of undo. */
export function mergeKeyOfUpdate({ id, ...fields }: ParsedInput<'applications.update'>): string {
  return `applications.update ${id} ${Object.keys(fields).toSorted().join(' ')}`;
}

export function moveApplication(
  context: CommandContext,
  { id, stageId, on }: ParsedInput<'applications.move'>,
): { id: string; laterEventIds: string[] } {
  const { store } = context;
  const row = getRow(store, id);
  const stage = getStage(store, stageId);
  // It was given up for want of an answer: whoever moves it has got one.
  const isReopened = reopenGhosted(context, id, on ?? context.today());
  if (!isReopened && liveOutcomeIdOf(store, id) !== undefined) {
    throw new AppError('refused', 'This application has ended. Reopen it to move it.');
  }
  if (stage.id === row.stageId) return { id, laterEventIds: [] };
  const isBack = rankOf(stage.phase) < rankOf(getStage(store, row.stageId).phase);
  const events = store.all(
    store.from.selectFrom('stageEvent').select(['id', 'phase']).where('applicationId', '=', id),
  );
  const later = isBack ? events.filter((event) => rankOf(event.phase) > rankOf(stage.phase)) : [];
  store.run(store.from.updateTable('application').set({ stageId }).where('id', '=', id));
  recordEvent(context, id, { stageId, phase: stage.phase, on: on ?? context.today() });
  return { id, laterEventIds: later.map((event) => event.id) };
}

/** Records that an application reached a stage. */
export function recordEvent(
  { store, newId, now }: CommandContext,
  applicationId: string,
  event: Pick<DbStageEvent, 'stageId' | 'phase' | 'on'> & Partial<Pick<DbStageEvent, 'precision' | 'source'>>,
): void {
  store.insert('stageEvent', {
    precision: 'day',
    source: 'manual',
    ...event,
    id: newId(),
    applicationId,
    note: null,
    recordedAt: now(),
  });
}

export function archiveApplication(
  { store, now }: CommandContext,
  { id, isArchived }: ParsedInput<'applications.archive'>,
): { done: true } {
  const { archivedAt } = getRow(store, id);
  if ((archivedAt !== null) === isArchived) return { done: true };
  store.run(
    store.from
      .updateTable('application')
      .set({ archivedAt: isArchived ? now() : null })
      .where('id', '=', id),
  );
  return { done: true };
}

export function deleteApplication(
  { store }: CommandContext,
  { id }: ParsedInput<'applications.delete'>,
): { done: true } {
  getRow(store, id);
  store.run(store.from.deleteFrom('application').where('id', '=', id));
  return { done: true };
}
