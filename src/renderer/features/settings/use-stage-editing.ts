import { useState } from 'react';
import type { Phase } from '#shared/domain/phases.ts';
import type { Stage, StageUse } from '#shared/stages.ts';
import { useStep } from '#renderer/app/undo.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { stageWords as words } from '#renderer/words/words.ts';

/** What has to be asked before it is done. */
export type StageQuestion =
  | { readonly kind: 'phase'; readonly stage: Stage; readonly phase: Phase; readonly eventCount: number }
  | {
      readonly kind: 'delete';
      readonly stage: Stage;
      readonly use: StageUse;
      readonly others: readonly Stage[];
    };

export type StageEditing = {
  readonly question: StageQuestion | null;
  readonly dismiss: () => void;
  readonly add: (name: string, phase: Phase) => Promise<boolean>;
  readonly rename: (stage: Stage, name: string) => Promise<boolean>;
  readonly setHidden: (stage: Stage, isHidden: boolean) => void;
  /** Puts it before another of its phase; null is the end of the phase. */
  readonly move: (stage: Stage, beforeId: string | null) => void;
  /** Asks first when there is a past that could follow. */
  readonly choosePhase: (stage: Stage, phase: Phase) => void;
  readonly setPhase: (stage: Stage, phase: Phase, followEvents: boolean) => void;
  /** Asks first where something hangs on it. */
  readonly remove: (stage: Stage) => void;
  readonly removeTo: (stage: Stage, moveTo: string | null) => void;
};

/** All that can be done to the stages, each one step of undo. */
export function useStageEditing(stages: readonly Stage[], uses: readonly StageUse[]): StageEditing {
  const step = useStep();
  const [question, setQuestion] = useState<StageQuestion | null>(null);
  const dismiss = () => setQuestion(null);
  const useOf = (id: string) => uses.find(({ stageId }) => stageId === id);

  function setPhase(stage: Stage, phase: Phase, followEvents: boolean): void {
    dismiss();
    const title = words.phaseSet(stage.name, phase);
    void step('stages.setPhase', { id: stage.id, phase, followEvents }, { title });
  }

  function removeTo(stage: Stage, moveTo: string | null): void {
    dismiss();
    void step('stages.delete', { id: stage.id, moveTo }, { title: words.removed(stage.name) });
  }

  return {
    question,
    dismiss,
    setPhase,
    removeTo,
    add: async (name, phase) =>
      (await step('stages.create', { name, phase }, { title: words.added(name) })) !== null,
    rename: async (stage, name) =>
      (await step('stages.rename', { id: stage.id, name }, { title: words.renamed(name) })) !== null,
    setHidden(stage, isHidden) {
      const title = isHidden ? words.hiddenNow(stage.name) : words.shownNow(stage.name);
      void step(isHidden ? 'stages.hide' : 'stages.show', { id: stage.id }, { title });
    },
    move(stage, beforeId) {
      const others = stages.filter(({ phase, id }) => phase === stage.phase && id !== stage.id);
      const index = others.findIndex(({ id }) => id === beforeId);
      const position = index === -1 ? others.length + 1 : index + 1;
      const title = words.moved(stage.name, formatNumber(position), formatNumber(others.length + 1));
      void step('stages.move', { id: stage.id, beforeId }, { title }).then((done) => done && announce(title));
    },
    choosePhase(stage, phase) {
      const { eventCount = 0 } = useOf(stage.id) ?? {};
      if (phase === stage.phase) return;
      if (eventCount === 0) setPhase(stage, phase, false);
      else setQuestion({ kind: 'phase', stage, phase, eventCount });
    },
    remove(stage) {
      const use = useOf(stage.id);
      const others = stages.filter(({ phase, id }) => phase === stage.phase && id !== stage.id);
      if (use === undefined || use.applicationCount + use.eventCount === 0) removeTo(stage, null);
      else setQuestion({ kind: 'delete', stage, use, others });
    },
  };
}
