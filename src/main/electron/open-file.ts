import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shell } from 'electron';
import { z } from 'zod';
import { safeFileName } from '#shared/domain/file-name.ts';
import type { Reply } from '#shared/rpc/reply.ts';
import type { Core } from '#core/core.ts';
import { isRunnable } from './runnable.ts';

export const openFileInput = z.strictObject({
  attachmentId: z.string().max(64),
  how: z.enum(['open', 'show']),
});

const preparedSchema = z.object({ fileId: z.string(), name: z.string() });

/**
 * Opens a copy of an attachment with the system's own program, or shows it in the file manager. `refused` for what the
 * system might run instead of show.
 */
export async function openFile(
  core: Core,
  { attachmentId, how }: z.output<typeof openFileInput>,
): Promise<Reply> {
  const reply = await core.dispatch('attachments.prepare', { id: attachmentId });
  if (!reply.ok) return reply;
  const { fileId, name } = preparedSchema.parse(reply.data);
  const safeName = safeFileName(name);
  if (how === 'open' && isRunnable(safeName)) {
    return failure('refused', `“${safeName}” could run as a program, so Rebound does not open it.`);
  }
  const path = await placeCopy(core.files.pathOf(fileId), safeName);
  if (how === 'show') {
    shell.showItemInFolder(path);
    return { ok: true, data: null };
  }
  // Unlike most calls, this one answers its failure as text and resolves.
  const problem = await shell.openPath(path);
  if (problem === '') return { ok: true, data: null };
  return failure('unavailable', `Your system found no program for “${safeName}”. Save a copy instead.`);
}

/**
 * A folder for each, so that the file keeps its name. Read-only: what is opened is a copy that goes with the next start,
 * and a program should say so before somebody writes into it.
 */
async function placeCopy(source: string, name: string): Promise<string> {
  const folder = join(dirname(source), `opened-${crypto.randomUUID()}`);
  await mkdir(folder, { mode: 0o700 });
  const path = join(folder, name);
  // Not moved: the temporary file may be the kept one under a second name, and programs write into what they open.
  await copyFile(source, path);
  await chmod(path, 0o400);
  return path;
}

function failure(code: 'refused' | 'unavailable', message: string): Reply {
  return { ok: false, error: { code, message } };
}
