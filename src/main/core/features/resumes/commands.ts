import type { ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import type { DbResume } from '#core/store/tables.ts';
import { findResume, foldResumeName, getResume, readResumeIds } from './queries.ts';

export function createResume(
  context: CommandContext,
  { name, notes, text }: ParsedInput<'resumes.create'>,
): { id: string } {
  refuseTaken(findResume(context.store, name));
  return { id: insertResume(context, { name, notes: notes ?? null, text: text ?? null }) };
}

/** The id of the version with that name, which is created when it is new. A retired one stays retired. */
export function findOrCreateResume(context: CommandContext, name: string): string {
  return findResume(context.store, name)?.id ?? insertResume(context, { name, notes: null, text: null });
}

/** As `findOrCreateResume`, for many names in one command: what there is is read once. */
export function createResumeFinder(context: CommandContext): (name: string) => string {
  let known: Map<string, string> | undefined;
  return (name) => {
    known ??= readResumeIds(context.store);
    const key = foldResumeName(name);
    const id = known.get(key) ?? insertResume(context, { name, notes: null, text: null });
    known.set(key, id);
    return id;
  };
}

export function updateResume(
  { store }: CommandContext,
  { id, name, notes, text }: ParsedInput<'resumes.update'>,
): { id: string } {
  getResume(store, id);
  const changes: Partial<DbResume> = {
    ...(name === undefined ? {} : { name }),
    ...(notes === undefined ? {} : { notes }),
    ...(text === undefined ? {} : { text }),
  };
  if (Object.keys(changes).length === 0) return { id };
  const holder = name === undefined ? undefined : findResume(store, name);
  if (holder?.id !== id) refuseTaken(holder);
  store.run(store.from.updateTable('resume').set(changes).where('id', '=', id));
  return { id };
}

export function retireResume(
  { store, now }: CommandContext,
  { id, isRetired }: ParsedInput<'resumes.retire'>,
): { done: true } {
  const { retiredAt } = getResume(store, id);
  if ((retiredAt !== null) === isRetired) return { done: true };
  store.run(
    store.from
      .updateTable('resume')
      .set({ retiredAt: isRetired ? now() : null })
      .where('id', '=', id),
  );
  return { done: true };
}

function insertResume(
  { store, newId, now }: CommandContext,
  said: Pick<DbResume, 'name' | 'notes' | 'text'>,
): string {
  const id = newId();
  store.insert('resume', { id, ...said, retiredAt: null, createdAt: now() });
  return id;
}

function refuseTaken(holder: DbResume | undefined): void {
  if (!holder) return;
  const hint = holder.retiredAt === null ? '' : ' It is retired; restore it instead.';
  throw new AppError('refused', `There is a CV version called “${holder.name}” already.${hint}`, [
    { path: 'name', message: 'Choose another name.' },
  ]);
}
