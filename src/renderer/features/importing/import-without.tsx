import { useState, type ReactElement } from 'react';
import type { ImportPlan } from '#shared/imports.ts';
import { client } from '#renderer/api/client.ts';
import { lastStepToast } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.check;

/** Takes in rows whose only trouble is cells that cannot be read: all of them, or those among `lines`. */
export async function importWithout(
  { dispatch }: Pick<Wizard, 'dispatch'>,
  plan: ImportPlan,
  lines?: ReadonlySet<number>,
): Promise<void> {
  try {
    const unreadable = await client('imports.lines', { plan, only: 'unreadable' });
    const taken = unreadable.filter((line) => lines?.has(line) ?? true);
    if (taken.length === 0) {
      showToast({ title: words.noneWithout });
      return;
    }
    dispatch({ type: 'rows-chosen', lines: taken, choice: 'without' });
    showToast({
      id: lastStepToast,
      title: words.takenWithout(taken.length, formatNumber(taken.length)),
      undo: () => dispatch({ type: 'rows-chosen', lines: taken, choice: null }),
    });
  } catch (error) {
    showProblem(error);
  }
}

type ImportWithoutProps = { readonly wizard: Wizard; readonly plan: ImportPlan; readonly count: number };

/** Says how many applications an unreadable cell keeps out, and takes them in without it. */
export function ImportWithout({ wizard, plan, count }: ImportWithoutProps): ReactElement | null {
  const [isRunning, setIsRunning] = useState(false);
  if (count === 0) return null;
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-surface px-3 py-2 text-13">
      <p className="min-w-0 flex-1">{words.unreadable(count, formatNumber(count))}</p>
      <Button
        size="small"
        disabled={isRunning}
        onClick={() => {
          setIsRunning(true);
          void importWithout(wizard, plan).finally(() => setIsRunning(false));
        }}
      >
        {words.importWithout(count)}
      </Button>
    </div>
  );
}
