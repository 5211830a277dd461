import type { Input } from '#shared/contract.ts';
import { useStep } from '#renderer/app/undo.ts';
import { showProblem } from '#renderer/ui/toast.tsx';
import { practiceWords } from '#renderer/words/words.ts';
import {
  finishRecording,
  forgetRecording,
  type RecordedKind,
  uploadRecording,
  useRecording,
} from './recordings.ts';

type Practised = Omit<Input<'practices.record'>, 'kind' | 'recording'>;

type KeepPractice = {
  /** Keeps it with what was recorded, ended first if it still runs. False when it failed, which a toast has said. */
  readonly keepPractice: (practised: Practised) => Promise<boolean>;
  /** Something was recorded, or is being recorded. */
  readonly hasRecording: boolean;
};

/** Keeps a way of practising and its recording as one step. */
export function useKeepPractice(kind: RecordedKind): KeepPractice {
  const step = useStep();
  const { step: recordingStep } = useRecording(kind);

  async function keepPractice(practised: Practised): Promise<boolean> {
    try {
      const made = await finishRecording(kind);
      const recording = made === null ? null : await uploadRecording(made);
      const hasPoints = (practised.well?.length ?? 0) + (practised.differently?.length ?? 0) > 0;
      const kept = await step(
        'practices.record',
        // How long it took: who looked at no clock was recorded all along.
        { ...practised, kind, seconds: practised.seconds ?? made?.seconds ?? null, recording },
        { title: practiceWords.kept, ...(hasPoints ? { description: practiceWords.keptDetail } : {}) },
      );
      if (kept !== null && made !== null) forgetRecording(kind, made);
      return kept !== null;
    } catch (error) {
      showProblem(error);
      return false;
    }
  }

  return {
    keepPractice,
    hasRecording: recordingStep === 'running' || recordingStep === 'made',
  };
}
