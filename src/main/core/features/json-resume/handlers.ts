import { writeFileSync } from 'node:fs';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { BackgroundContext, QueryContext } from '#core/context.ts';
import { writeJsonResume } from '#core/json-resume/write-json-resume.ts';
import { undoable } from '#core/procedures.ts';
import { getProfile } from '#core/features/profile/queries.ts';
import { importJsonResume } from './commands.ts';
import { planJsonResume } from './plan-json-resume.ts';

export const jsonResumeHandlers = {
  'jsonResume.preview': (
    context: BackgroundContext,
    { fileId }: ParsedInput<'jsonResume.preview'>,
  ): Output<'jsonResume.preview'> => planJsonResume(context, fileId),
  'jsonResume.import': undoable('Import JSON Resume', importJsonResume),
  'jsonResume.export': exportJsonResume,
};

function exportJsonResume({ store, files, now }: QueryContext): Output<'jsonResume.export'> {
  const profile = getProfile(store);
  if (profile.skills.length === 0 && profile.direction === null)
    throw new AppError('refused', 'There is nothing to save yet. Add a skill first.');
  const { fileId, path } = files.create();
  writeFileSync(path, writeJsonResume(profile, now()), { mode: 0o600 });
  return { fileId };
}
