import { useState } from 'react';
import type { ImportPlan } from '#shared/imports.ts';
import { cancelJob, forgetProgress, newJobId, useProgress, type Progress } from '#renderer/api/progress.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { showProblem } from '#renderer/ui/toast.tsx';
import { importWords } from '#renderer/words/words.ts';
import type { ImportResult } from './wizard-state.ts';

export type Commit = {
  readonly isRunning: boolean;
  readonly isCancelling: boolean;
  readonly progress: Progress | null;
  /** How the last attempt ended without writing. */
  readonly problem: string | null;
  readonly start: (plan: ImportPlan) => void;
  readonly cancel: () => void;
};

/** Writes a plan: starts, follows and stops it. */
export function useCommit(onImported: (result: ImportResult) => void): Commit {
  const [jobId, setJobId] = useState<string | null>(null);
  const [isCancelling, setIsCancelling] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const progress = useProgress(jobId);

  function end(id: string): void {
    forgetProgress(id);
    setJobId(null);
    setIsCancelling(false);
  }

  const command = useCommand('imports.commit', {
    showsErrors: true,
    onSuccess: (result, input) => {
      end(input.jobId);
      onImported(result);
    },
    onError: (error, input) => {
      end(input.jobId);
      const words =
        error.code === 'cancelled'
          ? importWords.check.cancelled
          : `${importWords.check.failed} ${error.message}`;
      setProblem(words);
      announce(words);
    },
  });

  return {
    isRunning: jobId !== null,
    isCancelling,
    progress,
    problem,
    start: (plan) => {
      const id = newJobId();
      setJobId(id);
      setProblem(null);
      command.mutate({ plan, jobId: id });
    },
    cancel: () => {
      if (jobId === null) return;
      setIsCancelling(true);
      cancelJob(jobId).catch(showProblem);
    },
  };
}
