import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Button } from '#renderer/ui/button.tsx';
import { pitchWords as words } from '#renderer/words/words.ts';

type DeclineInsteadProps = {
  readonly applicationId: string;
  /** Called before the other dialog opens. */
  readonly onGo: () => void;
};

/** Where somebody else began and nothing was sent: a no to a pitch is no ending of an application. */
export function DeclineInstead({ applicationId, onGo }: DeclineInsteadProps): ReactElement | null {
  const pitch = useQueryOf('pitches.get', { applicationId }).data;
  if (pitch?.canDecline !== true) return null;
  return (
    <div className="flex items-center gap-3 rounded-card bg-accent-weak px-3.5 py-2.5">
      <p className="min-w-0 flex-1 text-13 text-ink">{words.insteadHint}</p>
      <Button
        onClick={() => {
          onGo();
          openRequest({ kind: 'decline-pitch', applicationId });
        }}
      >
        {words.decline}
      </Button>
    </div>
  );
}
