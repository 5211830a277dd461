import { rmSync, statSync } from 'node:fs';
import { type Attachment, type AttachmentOwner, largestAttachmentBytes } from '#shared/attachments.ts';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { tidyFileName } from '#shared/domain/file-name.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import { keepFile, keepText, type KeptBytes } from './kept-files.ts';
import { describeAttachment, getAttachment, ownerColumns } from './queries.ts';

export function addAttachments(
  context: CommandContext,
  { owner, files, jobId }: ParsedInput<'attachments.add'>,
): Attachment[] {
  refuseMissingOwner(context.store, owner);
  const sources = files.map((file) => {
    const path = context.files.pathOf(file.fileId);
    const { size } = statSync(path);
    refuseSize(file.name, size);
    return { ...file, path, size };
  });
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  const attachments = sources.map(({ path, name, mime, size }) => {
    const start = before;
    before += size;
    const kept = keepFile(path, {
      dataFolder: context.about.dataFolder,
      id: context.newId(),
      ...(jobId === undefined
        ? {}
        : { onProgress: (done) => context.progress(jobId, 'copying', start + done, total) }),
    });
    // It may have changed between the two; what was kept of it is what counts.
    refuseSize(name, kept.sizeBytes);
    return insertAttachment(context, { owner, kept, name, mime });
  });
  for (const { path } of sources) rmSync(path, { force: true });
  return attachments;
}

export function keepPosting(
  context: CommandContext,
  { applicationId }: ParsedInput<'attachments.keepPosting'>,
): Output<'attachments.keepPosting'> {
  const { store, about, newId } = context;
  const application = store.get(
    store.from.selectFrom('application').select('description').where('id', '=', applicationId),
  );
  if (!application) throw new AppError('not-found', 'That application has been removed.');
  const text = application.description ?? '';
  if (text.trim() === '') {
    throw new AppError('refused', 'There is no text of the posting yet. Paste it first.');
  }
  const kept = keepText(text, { dataFolder: about.dataFolder, id: newId() });
  const same = store.get(
    store.from
      .selectFrom('attachment')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .where('hash', '=', kept.hash)
      .limit(1),
  );
  if (same) return { attachment: describeAttachment(same, about.dataFolder), isNew: false };
  const attachment = insertAttachment(context, {
    owner: { kind: 'application', id: applicationId },
    kept,
    name: `Posting ${context.today()}.txt`,
    mime: 'text/plain',
  });
  return { attachment, isNew: true };
}

export function renameAttachment(
  { store, about }: CommandContext,
  { id, name }: ParsedInput<'attachments.rename'>,
): Attachment {
  getAttachment(store, id);
  store.run(
    store.from
      .updateTable('attachment')
      .set({ name: tidyFileName(name) })
      .where('id', '=', id),
  );
  return describeAttachment(getAttachment(store, id), about.dataFolder);
}

export function deleteAttachment(
  { store }: CommandContext,
  { id }: ParsedInput<'attachments.delete'>,
): { done: true } {
  getAttachment(store, id);
  store.run(store.from.deleteFrom('attachment').where('id', '=', id));
  return { done: true };
}

type NewAttachment = {
  readonly owner: AttachmentOwner;
  readonly kept: KeptBytes;
  readonly name: string;
  readonly mime: string;
};

function insertAttachment(
  { store, about, newId, now }: CommandContext,
  { owner, kept, name, mime }: NewAttachment,
): Attachment {
  const row = {
    id: newId(),
    applicationId: null,
    companyId: null,
    personId: null,
    [ownerColumns[owner.kind]]: owner.id,
    hash: kept.hash,
    name: tidyFileName(name),
    mime: /^[\w.+-]+\/[\w.+-]+$/.test(mime) ? mime.toLowerCase() : 'application/octet-stream',
    sizeBytes: kept.sizeBytes,
    createdAt: now(),
  };
  store.insert('attachment', row);
  return describeAttachment(row, about.dataFolder);
}

const ownerWords: Readonly<Record<AttachmentOwner['kind'], string>> = {
  application: 'That application has been removed.',
  company: 'That company has been removed.',
  person: 'That person has been removed.',
};

function refuseMissingOwner(store: Store, { kind, id }: AttachmentOwner): void {
  const isThere = store.get(store.from.selectFrom(kind).select('id').where('id', '=', id));
  if (!isThere) throw new AppError('not-found', ownerWords[kind]);
}

function refuseSize(name: string, sizeBytes: number): void {
  const said = tidyFileName(name);
  if (sizeBytes === 0) throw new AppError('refused', `“${said}” is empty. There is nothing to keep.`);
  if (sizeBytes > largestAttachmentBytes) {
    throw new AppError(
      'refused',
      `“${said}” is larger than 50 MB. Keep it in a folder of your own and note here where it is.`,
    );
  }
}
