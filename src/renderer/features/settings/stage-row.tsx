import { ArrowDown, ArrowUp, Eye, EyeOff, GripVertical, Trash2 } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { phases } from '#shared/domain/phases.ts';
import type { Stage, StageUse } from '#shared/stages.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Select } from '#renderer/ui/select.tsx';
import { formatNumber } from '#renderer/words/format.ts';

import { stageWords as words } from '#renderer/words/words.ts';
import { InlineName } from './inline-name.tsx';
import { dragStage } from './stage-drag.ts';
import type { StageEditing } from './use-stage-editing.ts';

const phaseOptions = phases.map((phase) => ({
  value: phase,
  label: words.phases[phase],
  icon: <PhaseDot phase={phase} />,
}));

type StageRowProps = {
  readonly stage: Stage;
  readonly use: StageUse | undefined;
  /** All of its phase, in order. */
  readonly group: readonly Stage[];
  readonly editing: StageEditing;
};

function countsOf(use: StageUse | undefined): string {
  if (use === undefined) return '';
  const endedCount = use.applicationCount - use.openCount;
  const parts = [
    words.open(use.openCount, formatNumber(use.openCount)),
    words.ended(endedCount, formatNumber(endedCount)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? words.none : parts.join(' · ');
}

/** One stage: dragged, renamed, moved, hidden, deleted, each by click and key as well. */
export function StageRow({ stage, use, group, editing }: StageRowProps): ReactElement {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const index = group.findIndex(({ id }) => id === stage.id);
  const isOnly = group.length === 1;

  useEffect(() => {
    if (row.current === null || handle.current === null) return undefined;
    return dragStage(row.current, handle.current, stage.id);
  }, [stage.id]);

  return (
    <li
      ref={row}
      className="relative flex min-h-9 items-center gap-1 border-t border-line px-1 first:border-t-0 data-dragged:opacity-40 data-[over=above]:shadow-[inset_0_2px_0_var(--accent)] data-[over=below]:shadow-[inset_0_-2px_0_var(--accent)]"
    >
      {/* For the pointer alone: the arrows beside it do the same by click and key. */}
      <span ref={handle} aria-hidden title={words.drag(stage.name)} className="cursor-grab px-0.5 text-faint">
        <GripVertical size={14} />
      </span>
      <InlineName
        label={words.name(stage.name)}
        value={stage.name}
        maxLength={60}
        onSave={(name) => editing.rename(stage, name)}
        className={stage.isHidden ? 'text-faint' : 'font-medium'}
      />
      <span className="tabular shrink-0 px-1 text-12 text-faint">
        {stage.isHidden ? `${words.hidden} · ` : ''}
        {countsOf(use)}
      </span>
      {/* The only one of a phase has no other place. */}
      {isOnly ? null : (
        <>
          <Select
            label={words.phase(stage.name)}
            isLabelHidden
            className="w-34 shrink-0"
            options={phaseOptions}
            value={stage.phase}
            onChange={(phase) => editing.choosePhase(stage, phase)}
          />
          <StageArrows stage={stage} group={group} index={index} editing={editing} />
        </>
      )}
      <IconButton
        size="small"
        label={stage.isHidden ? words.show(stage.name) : words.hide(stage.name)}
        icon={stage.isHidden ? <EyeOff size={14} /> : <Eye size={14} />}
        onClick={() => editing.setHidden(stage, !stage.isHidden)}
      />
      <IconButton
        size="small"
        label={isOnly ? words.keepsOne(stage.phase) : words.remove(stage.name)}
        icon={<Trash2 size={14} />}
        aria-disabled={isOnly}
        className={joinClasses(isOnly && 'opacity-40')}
        onClick={() => (isOnly ? undefined : editing.remove(stage))}
      />
    </li>
  );
}

function StageArrows({
  stage,
  group,
  index,
  editing,
}: Omit<StageRowProps, 'use'> & { readonly index: number }): ReactElement {
  return (
    <>
      <IconButton
        size="small"
        label={words.up(stage.name)}
        icon={<ArrowUp size={14} />}
        aria-disabled={index === 0}
        className={joinClasses(index === 0 && 'opacity-40')}
        onClick={() => (index === 0 ? undefined : editing.move(stage, group[index - 1]?.id ?? null))}
      />
      <IconButton
        size="small"
        label={words.down(stage.name)}
        icon={<ArrowDown size={14} />}
        aria-disabled={index === group.length - 1}
        className={joinClasses(index === group.length - 1 && 'opacity-40')}
        onClick={() =>
          index === group.length - 1 ? undefined : editing.move(stage, group[index + 2]?.id ?? null)
        }
      />
    </>
  );
}
