import { Link, useParams } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { selfReviewFields, type SelfReview, type SelfReviewField } from '#shared/self-reviews.ts';
import { client } from '#renderer/api/client.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { useLeave } from '#renderer/app/use-leave.ts';
import { AutosavedText } from '#renderer/ui/autosaved-text.tsx';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { useOnce } from '#renderer/ui/use-once.ts';
import { dayOf, formatDay, formatLongDay } from '#renderer/words/format.ts';
import { interviewWords, selfReviewWords as words } from '#renderer/words/words.ts';
import { saving } from '#renderer/api/saving.ts';
import { TenMinutes } from './ten-minutes.tsx';
import { ToldStories } from './told-stories.tsx';
import { UnsureQuestions } from './unsure-questions.tsx';

/** Ten minutes on an interview while it is fresh; everything saves itself. */
export function SelfReviewScreen(): ReactElement {
  const { id } = useParams({ from: '/interviews/$id/look-back' });
  const review = useQueryOf('selfReviews.get', { interviewId: id });
  return (
    <>
      <ScreenHeader title={words.title} />
      <Loadable query={review} errorTitle={words.failed}>
        {(data) => <Review key={data.interviewId} review={data} />}
      </Loadable>
    </>
  );
}

/** The questions come after what one would do differently: there they come to mind. */
const before: readonly SelfReviewField[] = ['wentWell', 'differently'];
const after: readonly SelfReviewField[] = selfReviewFields.filter((field) => !before.includes(field));

function Review({ review }: { readonly review: SelfReview }): ReactElement {
  const { kind, companyName, on, finishedAt, interviewId, applicationId, questions } = review;
  const when = formatLongDay(on);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
      <div className="mx-auto flex max-w-170 flex-col gap-5">
        <div>
          <p className="text-14 text-muted">
            {words.intro(kind ?? interviewWords.anyKind, companyName, when)}
          </p>
          <p className="mt-0.5 mb-3 text-12 text-faint">{words.timer.hint}</p>
          <TenMinutes />
        </div>
        {before.map((field) => (
          <Prompt key={field} review={review} field={field} />
        ))}
        <UnsureQuestions interviewId={interviewId} questions={questions} />
        <ToldStories interviewId={interviewId} />
        {after.map((field) => (
          <Prompt key={field} review={review} field={field} />
        ))}
        <footer className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
          <span className="mr-auto text-12 text-faint">
            {finishedAt === null ? words.saved : words.finishedOn(formatDay(dayOf(new Date(finishedAt))))}
          </span>
          <Link
            to="/applications/$id"
            params={{ id: applicationId }}
            search={{ tab: 'interviews' }}
            className={buttonClasses('subtle')}
          >
            {words.back}
          </Link>
          {finishedAt === null ? <Finish interviewId={interviewId} applicationId={applicationId} /> : null}
        </footer>
      </div>
    </div>
  );
}

function Prompt({
  review,
  field,
}: {
  readonly review: SelfReview;
  readonly field: SelfReviewField;
}): ReactElement {
  const { interviewId } = review;
  return (
    <AutosavedText
      label={<span className="text-14 font-semibold text-ink">{words.prompts[field].label}</span>}
      hint={words.prompts[field].hint}
      value={review[field] ?? ''}
      onSave={(text) => saving(() => client('selfReviews.update', { interviewId, [field]: text }))}
    />
  );
}

function Finish({
  interviewId,
  applicationId,
}: Pick<SelfReview, 'interviewId' | 'applicationId'>): ReactElement {
  const step = useStep();
  const leave = useLeave();
  const finish = useOnce(async () => {
    const done = { title: words.finished, description: words.finishedDetail };
    if ((await step('selfReviews.finish', { interviewId }, done)) === null) return;
    await leave({ to: '/applications/$id', params: { id: applicationId }, search: { tab: 'interviews' } });
  });
  return (
    <Button variant="primary" icon={<Check size={14} aria-hidden />} onClick={() => finish.begin()}>
      {words.finish}
    </Button>
  );
}
