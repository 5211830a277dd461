import { Link, useSearch } from '@tanstack/react-router';
import { Check, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { addDays, mondayOf } from '#shared/domain/days.ts';
import type { WeeklyReview } from '#shared/weekly-reviews.ts';
import { weekToOpen } from '#shared/domain/weekly-review.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { dayOf, formatDay, formatLongDay, today } from '#renderer/words/format.ts';
import { weeklyReviewWords as words } from '#renderer/words/words.ts';
import { WeekAhead } from './week-ahead.tsx';
import { WeekFigures } from './week-figures.tsx';
import { WeekLessons } from './week-lessons.tsx';

/** A week looked back on: what happened, what was learned, what next. */
export function WeekSection(): ReactElement {
  const { week } = useSearch({ from: '/playbook' });
  const thisWeek = mondayOf(today());
  const asked = week === undefined ? weekToOpen(today()) : mondayOf(week);
  const weekOf = asked > thisWeek ? thisWeek : asked;
  const review = useQueryOf('weeklyReviews.get', { weekOf });
  return (
    <div className="flex max-w-170 flex-col gap-5">
      <WeekHeading weekOf={weekOf} thisWeek={thisWeek} />
      <Loadable query={review} errorTitle={words.failed}>
        {(data) => <Review key={data.weekOf} review={data} />}
      </Loadable>
      <EarlierWeeks weekOf={weekOf} />
    </div>
  );
}

type WeekHeadingProps = { readonly weekOf: string; readonly thisWeek: string };

function WeekHeading({ weekOf, thisWeek }: WeekHeadingProps): ReactElement {
  const isThisWeek = weekOf === thisWeek;
  const days = daysOf(weekOf);
  return (
    <header>
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="mr-auto text-16 font-semibold">
          {isThisWeek ? words.present(days) : weekOf === addDays(thisWeek, -7) ? words.last(days) : days}
        </h2>
        {isThisWeek ? null : (
          <WeekLink weekOf={thisWeek} label={words.thisWeek}>
            {words.thisWeek}
          </WeekLink>
        )}
        <WeekLink weekOf={addDays(weekOf, -7)} label={words.previous}>
          <ChevronLeft size={16} aria-hidden />
        </WeekLink>
        {isThisWeek ? null : (
          <WeekLink weekOf={addDays(weekOf, 7)} label={words.next}>
            <ChevronRight size={16} aria-hidden />
          </WeekLink>
        )}
      </div>
      <p className="mt-0.5 text-13 text-muted">{words.intro}</p>
    </header>
  );
}

function daysOf(weekOf: string): string {
  return words.days(formatDay(weekOf), formatDay(addDays(weekOf, 6)));
}

type WeekLinkProps = {
  readonly weekOf: string;
  readonly label: string;
  readonly children: ReactElement | string;
};

function WeekLink({ weekOf, label, children }: WeekLinkProps): ReactElement {
  return (
    <Link
      to="/playbook"
      search={{ section: 'week', week: weekOf }}
      aria-label={label}
      title={label}
      activeProps={{}}
      className={buttonClasses('subtle', 'small')}
    >
      {children}
    </Link>
  );
}

function Review({ review }: { readonly review: WeeklyReview }): ReactElement {
  return (
    <>
      <WeekFigures review={review} />
      <WeekLessons review={review} />
      <WeekAhead review={review} />
      <Finish review={review} />
    </>
  );
}

function Finish({ review: { weekOf, finishedAt } }: { readonly review: WeeklyReview }): ReactElement {
  const step = useStep();
  return (
    <footer className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
      <span className="mr-auto text-12 text-faint">
        {finishedAt === null ? words.saved : words.finishedOn(formatLongDay(dayOf(new Date(finishedAt))))}
      </span>
      {finishedAt === null ? (
        <Button
          variant="primary"
          icon={<Check size={14} aria-hidden />}
          onClick={() => void step('weeklyReviews.finish', { weekOf }, { title: words.finished })}
        >
          {words.finish}
        </Button>
      ) : null}
    </footer>
  );
}

/** The other weeks of which something was written. */
function EarlierWeeks({ weekOf }: { readonly weekOf: string }): ReactElement | null {
  const others = (useQueryOf('weeklyReviews.list', {}).data ?? []).filter((week) => week.weekOf !== weekOf);
  if (others.length === 0) return null;
  return (
    <nav aria-labelledby="earlier-weeks">
      <h3 id="earlier-weeks" className="mb-1 text-12 font-medium text-muted">
        {words.earlier}
      </h3>
      <ul className="flex flex-wrap gap-1">
        {others.map(({ weekOf: other, finishedAt }) => (
          <li key={other}>
            <Link
              to="/playbook"
              search={{ section: 'week', week: other }}
              activeProps={{}}
              className={buttonClasses('subtle', 'small')}
            >
              {daysOf(other)}
              {finishedAt === null ? null : <Check size={13} aria-hidden />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
