import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { InterviewStatus } from '#shared/domain/interviews.ts';
import type { Interview } from '#shared/interviews.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { interviewWords as words } from '#renderer/words/words.ts';
import { conflictsText } from './interview-time.ts';

export function StatusBadge({ status }: { readonly status: InterviewStatus }): ReactElement {
  return <Badge tone={status === 'planned' ? 'accent' : 'neutral'}>{words.statuses[status]}</Badge>;
}

/** Says that something else is at that time; with what, on hover and to who listens. */
export function ConflictBadge({ interview }: { readonly interview: Interview }): ReactElement | null {
  if (interview.conflicts.length === 0) return null;
  const others = words.conflictsWith(conflictsText(interview.conflicts));
  return (
    <span title={others} className="relative z-1">
      <Badge tone="amber">
        <TriangleAlert size={12} aria-hidden />
        {words.conflict}
        <VisuallyHidden>. {others}</VisuallyHidden>
      </Badge>
    </span>
  );
}
