import { CalendarPlus, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { interviewWords as words } from '#renderer/words/words.ts';
import { RoundCard } from './round-card.tsx';
import { useNow } from './use-now.ts';

/** The rounds of one application, in order. */
export function InterviewsTab({ applicationId }: { readonly applicationId: string }): ReactElement {
  const interviews = useQueryOf('interviews.list', { applicationId });
  const now = useNow();
  const addButton = (
    <Button
      icon={<Plus size={14} aria-hidden />}
      shortcut={keysOf('add-interview')}
      onClick={() => openRequest({ kind: 'add-interview', applicationId, start: null })}
    >
      {words.add}
    </Button>
  );
  return (
    <div className="flex flex-col gap-3 py-4">
      <Loadable query={interviews} errorTitle={words.problemTitle}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<CalendarPlus size={22} />} title={words.tab.empty} hint={words.tab.emptyHint}>
              {addButton}
            </EmptyState>
          ) : (
            <>
              <ol aria-label={words.tab.rounds} className="flex flex-col gap-3">
                {items.map((interview) => (
                  <RoundCard key={interview.id} interview={interview} now={now} />
                ))}
              </ol>
              <div>{addButton}</div>
            </>
          )
        }
      </Loadable>
    </div>
  );
}
