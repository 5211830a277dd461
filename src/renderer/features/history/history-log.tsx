import { useInfiniteQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Output } from '#shared/contract.ts';
import type { HistoryEntry, Place } from '#shared/history.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { PlaceLink } from '#renderer/app/place-link.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import {
  dayOf,
  formatInstant,
  formatLongDay,
  formatNumber,
  formatTime,
  today,
} from '#renderer/words/format.ts';
import { historyWords as words } from '#renderer/words/words.ts';
import { changeLinesOf, type ChangeLine } from './change-lines.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { groupByDay } from './group-by-day.ts';
import { useRevert, type Revert } from './use-revert.ts';

/** Where the file of an import is told of. */
const importPlace: Place = { kind: 'import', id: null };

type Page = Output<'history.list'>;

function useHistory(applicationId: string | undefined) {
  const filter = applicationId === undefined ? {} : { applicationId };
  return useInfiniteQuery<
    Page,
    AppError,
    readonly HistoryEntry[],
    readonly [string, object],
    string | undefined
  >({
    queryKey: ['history.list', filter],
    queryFn: ({ pageParam }) =>
      client('history.list', { ...filter, ...(pageParam === undefined ? {} : { before: pageParam }) }),
    initialPageParam: undefined,
    getNextPageParam: ({ entries, hasMore }) => (hasMore ? entries.at(-1)?.commandId : undefined),
    select: ({ pages }) => pages.flatMap(({ entries }) => entries),
  });
}

type HistoryLogProps = {
  /** Only what touched this application; its name is then left out of every line. */
  readonly applicationId?: string;
};

/** Who did what, which is always you: every step with what it changed, and a way to take it back. */
export function HistoryLog({ applicationId }: HistoryLogProps): ReactElement {
  const history = useHistory(applicationId);
  const { revert, conflict, forgetConflict } = useRevert();
  const Heading = applicationId === undefined ? 'h2' : 'h4';
  return (
    <Loadable query={history} errorTitle={words.problemTitle}>
      {(entries) =>
        entries.length === 0 ? (
          <EmptyState title={words.emptyTitle} hint={words.emptyHint} />
        ) : (
          <>
            {groupByDay(entries).map(({ day, items }) => (
              <section key={day} aria-label={dayName(day)} className="mb-4">
                <Heading className="mb-1 text-12 font-medium text-muted" title={formatLongDay(day)}>
                  {dayName(day)}
                </Heading>
                <ol className="rounded-card border border-line bg-surface">
                  {items.map((entry) => (
                    <EntryLine
                      key={entry.commandId}
                      entry={entry}
                      isAboutOne={applicationId !== undefined}
                      revert={revert}
                    />
                  ))}
                </ol>
              </section>
            ))}
            {history.hasNextPage ? (
              <Button onClick={() => void history.fetchNextPage()} disabled={history.isFetchingNextPage}>
                {words.showOlder}
              </Button>
            ) : null}
            <ConflictDialog conflict={conflict} onClose={forgetConflict} />
          </>
        )
      }
    </Loadable>
  );
}

function dayName(day: string): string {
  if (day === today()) return words.dayNames.today;
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  return day === dayOf(yesterday) ? words.dayNames.yesterday : formatLongDay(day);
}

type EntryLineProps = {
  readonly entry: HistoryEntry;
  readonly isAboutOne: boolean;
  readonly revert: Revert['revert'];
};

function EntryLine({ entry, isAboutOne, revert }: EntryLineProps): ReactElement {
  const isTakenBack = entry.state === 'takenBack';
  const lines = changeLinesOf(entry.rows);
  return (
    <li className="group flex min-h-10 gap-3 border-b border-line px-3 py-2 last:border-b-0">
      <time
        dateTime={entry.at}
        title={formatInstant(entry.at)}
        className="tabular w-12 shrink-0 pt-px text-12 text-faint"
      >
        {formatTime(entry.at)}
      </time>
      <div className={joinClasses('min-w-0 flex-1 text-13', isTakenBack && 'text-faint')}>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <span className={joinClasses('font-medium', isTakenBack && 'line-through')}>{entry.label}</span>
          {entry.file === null ? null : <PlaceOrText place={importPlace}>{entry.file}</PlaceOrText>}
          {isAboutOne || entry.file !== null ? null : <Subject entry={entry} />}
          {isTakenBack ? <Badge>{words.takenBack}</Badge> : null}
          {entry.mergedFrom === null ? null : <Badge>{words.mergedFrom(entry.mergedFrom)}</Badge>}
        </p>
        {lines.length === 0 ? null : (
          <ul className="mt-0.5 flex flex-col text-12 text-muted">
            {lines.map((line, index) => (
              <li key={index} className="wrap-anywhere">
                <SaidLine line={line} />
              </li>
            ))}
            {entry.hasMoreRows ? <li>{words.moreRows}</li> : null}
          </ul>
        )}
      </div>
      {entry.canRevert ? (
        <Button
          variant="subtle"
          size="small"
          icon={<Undo2 size={13} aria-hidden />}
          aria-label={words.takeBackOf(entry.label)}
          className="shrink-0 self-start opacity-0 group-hover:opacity-100 focus-visible:opacity-100"
          onClick={() => void revert(entry)}
        >
          {words.takeBack}
        </Button>
      ) : null}
    </li>
  );
}

/** A sentence with the applications it is true of: one beside it, many behind it. */
function SaidLine({ line: { text, applications } }: { readonly line: ChangeLine }): ReactElement {
  const [first] = applications;
  if (first === undefined) return <>{text}</>;
  if (applications.length === 1) return <>{words.ofApplication(first, text)}</>;
  return (
    <details>
      <summary className="w-fit cursor-pointer hover:text-ink">
        {words.ofApplications(applications.length, text)}
      </summary>
      <ul className="mt-0.5 mb-1 flex flex-col border-l border-line pl-3">
        {applications.map((application) => (
          <li key={application}>{application}</li>
        ))}
      </ul>
    </details>
  );
}

function Subject({
  entry: { subject, place, applicationCount },
}: Pick<EntryLineProps, 'entry'>): ReactElement | null {
  if (applicationCount > 1) {
    return (
      <PlaceOrText place={place}>
        {words.applications(applicationCount, formatNumber(applicationCount))}
      </PlaceOrText>
    );
  }
  return subject === null ? null : <PlaceOrText place={place}>{subject}</PlaceOrText>;
}

type PlaceOrTextProps = { readonly place: HistoryEntry['place']; readonly children: string };

function PlaceOrText({ place, children }: PlaceOrTextProps): ReactElement {
  if (place === null) return <span className="wrap-anywhere">{children}</span>;
  return (
    <PlaceLink place={place} className="wrap-anywhere text-accent-strong hover:underline">
      {children}
    </PlaceLink>
  );
}
