import { undoable } from '#core/procedures.ts';
import { deleteFeedback, recordFeedback, updateFeedback } from './commands.ts';
import { listFeedback, listPoints, readFeedbackOfApplication } from './queries.ts';
import { createRequest, deleteRequest, settleRequest, updateRequest } from './requests.ts';
import { deleteTheme, mergeThemes, updateTheme } from './themes.ts';
import { listThemes, suggestThemes } from './theme-queries.ts';
import { turnIntoReason } from './turn-into-reason.ts';

export const feedbackHandlers = {
  'feedback.ofApplication': readFeedbackOfApplication,
  'feedback.list': listFeedback,
  'feedback.points': listPoints,
  'feedback.record': undoable('Record feedback', recordFeedback),
  'feedback.update': undoable('Edit feedback', updateFeedback),
  'feedback.delete': undoable('Delete feedback', deleteFeedback),
  'feedback.toReason': undoable('Count as a reason', turnIntoReason),
  'feedbackRequests.create': undoable('Note a request for feedback', createRequest),
  'feedbackRequests.update': undoable('Edit a request for feedback', updateRequest),
  'feedbackRequests.settle': undoable('Settle a request for feedback', settleRequest),
  'feedbackRequests.delete': undoable('Delete a request for feedback', deleteRequest),
  'themes.list': listThemes,
  'themes.suggest': suggestThemes,
  'themes.update': undoable('Edit theme', updateTheme),
  'themes.merge': undoable('Merge themes', mergeThemes),
  'themes.delete': undoable('Delete theme', deleteTheme),
};
