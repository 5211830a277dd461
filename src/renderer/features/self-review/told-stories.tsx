import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { ToldCheckbox } from '#renderer/features/prepare/told-checkbox.tsx';
import { selfReviewWords as words } from '#renderer/words/words.ts';

/** The stories that were planned for it: which of them were told. Nothing stands here where none was. */
export function ToldStories({ interviewId }: { readonly interviewId: string }): ReactElement | null {
  const planned = useQueryOf('preparations.planned', { interviewId }).data ?? [];
  if (planned.length === 0) return null;
  return (
    <section aria-labelledby="told-stories">
      <h2 id="told-stories" className="text-14 font-semibold">
        {words.stories}
      </h2>
      <ul>
        {planned.map((story) => (
          <li key={story.id} className="flex min-h-8 items-center gap-3 text-13">
            <span className="min-w-0 flex-1 wrap-anywhere">{story.title}</span>
            <ToldCheckbox interviewId={interviewId} story={story} />
          </li>
        ))}
      </ul>
    </section>
  );
}
