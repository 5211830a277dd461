import { useState } from 'react';
import type { ImportPlan } from '#shared/imports.ts';
import type { PeoplePlan } from '#shared/people-imports.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { cancelJob, forgetProgress, newJobId, useProgress, type Progress } from '#renderer/api/progress.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { lastStepToast } from '#renderer/app/undo.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { closeToast, showProblem } from '#renderer/ui/toast.tsx';
import { importWords } from '#renderer/words/words.ts';
import { createKeptState } from '#renderer/api/kept-state.ts';
import type { ImportResult } from './wizard-state.ts';

export type Commit = {
  readonly isRunning: boolean;
  readonly isCancelling: boolean;
  readonly progress: Progress | null;
  /** How the last attempt ended without writing. */
  readonly problem: string | null;
  readonly start: (plan: ImportPlan | PeoplePlan) => void;
  readonly cancel: () => void;
};

type Attempt = { readonly jobId: string | null; readonly isCancelling: boolean };

const noAttempt: Attempt = { jobId: null, isCancelling: false };

/** One import at a time, whatever screen is shown: coming back finds its progress, and no second one can start. */
const attempt = createKeptState<Attempt>(noAttempt);

/** Whether an import is being written. */
export function useIsImporting(): boolean {
  return attempt.use().jobId !== null;
}

function end(jobId: string): void {
  forgetProgress(jobId);
  attempt.set(noAttempt);
}

/** Writes a plan: starts, follows and stops it. */
export function useCommit(onImported: (result: ImportResult) => void): Commit {
  const { jobId, isCancelling } = attempt.use();
  const [problem, setProblem] = useState<string | null>(null);
  const progress = useProgress(jobId);
  const outcome = {
    showsErrors: true,
    onSuccess: (result: ImportResult, input: { readonly jobId: string }) => {
      end(input.jobId);
      // Its Undo is of a choice that is written by now.
      closeToast(lastStepToast);
      onImported(result);
    },
    onError: (error: AppError, input: { readonly jobId: string }) => {
      const words =
        error.code === 'cancelled'
          ? importWords.check.cancelled
          : `${importWords.check.failed} ${error.message}`;
      end(input.jobId);
      setProblem(words);
      announce(words);
    },
  };
  const applications = useCommand('imports.commit', outcome);
  const people = useCommand('peopleImports.commit', {
    ...outcome,
    // A file of people has no other rows.
    onSuccess: (result, input) => outcome.onSuccess({ ...result, otherRows: 0 }, input),
  });

  return {
    isRunning: jobId !== null,
    isCancelling,
    progress,
    problem,
    start: (plan) => {
      const id = newJobId();
      attempt.set({ jobId: id, isCancelling: false });
      setProblem(null);
      if ('scope' in plan) people.mutate({ plan, jobId: id });
      else applications.mutate({ plan, jobId: id });
    },
    cancel: () => {
      if (jobId === null) return;
      attempt.set({ jobId, isCancelling: true });
      cancelJob(jobId).catch(showProblem);
    },
  };
}
