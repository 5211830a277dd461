import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { createResume, retireResume, updateResume } from './commands.ts';
import { listResumes } from './queries.ts';

export const resumeHandlers = {
  'resumes.list': ({ store }: QueryContext) => listResumes(store),
  'resumes.create': undoable('Add CV version', createResume),
  'resumes.update': undoable('Edit CV version', updateResume),
  'resumes.retire': undoable('Retire CV version', retireResume),
};
