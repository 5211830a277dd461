import type { ReactElement } from 'react';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { importWords } from '#renderer/words/words.ts';
import type { Commit } from './use-commit.ts';

const words = importWords.check;

/** How far an import is, in place of the foot of its step, and the way to stop it. */
export function CommitProgress({ commit }: { readonly commit: Commit }): ReactElement {
  return (
    <div data-bottom-bar className="border-t border-line bg-surface px-5 py-3">
      <ProgressBar
        label={commit.isCancelling ? words.cancelling : words.writing}
        done={commit.progress?.done ?? 0}
        total={commit.progress?.total ?? 0}
        {...(commit.isCancelling ? {} : { onCancel: commit.cancel })}
      />
    </div>
  );
}
