import { Copy, RotateCw } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { AppError } from '#shared/rpc/reply.ts';
import { uiWords } from '#renderer/words/words.ts';
import { Button } from './button.tsx';

type ErrorStateProps = {
  /** What happened; otherwise the error's own message. */
  readonly title?: string;
  /** What to do. */
  readonly hint?: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
};

/** What a report of an error should contain, as text. */
export function detailsOf(error: unknown): string {
  if (error instanceof AppError) {
    return [
      `${error.code}: ${error.message}`,
      error.details === undefined ? '' : JSON.stringify(error.details, null, 2),
    ]
      .filter(Boolean)
      .join('\n');
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What happened, what to do, and the details to copy. */
export function ErrorState({ title, hint, error, onRetry }: ErrorStateProps): ReactElement {
  const [isCopied, setIsCopied] = useState(false);
  const message = error instanceof Error ? error.message : String(error);

  async function copyDetails(): Promise<void> {
    try {
      await navigator.clipboard.writeText(detailsOf(error));
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  }

  return (
    <div role="alert" className="mx-auto flex max-w-120 flex-col items-center gap-2 px-6 py-12 text-center">
      <h2 className="text-16 font-semibold">{title ?? message}</h2>
      {hint === undefined ? null : <p className="text-13 text-muted">{hint}</p>}
      {title === undefined ? null : <p className="text-12 wrap-anywhere text-faint">{message}</p>}
      <div className="mt-3 flex gap-2">
        {onRetry === undefined ? null : (
          <Button icon={<RotateCw size={14} />} onClick={onRetry}>
            {uiWords.retry}
          </Button>
        )}
        <Button variant="subtle" icon={<Copy size={14} />} onClick={() => void copyDetails()}>
          {isCopied ? uiWords.copied : uiWords.copyDetails}
        </Button>
      </div>
    </div>
  );
}
