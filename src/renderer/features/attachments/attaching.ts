import { useCallback, useSyncExternalStore } from 'react';
import { type AttachmentOwner, largestAttachmentBytes, largestAttachmentCount } from '#shared/attachments.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { send, uploadFile } from '#renderer/api/client.ts';
import { cancelJob, forgetProgress, newJobId } from '#renderer/api/progress.ts';
import { showUndoable, useUndo, type Undo } from '#renderer/app/undo.ts';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { attachmentWords as words } from '#renderer/words/words.ts';

/** Files on their way to one owner. It outlives the screen: what was dropped arrives, wherever one goes meanwhile. */
export type Attaching = {
  readonly jobId: string;
  readonly names: readonly string[];
  readonly totalBytes: number;
  /** How much the host has taken in; it then still has to keep it. */
  readonly sentBytes: number;
  readonly isCancelled: boolean;
};

const attachingByOwner = new Map<string, Attaching>();
const listeners = new Set<() => void>();

function keyOf({ kind, id }: AttachmentOwner): string {
  return `${kind}:${id}`;
}

function set(key: string, attaching: Attaching | null): void {
  if (attaching === null) attachingByOwner.delete(key);
  else attachingByOwner.set(key, attaching);
  for (const listener of listeners) listener();
}

function update(key: string, change: Partial<Attaching>): void {
  const present = attachingByOwner.get(key);
  if (present !== undefined) set(key, { ...present, ...change });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is on its way to an owner; null when nothing is. */
export function useAttaching(owner: AttachmentOwner): Attaching | null {
  const key = keyOf(owner);
  return useSyncExternalStore(subscribe, () => attachingByOwner.get(key) ?? null);
}

export function cancelAttaching(owner: AttachmentOwner): void {
  const key = keyOf(owner);
  const jobId = attachingByOwner.get(key)?.jobId;
  update(key, { isCancelled: true });
  if (jobId !== undefined) cancelJob(jobId).catch(showProblem);
}

/** Why these files are not even sent; null when they may be. The host looks at them again. */
export function refusalOf(files: readonly Pick<File, 'name' | 'size'>[]): string | null {
  if (files.length > largestAttachmentCount) return words.tooMany(largestAttachmentCount);
  const empty = files.find(({ size }) => size === 0);
  if (empty !== undefined) return words.empty(empty.name);
  const large = files.find(({ size }) => size > largestAttachmentBytes);
  return large === undefined ? null : words.tooLarge(large.name);
}

async function attach(owner: AttachmentOwner, files: readonly File[], undo: Undo['undo']): Promise<void> {
  const key = keyOf(owner);
  const refusal = attachingByOwner.has(key) ? words.busy : refusalOf(files);
  if (refusal !== null) {
    showProblem(refusal);
    return;
  }
  const jobId = newJobId();
  const names = files.map(({ name }) => name);
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  set(key, { jobId, names, totalBytes, sentBytes: 0, isCancelled: false });
  try {
    const sent = [];
    let sentBytes = 0;
    for (const file of files) {
      // One after the other: they share one disk, and a stop is heard between two.
      sent.push({ fileId: await uploadFile(file), name: file.name, mime: file.type });
      sentBytes += file.size;
      update(key, { sentBytes });
      if (attachingByOwner.get(key)?.isCancelled) throw new AppError('cancelled', words.stopped);
    }
    const { data, commandId } = await send('attachments.add', { owner, files: sent, jobId });
    showUndoable(undo, commandId, { title: words.attached(data.map(({ name }) => name)) });
  } catch (error) {
    if (error instanceof AppError && error.code === 'cancelled') showToast({ title: words.stopped });
    else showProblem(error);
  } finally {
    forgetProgress(jobId);
    set(key, null);
  }
}

/** Attaches files to an owner, in one step of undo. Says itself what went wrong. */
export function useAttach(owner: AttachmentOwner): (files: Iterable<File>) => void {
  const { undo } = useUndo();
  const { kind, id } = owner;
  return useCallback(
    (files) => {
      const chosen = [...files];
      if (chosen.length > 0) void attach({ kind, id }, chosen, undo);
    },
    [kind, id, undo],
  );
}
