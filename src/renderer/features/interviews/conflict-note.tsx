import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { interviewProcedures } from '#shared/interviews.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { interviewWords as words } from '#renderer/words/words.ts';
import { nameOf, shortMomentText } from './interview-time.ts';
import { whenOf, type InterviewValues } from './interview-values.ts';

type ConflictNoteProps = { readonly values: InterviewValues; readonly exceptId: string | null };

/** What else is planned at that time: told before it is saved, and no hindrance to that. */
export function ConflictNote({ values, exceptId }: ConflictNoteProps): ReactElement {
  const input = {
    when: whenOf(values),
    durationMin: values.durationMin,
    ...(exceptId === null ? {} : { exceptId }),
  };
  const isValid = interviewProcedures['interviews.conflicts'].input.safeParse(input).success;
  const conflicts = useQueryOf('interviews.conflicts', input, { enabled: isValid, keepPrevious: true }).data;
  const shown = isValid ? (conflicts ?? []) : [];
  return (
    <div role="status" className="col-span-6 empty:hidden">
      {shown.length === 0 ? null : (
        <div className="flex gap-2 rounded-control bg-amber-weak px-3 py-2 text-13 text-ink">
          <TriangleAlert size={14} aria-hidden className="mt-0.75 shrink-0 text-amber" />
          <div className="min-w-0">
            {words.conflictHint(shown.length)}
            <ul>
              {shown.map((conflict) => (
                <li key={conflict.id} className="font-medium wrap-anywhere">
                  {nameOf(conflict)} <span className="text-muted">{shortMomentText(conflict.startsAt)}</span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
