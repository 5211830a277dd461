import type { ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { checkResume } from './check.ts';
import { createResume, retireResume, updateResume } from './commands.ts';
import { getResumeDetails, listResumes, readResumeFile } from './queries.ts';

export const resumeHandlers = {
  'resumes.list': ({ store }: QueryContext) => listResumes(store),
  'resumes.get': ({ store }: QueryContext, input: ParsedInput<'resumes.get'>) =>
    getResumeDetails(store, input),
  'resumes.check': ({ store }: QueryContext, input: ParsedInput<'resumes.check'>) =>
    checkResume(store, input),
  'resumes.read': readResumeFile,
  'resumes.create': undoable('Add CV version', createResume),
  'resumes.update': undoable('Edit CV version', updateResume),
  'resumes.retire': undoable('Retire CV version', retireResume),
};
