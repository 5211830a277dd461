import { useState, type ReactElement } from 'react';
import type { Output } from '#shared/contract.ts';
import type { Target } from '#shared/filters.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { formatDay, formatInstant, formatNumber } from '#renderer/words/format.ts';
import { outcomeWords as words } from '#renderer/words/words.ts';

export type InterviewsAhead = {
  readonly count: number;
  /** What is said of them; null while nothing is planned. */
  readonly label: string | null;
  readonly isTicked: boolean;
  readonly setTicked: (isTicked: boolean) => void;
  /** What goes into the command that ends the applications. */
  readonly input: { readonly cancelsInterviews?: boolean };
  /** What is said afterwards; null when nothing was cancelled. */
  readonly told: string | null;
};

/** Whether ending these applications calls off what is planned ahead for them: yes, unless the tick is taken away. */
export function useInterviewsAhead(target: Target, isAsked: boolean): InterviewsAhead {
  const [isTicked, setTicked] = useState(true);
  const ahead = useQueryOf('interviews.ahead', { target }, { enabled: isAsked, keepPrevious: true }).data;
  const count = isAsked ? (ahead?.count ?? 0) : 0;
  const isDone = isTicked && count > 0;
  return {
    count,
    label: count === 0 ? null : words.cancelInterviews(count, formatNumber(count), momentOf(ahead?.first)),
    isTicked,
    setTicked,
    input: isDone ? { cancelsInterviews: true } : {},
    told: isDone ? words.interviewsCancelled(count, formatNumber(count)) : null,
  };
}

function momentOf(first: Output<'interviews.ahead'>['first'] | undefined): string {
  if (!first) return '';
  return first.hasTime ? formatInstant(first.startsAt) : formatDay(first.on);
}

/** Asks it within a form; nothing where nothing is planned. */
export function CancelInterviews({ ahead }: { readonly ahead: InterviewsAhead }): ReactElement | null {
  if (ahead.label === null) return null;
  return <Checkbox label={ahead.label} isChecked={ahead.isTicked} onChange={ahead.setTicked} />;
}
