import type { Output, ParsedInput } from '#shared/contract.ts';
import type { Attachment, AttachmentOwner } from '#shared/attachments.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { QueryContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import type { DbAttachment } from '#core/store/tables.ts';
import { isKept, lendFile } from './kept-files.ts';

/** The column that names the owner of each kind. */
export const ownerColumns = {
  application: 'applicationId',
  company: 'companyId',
  person: 'personId',
} as const satisfies Readonly<Record<AttachmentOwner['kind'], keyof DbAttachment>>;

export function listAttachments(
  { store, about }: QueryContext,
  { owner }: ParsedInput<'attachments.list'>,
): Attachment[] {
  return store
    .all(
      store.from
        .selectFrom('attachment')
        .selectAll()
        .where(ownerColumns[owner.kind], '=', owner.id)
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc'),
    )
    .map((row) => describeAttachment(row, about.dataFolder));
}

export function describeAttachment(row: DbAttachment, dataFolder: string): Attachment {
  const { id, name, mime, sizeBytes, createdAt } = row;
  return { id, name, mime, sizeBytes, createdAt, isMissing: !isKept(dataFolder, row) };
}

export function getAttachment(store: Store, id: string): DbAttachment {
  const row = store.get(store.from.selectFrom('attachment').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', 'That file has been removed.');
  return row;
}

/** Puts a copy among the temporary files, from where both hosts can fetch it. */
export function prepareAttachment(
  { store, files, about }: QueryContext,
  { id }: ParsedInput<'attachments.prepare'>,
): Output<'attachments.prepare'> {
  const row = getAttachment(store, id);
  if (!isKept(about.dataFolder, row)) {
    throw new AppError(
      'unavailable',
      `“${row.name}” is no longer in the data folder. If you have another copy, attach it again.`,
    );
  }
  const { fileId, path } = files.create();
  lendFile(about.dataFolder, row.hash, path);
  return { fileId, name: row.name, sizeBytes: row.sizeBytes };
}
