import type { ReactElement } from 'react';
import type { Interview } from '#shared/interviews.ts';
import { Button } from '#renderer/ui/button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { interviewWords as words } from '#renderer/words/words.ts';
import { useInterviewActions } from './interview-actions.ts';
import { nameOf } from './interview-time.ts';

type HowDidItGoProps = {
  readonly interview: Interview;
  /** True where a heading asks already. */
  readonly isQuestionHidden?: boolean;
  readonly className?: string;
};

/** Asks about an interview that is over: held or cancelled, by one click each. */
export function HowDidItGo({
  interview,
  isQuestionHidden = false,
  className,
}: HowDidItGoProps): ReactElement {
  const { mark } = useInterviewActions();
  const name = <VisuallyHidden>: {nameOf(interview)}</VisuallyHidden>;
  return (
    <div className={joinClasses('flex flex-wrap items-center gap-1.5', className)}>
      {isQuestionHidden ? null : <span className="text-13 text-muted">{words.howDidItGo}</span>}
      <Button size="small" onClick={() => void mark(interview, 'held')}>
        {words.statuses.held}
        {name}
      </Button>
      <Button size="small" variant="subtle" onClick={() => void mark(interview, 'cancelled')}>
        {words.statuses.cancelled}
        {name}
      </Button>
    </div>
  );
}
