import type { ReactElement } from 'react';
import type { WeeklyReview } from '#shared/weekly-reviews.ts';
import { weeklyReviewWords as words } from '#renderer/words/words.ts';
import { WeekLines, WeekPart, type WeekLine } from './week-lines.tsx';
import { WeekText } from './week-text.tsx';

function linesOf({ selfReviews, debriefs, feedback }: WeeklyReview): WeekLine[] {
  return [
    ...selfReviews.map(({ interviewId, companyName, on }): WeekLine => ({
      id: interviewId,
      text: words.selfReview(companyName),
      on,
      to: { kind: 'look-back', id: interviewId },
    })),
    ...debriefs.map(({ outcomeId, applicationId, companyName, on }): WeekLine => ({
      id: outcomeId,
      text: words.debrief(companyName),
      on,
      to: { kind: 'application', id: applicationId },
    })),
    ...feedback.map(({ id, source, companyName, applicationId, on }): WeekLine => ({
      id,
      text: words.feedback(source, companyName),
      on,
      to: applicationId === null ? null : { kind: 'application', id: applicationId },
    })),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
}

/** What was looked back on and what others said, and what one takes from it. */
export function WeekLessons({ review }: { readonly review: WeeklyReview }): ReactElement {
  const lines = linesOf(review);
  return (
    <WeekPart id="week-learned" title={words.learned}>
      {lines.length === 0 ? (
        <p className="text-13 text-muted">{words.nothingLearned}</p>
      ) : (
        <WeekLines lines={lines} />
      )}
      <WeekText review={review} field="learned" />
    </WeekPart>
  );
}
