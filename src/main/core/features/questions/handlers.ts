import { undoable } from '#core/procedures.ts';
import {
  createQuestion,
  deleteQuestion,
  mergeKeyOfQuestion,
  noteQuestion,
  unlinkQuestion,
  updateQuestion,
} from './commands.ts';
import { rateQuestion, settleQuestion } from './practise.ts';
import { listQuestions } from './queries.ts';
import { readSession } from './session.ts';

export const questionHandlers = {
  'questions.list': listQuestions,
  'questions.session': readSession,
  'questions.create': undoable('Add question', createQuestion),
  'questions.note': undoable('Note question', noteQuestion),
  'questions.update': undoable('Edit question', updateQuestion, { mergeKeyOf: mergeKeyOfQuestion }),
  'questions.unlink': undoable('Remove question', unlinkQuestion),
  'questions.rate': undoable('Rate question', rateQuestion),
  'questions.settle': undoable('Say how sure of a question', settleQuestion),
  'questions.delete': undoable('Delete question', deleteQuestion),
};
