import type { ReactElement } from 'react';
import type { WeeklyReview, WeeklyReviewField } from '#shared/weekly-reviews.ts';
import { client } from '#renderer/api/client.ts';
import { saving } from '#renderer/api/saving.ts';
import { AutosavedText } from '#renderer/ui/autosaved-text.tsx';
import { weeklyReviewWords as words } from '#renderer/words/words.ts';

type WeekTextProps = { readonly review: WeeklyReview; readonly field: WeeklyReviewField };

/** One's own words for a part of the week. */
export function WeekText({ review, field }: WeekTextProps): ReactElement {
  const { weekOf } = review;
  const { label, placeholder } = words.prompts[field];
  return (
    <AutosavedText
      label={label}
      placeholder={placeholder}
      value={review[field] ?? ''}
      onSave={(text) => saving(() => client('weeklyReviews.update', { weekOf, [field]: text }))}
    />
  );
}
