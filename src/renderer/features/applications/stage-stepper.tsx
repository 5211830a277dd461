import type { ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import type { Stage } from '#shared/stages.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { applicationWords as words } from '#renderer/words/words.ts';
import { useRovingFocus } from '#renderer/ui/use-roving-focus.ts';
import { useMoveApplication } from './move-application.ts';
import { phaseBackground } from '#renderer/features/phases/phase-dot.tsx';

type StageStepperProps = {
  readonly application: Application;
  /** The stage shown as the present one, which may be ahead of the record. */
  readonly stageId: string;
  readonly isClosed: boolean;
};

/** The stages in a row: how far it has come, and a click away from any of them. One stop for Tab. */
export function StageStepper({ application, stageId, isClosed }: StageStepperProps): ReactElement {
  const stages = (useQueryOf('stages.list', {}).data ?? []).filter(
    (stage) => !stage.isHidden || stage.id === stageId,
  );
  const move = useMoveApplication();
  const current = stages.findIndex(({ id }) => id === stageId);
  const roving = useRovingFocus(Math.max(current, 0));
  return (
    <ol aria-label={words.panel.stages} className="flex gap-0.5" {...roving.row}>
      {stages.map((stage, index) => (
        <li key={stage.id} className="min-w-0 flex-1">
          <Step
            stage={stage}
            isReached={index <= current}
            isCurrent={index === current}
            isDisabled={isClosed}
            tabIndex={roving.tabIndexOf(index)}
            onMove={() => move({ ...application, stageId }, stage)}
          />
        </li>
      ))}
    </ol>
  );
}

type StepProps = {
  readonly stage: Stage;
  readonly isReached: boolean;
  readonly isCurrent: boolean;
  readonly isDisabled: boolean;
  readonly tabIndex: number;
  readonly onMove: () => void;
};

function Step({ stage, isReached, isCurrent, isDisabled, tabIndex, onMove }: StepProps): ReactElement {
  return (
    <button
      type="button"
      disabled={isDisabled}
      tabIndex={tabIndex}
      aria-current={isCurrent ? 'step' : undefined}
      aria-label={isCurrent ? words.panel.currentStage(stage.name) : words.panel.moveToStage(stage.name)}
      title={stage.name}
      onClick={isCurrent ? undefined : onMove}
      className="group flex w-full flex-col gap-1 rounded-small pt-1 pb-0.5 text-left"
    >
      <span
        className={joinClasses(
          'h-1 w-full rounded-full transition-colors',
          isReached ? phaseBackground(stage.phase) : 'bg-line group-hover:not-disabled:bg-line-strong',
        )}
      />
      <span
        className={joinClasses(
          'w-full truncate text-11',
          isCurrent ? 'font-semibold text-ink' : 'text-muted group-hover:text-ink',
        )}
      >
        {stage.name}
      </span>
    </button>
  );
}
