import { undoable } from '#core/procedures.ts';
import {
  finishSelfReview,
  mergeKeyOfQuestion,
  mergeKeyOfReview,
  noteQuestion,
  unlinkQuestion,
  updateQuestion,
  updateSelfReview,
} from './commands.ts';
import { readSelfReview } from './queries.ts';

export const selfReviewHandlers = {
  'selfReviews.get': readSelfReview,
  'selfReviews.update': undoable('Look back', updateSelfReview, { mergeKeyOf: mergeKeyOfReview }),
  'selfReviews.finish': undoable('Finish looking back', finishSelfReview),
  'questions.note': undoable('Note question', noteQuestion),
  'questions.update': undoable('Edit question', updateQuestion, { mergeKeyOf: mergeKeyOfQuestion }),
  'questions.unlink': undoable('Remove question', unlinkQuestion),
};
