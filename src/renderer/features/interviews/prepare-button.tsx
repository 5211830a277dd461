import { Link } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Interview } from '#shared/interviews.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { prepareWords } from '#renderer/words/words.ts';
import { nameOf } from './interview-time.ts';

type PrepareButtonProps = {
  readonly interview: Interview;
  readonly now: number;
  readonly className?: string;
};

/** Leads to all that helps for an interview that is ahead, by a sign alone where there is little room; none when it is over. */
export function PrepareButton({ interview, now, className }: PrepareButtonProps): ReactElement | null {
  const { id, status, endsAt } = interview;
  if (status !== 'planned' || Date.parse(endsAt) <= now) return null;
  return (
    <Link
      to="/interviews/$id/prepare"
      params={{ id }}
      aria-label={prepareWords.openFor(nameOf(interview))}
      title={prepareWords.open}
      className={joinClasses(
        'inline-flex size-6 items-center justify-center rounded-control text-accent-strong hover:bg-hover',
        className,
      )}
    >
      <ListChecks size={14} aria-hidden />
    </Link>
  );
}
