import type { Dispatch, SetStateAction } from 'react';
import type { Stage } from '#shared/stages.ts';
import { today } from '#renderer/words/format.ts';
import type { FormValues } from './form-values.ts';

export type PastedStage = {
  /** The stage that what is pasted goes to, while it does; null otherwise. */
  readonly saved: Stage | null;
  /** Puts it among the saved ones, unless a stage was chosen. */
  readonly keepAsSaved: () => void;
  readonly applyToday: () => void;
};

/** A posting that is pasted is only saved so far, and one click away from applied for today. */
export function usePastedStage(
  { stages, stageId }: { readonly stages: readonly Stage[]; readonly stageId: string | null },
  start: FormValues,
  values: FormValues,
  setValues: Dispatch<SetStateAction<FormValues>>,
): PastedStage {
  const saved = stages.find(({ phase, isHidden }) => phase === 'saved' && !isHidden) ?? null;
  const applied = stages.find(({ phase, isHidden }) => phase === 'applied' && !isHidden);
  return {
    saved: saved?.id === values.stageId && applied !== undefined ? saved : null,
    keepAsSaved() {
      // The column it was added from, or a choice made in the form, says more than the paste.
      if (saved === null || stageId !== null) return;
      setValues((before) => (before.stageId === start.stageId ? { ...before, stageId: saved.id } : before));
    },
    applyToday() {
      if (applied !== undefined) setValues((before) => ({ ...before, stageId: applied.id, on: today() }));
    },
  };
}
