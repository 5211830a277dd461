import { undoable } from '#core/procedures.ts';
import { finishSelfReview, mergeKeyOfReview, updateSelfReview } from './commands.ts';
import { readSelfReview } from './queries.ts';

export const selfReviewHandlers = {
  'selfReviews.get': readSelfReview,
  'selfReviews.update': undoable('Look back', updateSelfReview, { mergeKeyOf: mergeKeyOfReview }),
  'selfReviews.finish': undoable('Finish looking back', finishSelfReview),
};
