import { useState, type ReactElement } from 'react';
import { addDays } from '#shared/domain/days.ts';
import type { Interview } from '#shared/interviews.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatLongDay, formatNumber, formatRelativeDay, today } from '#renderer/words/format.ts';
import { interviewWords } from '#renderer/words/words.ts';
import { InterviewRow } from './interview-row.tsx';
import { userDayOf, isUnanswered, startOfDay } from './interview-time.ts';
import { useNow } from './use-now.ts';

const words = interviewWords.list;
const pageSize = 50;

/** What is over and unanswered, what is ahead by day, what is past. */
export function ListView(): ReactElement {
  const [shown, setShown] = useState(pageSize);
  const now = useNow();
  const day = today();
  const until = startOfDay(addDays(day, 1));
  const planned = useQueryOf('interviews.list', { status: 'planned', to: until });
  const ahead = useQueryOf('interviews.list', { from: startOfDay(day), limit: 1_000 });
  const past = useQueryOf(
    'interviews.list',
    { to: until, order: 'latest', limit: Math.min(shown, 1_000) },
    { keepPrevious: true },
  );
  const open = (planned.data?.items ?? []).filter((interview) => isUnanswered(interview, now));
  const isOver = ({ endsAt }: Interview) => Date.parse(endsAt) <= now;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
      <div className="flex max-w-240 flex-col gap-6 pt-2">
        {open.length === 0 ? null : (
          <ListSection title={words.open}>
            <Rows interviews={open} now={now} hasDay />
          </ListSection>
        )}
        <ListSection title={words.ahead}>
          <Loadable query={ahead} errorTitle={interviewWords.problemTitle}>
            {({ items }) => <Ahead interviews={items.filter((one) => !isOver(one))} now={now} />}
          </Loadable>
        </ListSection>
        <Loadable query={past} errorTitle={interviewWords.problemTitle}>
          {({ items, total }) => {
            const over = items.filter((one) => isOver(one) && !isUnanswered(one, now));
            return over.length === 0 ? null : (
              <ListSection title={words.past}>
                <Rows interviews={over} now={now} hasDay />
                {total > items.length && shown < 1_000 ? (
                  <Button className="mt-2" onClick={() => setShown(shown + pageSize)}>
                    {words.more(formatNumber(Math.min(pageSize, total - items.length)))}
                  </Button>
                ) : null}
              </ListSection>
            );
          }}
        </Loadable>
      </div>
    </div>
  );
}

type ListSectionProps = { readonly title: string; readonly children: React.ReactNode };

function ListSection({ title, children }: ListSectionProps): ReactElement {
  return (
    <section aria-label={title}>
      <h2 className="mb-1 text-14 font-semibold">{title}</h2>
      {children}
    </section>
  );
}

type RowsProps = {
  readonly interviews: readonly Interview[];
  readonly now: number;
  /** True where the rows are of several days. */
  readonly hasDay?: boolean;
};

function Rows({ interviews, now, hasDay = false }: RowsProps): ReactElement {
  return (
    <ul className="rounded-card border border-line bg-surface">
      {interviews.map((interview) => (
        <InterviewRow key={interview.id} interview={interview} now={now} hasDay={hasDay} />
      ))}
    </ul>
  );
}

function Ahead({ interviews, now }: Omit<RowsProps, 'hasDay'>): ReactElement {
  if (interviews.length === 0) return <p className="text-13 text-muted">{words.nothingAhead}</p>;
  const days = Map.groupBy(interviews, userDayOf);
  return (
    <div className="flex flex-col gap-4">
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-label={formatLongDay(day)}>
          <h3 className="mb-1 text-12 font-medium text-muted">
            {formatLongDay(day)} <span className="font-normal text-faint">· {formatRelativeDay(day)}</span>
          </h3>
          <Rows interviews={ofDay} now={now} />
        </section>
      ))}
    </div>
  );
}
