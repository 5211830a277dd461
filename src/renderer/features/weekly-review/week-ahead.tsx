import { useQueryClient } from '@tanstack/react-query';
import { Check, ListPlus } from 'lucide-react';
import type { ReactElement } from 'react';
import type { WeeklyReview } from '#shared/weekly-reviews.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { queryKeyOf, useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useOnce } from '#renderer/ui/use-once.ts';
import { weeklyReviewWords as words } from '#renderer/words/words.ts';
import { WeekLines, WeekPart, type WeekLine } from './week-lines.tsx';
import { WeekText } from './week-text.tsx';

/** As long as a task may be. */
const longestTask = 300;

/** The lines of a text that say something, each once. */
function linesToDo(text: string | null): string[] {
  const lines = (text ?? '').split('\n').map((line) => line.replace(/^\s*(?:[-*•]\s+)?/, '').trim());
  return [...new Set(lines)].filter((line) => line !== '').map((line) => line.slice(0, longestTask));
}

function linesOf({ interviewsAhead, planItems }: WeeklyReview): WeekLine[] {
  return [
    ...interviewsAhead.map(({ interviewId, applicationId, companyName, on }): WeekLine => ({
      id: interviewId,
      text: words.interview(companyName),
      on,
      to: { kind: 'application', id: applicationId },
    })),
    ...planItems.map(({ id, planTitle, reviewOn }): WeekLine => ({
      id,
      text: words.planItem(planTitle),
      on: reviewOn,
      to: { kind: 'plan' },
    })),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
}

/** What comes by itself, and what one wants to do: each line of it can become a task. */
export function WeekAhead({ review }: { readonly review: WeeklyReview }): ReactElement {
  const lines = linesOf(review);
  return (
    <WeekPart id="week-next" title={words.ahead}>
      {lines.length === 0 ? (
        <p className="text-13 text-muted">{words.nothingAhead}</p>
      ) : (
        <WeekLines lines={lines} />
      )}
      <WeekText review={review} field="next" />
      <TaskLines lines={linesToDo(review.next)} />
    </WeekPart>
  );
}

function TaskLines({ lines }: { readonly lines: readonly string[] }): ReactElement | null {
  const isMasked = useMasked();
  const onToday = useTitlesOnToday();
  // A task of a hidden text would be of dots.
  if (isMasked || lines.length === 0) return null;
  return (
    <ul aria-label={words.taskLines} className="flex flex-col gap-1">
      {lines.map((line) => (
        <TaskLine key={line} line={line} isOnToday={onToday.has(line)} />
      ))}
    </ul>
  );
}

/** What I wrote down to do, as it stands on Today. */
function useTitlesOnToday(): ReadonlySet<string> {
  const sections = useQueryOf('today.get', {}).data?.sections ?? [];
  const rows = sections.flatMap((section) => section.rows);
  return new Set(rows.flatMap((row) => (row.kind === 'own-task' ? row.ownTitle : [])));
}

type TaskLineProps = { readonly line: string; readonly isOnToday: boolean };

function TaskLine({ line, isOnToday }: TaskLineProps): ReactElement {
  const step = useStep();
  const queryClient = useQueryClient();
  const put = useOnce(async () => {
    if (isOnToday) return;
    await step('tasks.create', { title: line }, { title: words.taskMade(line) });
    // Over when the line says so: a press before that would put it there twice.
    await queryClient.invalidateQueries({ queryKey: queryKeyOf('today.get') });
  });
  return (
    <li className="flex items-center gap-2 text-13">
      <span className="min-w-0 flex-1 truncate text-muted" title={line}>
        {line}
      </span>
      {/* It stays where it is, and keeps the focus. */}
      <Button
        size="small"
        variant="subtle"
        icon={isOnToday ? <Check size={14} aria-hidden /> : <ListPlus size={14} aria-hidden />}
        aria-disabled={isOnToday}
        aria-label={isOnToday ? words.taskMade(line) : words.makeTask(line)}
        onClick={() => put.begin()}
      >
        {isOnToday ? words.onToday : words.makeTaskShort}
      </Button>
    </li>
  );
}
