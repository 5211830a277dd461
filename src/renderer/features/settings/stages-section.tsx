import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { phases, type Phase } from '#shared/domain/phases.ts';
import type { Stage, StageUse } from '#shared/stages.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';

import { stageWords as words } from '#renderer/words/words.ts';
import { AddLine } from './add-line.tsx';
import { SettingsSection } from './settings-section.tsx';
import { StageDialog } from './stage-dialogs.tsx';
import { watchStageDrops } from './stage-drag.ts';
import { StageRow } from './stage-row.tsx';
import { useStageEditing, type StageEditing } from './use-stage-editing.ts';

/** The columns of the board, under their phases. */
export function StagesSection(): ReactElement {
  const stages = useQueryOf('stages.list', {});
  const uses = useQueryOf('stages.uses', {});
  return (
    <SettingsSection id="stages" intro={words.intro}>
      <Loadable query={stages} errorTitle={words.failed}>
        {(all) => <StageEditor stages={all} uses={uses.data ?? []} />}
      </Loadable>
    </SettingsSection>
  );
}

type StageEditorProps = { readonly stages: readonly Stage[]; readonly uses: readonly StageUse[] };

function StageEditor({ stages, uses }: StageEditorProps): ReactElement {
  const editing = useStageEditing(stages, uses);
  useStageDrops(stages, editing);
  return (
    <div className="flex flex-col gap-3">
      {phases.map((phase) => (
        <PhaseGroup
          key={phase}
          phase={phase}
          stages={stages.filter((stage) => stage.phase === phase)}
          uses={uses}
          editing={editing}
        />
      ))}
      <StageDialog editing={editing} />
    </div>
  );
}

/** Within a phase a drop orders; on a stage of another phase it asks for the change of phase. */
function useStageDrops(stages: readonly Stage[], editing: StageEditing): void {
  const drop = useEffectEvent((stageId: string, onto: { stageId: string; edge: 'above' | 'below' }) => {
    const stage = stages.find(({ id }) => id === stageId);
    const target = stages.find(({ id }) => id === onto.stageId);
    if (stage === undefined || target === undefined) return;
    if (stage.phase !== target.phase) {
      const isOnly = stages.filter(({ phase }) => phase === stage.phase).length === 1;
      if (!isOnly) editing.choosePhase(stage, target.phase);
      return;
    }
    const others = stages.filter(({ id, phase }) => phase === stage.phase && id !== stage.id);
    const index = others.findIndex(({ id }) => id === target.id) + (onto.edge === 'below' ? 1 : 0);
    editing.move(stage, others[index]?.id ?? null);
  });
  useEffect(() => watchStageDrops((stageId, onto) => drop(stageId, onto)), []);
}

type PhaseGroupProps = StageEditorProps & { readonly phase: Phase; readonly editing: StageEditing };

function PhaseGroup({ phase, stages, uses, editing }: PhaseGroupProps): ReactElement {
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section aria-label={words.list(phase)}>
      <header className="flex h-7 items-center gap-2 px-1">
        <PhaseDot phase={phase} />
        <h3 className="text-12 font-semibold text-muted">{words.phases[phase]}</h3>
        <IconButton
          size="small"
          className="ml-auto"
          label={words.add(phase)}
          icon={<Plus size={14} />}
          aria-expanded={isAdding}
          onClick={() => setIsAdding(!isAdding)}
        />
      </header>
      <div className="rounded-control border border-line">
        <ul>
          {stages.map((stage) => (
            <StageRow
              key={stage.id}
              stage={stage}
              use={uses.find(({ stageId }) => stageId === stage.id)}
              group={stages}
              editing={editing}
            />
          ))}
        </ul>
        {isAdding ? (
          <AddLine
            label={words.addLabel}
            action={words.addAction}
            maxLength={60}
            onAdd={(name) => editing.add(name, phase)}
            onClose={() => setIsAdding(false)}
          />
        ) : null}
      </div>
    </section>
  );
}
