import { useCallback } from 'react';
import type { LateAnswer } from '#shared/outcomes.ts';
import { useStep, type Done } from '#renderer/app/undo.ts';
import { contactWords as words } from '#renderer/words/words.ts';

/** Says besides what an answer did to an application that had ended as no answer, or offers to open it again. */
export type TellLateAnswer = (lateAnswer: LateAnswer, applicationId: string | null, done: Done) => Done;

export function useTellLateAnswer(): TellLateAnswer {
  const step = useStep();
  return useCallback(
    (lateAnswer, applicationId, done) => {
      if (lateAnswer === null) return done;
      if (lateAnswer === 'reopened') return { ...done, description: words.openAgain };
      if (applicationId === null) return { ...done, description: words.stillEnded };
      const reopen = () => void step('applications.reopen', { applicationId }, { title: words.reopened });
      return { ...done, description: words.stillEnded, action: { label: words.reopen, onClick: reopen } };
    },
    [step],
  );
}
