import type { ErrorComponentProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { Compass, KeyRound } from 'lucide-react';
import type { ReactElement } from 'react';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorState } from '#renderer/ui/error-state.tsx';
import { shellWords } from '#renderer/words/words.ts';

/** An address that leads nowhere. */
export function NotFound(): ReactElement {
  return (
    <EmptyState
      isPage
      icon={<Compass size={22} />}
      title={shellWords.notFoundTitle}
      hint={shellWords.notFoundHint}
    >
      <Link to="/pipeline" className={buttonClasses('primary')}>
        {shellWords.backToPipeline}
      </Link>
    </EmptyState>
  );
}

/** A screen that threw; the sidebar beside it goes on working. */
export function BrokenScreen({ error, reset }: ErrorComponentProps): ReactElement {
  return (
    <ErrorState title={shellWords.brokenTitle} hint={shellWords.brokenHint} error={error} onRetry={reset} />
  );
}

/** A browser tab that came without the host's key. */
export function LockedPage(): ReactElement {
  return (
    <main className="flex h-full items-center justify-center">
      <EmptyState
        isPage
        icon={<KeyRound size={22} />}
        title={shellWords.lockedTitle}
        hint={shellWords.lockedHint}
      />
    </main>
  );
}
