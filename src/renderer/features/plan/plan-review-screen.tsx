import { Link, useParams } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import type { ReactElement } from 'react';
import type { PlanItem } from '#shared/plan-items.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { formatDay, formatDayWithYear } from '#renderer/words/format.ts';
import { planWords } from '#renderer/words/words.ts';
import { BeforeAndSince } from './before-and-since.tsx';
import { ReviewForm } from './review-form.tsx';

const words = planWords.review;

/** Looks at one item of the plan again: what was expected, the figures, and what one says of it. */
export function PlanReviewScreen(): ReactElement {
  const { id } = useParams({ from: '/plan/$id/review' });
  const query = useQueryOf('planItems.list', {});
  return (
    <>
      <ScreenHeader title={words.title} />
      <Loadable query={query} errorTitle={words.failed}>
        {(items) => {
          const item = items.find((one) => one.id === id);
          return item === undefined ? <Gone /> : <Review key={id} item={item} />;
        }}
      </Loadable>
    </>
  );
}

function Gone(): ReactElement {
  return (
    <EmptyState icon={<Compass size={22} />} title={words.gone}>
      <ToPlan />
    </EmptyState>
  );
}

function ToPlan(): ReactElement {
  return (
    <Link to="/playbook" search={{ section: 'plan' }} className={buttonClasses('subtle')}>
      {words.toPlan}
    </Link>
  );
}

function Review({ item }: { readonly item: PlanItem }): ReactElement {
  const { kind, title, hypothesis, startsOn, closedOn, reviews } = item;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
      <div className="mx-auto flex max-w-170 flex-col gap-6">
        <div>
          <h2 className="text-20 font-semibold wrap-anywhere">{title}</h2>
          <p className="mt-1 flex flex-wrap items-center gap-2 text-13 text-muted">
            <Badge tone="accent">{planWords.kinds[kind].label}</Badge>
            <span>{words.since(formatDayWithYear(startsOn, 'day'))}</span>
          </p>
        </div>
        {hypothesis === null ? null : (
          <section aria-labelledby="review-expected">
            <h3 id="review-expected" className="text-12 font-medium text-muted">
              {words.expected}
            </h3>
            <p className="mt-0.5 text-14 whitespace-pre-wrap wrap-anywhere">{hypothesis}</p>
          </section>
        )}
        <BeforeAndSince item={item} />
        {reviews.length === 0 ? null : <EarlierReviews reviews={reviews} />}
        {closedOn === null ? <ReviewForm item={item} /> : <Closed item={item} closedOn={closedOn} />}
      </div>
    </div>
  );
}

function EarlierReviews({ reviews }: Pick<PlanItem, 'reviews'>): ReactElement {
  return (
    <section aria-labelledby="review-earlier">
      <h3 id="review-earlier" className="mb-1 text-12 font-medium text-muted">
        {words.earlierReviews}
      </h3>
      <ul className="overflow-hidden rounded-card border border-line bg-surface">
        {reviews.map(({ id, on, verdict, note }) => (
          <li key={id} className="border-b border-line px-3 py-2 text-13 last:border-b-0">
            <p className="flex items-center gap-2">
              <span className="flex-1 font-medium">{planWords.verdicts[verdict].label}</span>
              <time dateTime={on} className="tabular text-12 text-muted">
                {formatDay(on)}
              </time>
            </p>
            {note === null ? null : <p className="mt-0.5 whitespace-pre-wrap wrap-anywhere">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Closed({
  item: { id, title },
  closedOn,
}: {
  readonly item: PlanItem;
  readonly closedOn: string;
}): ReactElement {
  const step = useStep();
  return (
    <footer className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
      <span className="mr-auto text-13 text-muted">{words.isClosed(formatDay(closedOn))}</span>
      <ToPlan />
      <Button
        onClick={() => void step('planItems.reopen', { id }, { title: planWords.section.reopened(title) })}
      >
        {words.reopen}
      </Button>
    </footer>
  );
}
