import { useState } from 'react';
import type { BulkResult } from '#shared/bulk.ts';
import type { Input, Output } from '#shared/contract.ts';
import type { ApplicationFilter, Target } from '#shared/filters.ts';
import { cancelJob, forgetProgress, newJobId, useProgress, type Progress } from '#renderer/api/progress.ts';
import { useStep, type Done } from '#renderer/app/undo.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { tableWords } from '#renderer/words/words.ts';

const words = tableWords.bulk;

export type BulkName =
  | 'pitches.decline'
  | 'quiet.close'
  | 'applications.moveMany'
  | 'applications.tagMany'
  | 'applications.closeMany'
  | 'applications.archiveMany'
  | 'applications.deleteMany'
  | 'applications.updateMany';

/** Commands over a selection that have more to tell than how many changed. */
type TellingName = 'requirements.acceptMany';

type Changes<Name extends BulkName | TellingName> = Omit<Input<Name>, 'target' | 'jobId'>;

export type Bulk = {
  /** How many it is about. */
  readonly count: number;
  readonly target: Target;
  /** Does it to all that are selected; says how many it did it to, and why not to the others. */
  readonly run: <Name extends BulkName>(
    name: Name,
    changes: Changes<Name>,
    done: (count: string, number: number) => string,
    /** Says why some stayed as they are, where it is not that they had ended. */
    leftOut?: (result: BulkResult) => string,
  ) => Promise<void>;
  /** The same for what has more to tell. */
  readonly runTelling: <Name extends TellingName>(
    name: Name,
    changes: Changes<Name>,
    tell: (result: Output<Name>) => Done,
  ) => Promise<void>;
  readonly isRunning: boolean;
  readonly progress: Progress | null;
  /** Asks what is running to stop; nothing of it is kept then. */
  readonly cancel: () => void;
};

/** More than this are named by the filter that found them. */
const namedAtMost = 10_000;

/** What the command is about: the selected ones by name, unless they are too many and all of the filter. */
export function targetOf(ids: readonly string[], filter: ApplicationFilter, isAll: boolean): Target {
  return isAll && ids.length > namedAtMost ? { filter } : { ids: ids.slice(0, namedAtMost) };
}

function told(
  result: BulkResult,
  title: (count: string, number: number) => string,
  leftOut: (result: BulkResult) => string,
): Done {
  return withRest(
    result.changed === 0 ? words.nothing : title(formatNumber(result.changed), result.changed),
    leftOut(result),
  );
}

/** What was done, and below it what was not, where there is anything to say. */
export function withRest(title: string, rest: string): Done {
  return { title, ...(rest === '' ? {} : { description: rest }) };
}

/** The bulk commands over a selection: one step of undo each. */
export function useBulk(ids: readonly string[], filter: ApplicationFilter, isAll: boolean): Bulk {
  const step = useStep();
  const target = targetOf(ids, filter, isAll);
  const [jobId, setJobId] = useState<string | null>(null);
  const progress = useProgress(jobId);

  async function start<Name extends BulkName | TellingName>(
    name: Name,
    changes: Changes<Name>,
    tell: (result: Output<Name>) => Done,
  ): Promise<void> {
    if (jobId !== null) return;
    const job = newJobId();
    setJobId(job);
    await step(name, { target, jobId: job, ...changes } as Input<Name>, tell);
    forgetProgress(job);
    setJobId(null);
  }

  return {
    count: ids.length,
    target,
    isRunning: jobId !== null,
    progress,
    cancel: () => {
      if (jobId !== null) void cancelJob(jobId);
    },
    run: (name, changes, done, leftOut = words.leftOut) =>
      start(name, changes, (result) => told(result as BulkResult, done, leftOut)),
    runTelling: start,
  };
}
