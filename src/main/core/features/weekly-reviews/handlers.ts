import { undoable } from '#core/procedures.ts';
import { finishWeeklyReview, letWeekGo, mergeKeyOfWeek, updateWeeklyReview } from './commands.ts';
import { listWeeklyReviews, readWeeklyReview } from './queries.ts';

export const weeklyReviewHandlers = {
  'weeklyReviews.get': readWeeklyReview,
  'weeklyReviews.list': listWeeklyReviews,
  'weeklyReviews.update': undoable('Look back on a week', updateWeeklyReview, { mergeKeyOf: mergeKeyOfWeek }),
  'weeklyReviews.finish': undoable('Finish a week', finishWeeklyReview),
  'weeklyReviews.letGo': undoable('Let a week go', letWeekGo),
};
