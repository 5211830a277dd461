import { Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { reasonSides, type Reason } from '#shared/reasons.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { reasonWords as words } from '#renderer/words/words.ts';
import { MergeReasonDialog } from './merge-reason-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { ReasonRow, type ReasonTask } from './reason-row.tsx';
import { SettingsSection } from './settings-section.tsx';

/** The reasons an end can have, under their groups. */
export function ReasonsSection(): ReactElement {
  const reasons = useQueryOf('reasons.list', {});
  const uses = useQueryOf('reasons.uses', {});
  const [task, setTask] = useState<ReasonTask | null>(null);
  const counts = new Map(uses.data?.map(({ reasonId, count }) => [reasonId, count]));
  return (
    <SettingsSection
      id="reasons"
      intro={words.intro}
      actions={
        <Button icon={<Plus size={14} aria-hidden />} onClick={() => setTask({ kind: 'add' })}>
          {words.add}
        </Button>
      }
    >
      <Loadable query={reasons} errorTitle={words.failed}>
        {(all) => (
          <>
            {reasonSides.map((side) => (
              <Side
                key={side}
                side={side}
                reasons={all.filter((reason) => reason.side === side)}
                counts={counts}
                onTask={setTask}
              />
            ))}
            {task?.kind === 'merge' ? (
              <MergeReasonDialog reason={task.reason} reasons={all} onClose={() => setTask(null)} />
            ) : null}
            {task?.kind === 'add' || task?.kind === 'edit' ? (
              <ReasonDialog
                reason={task.kind === 'edit' ? task.reason : null}
                onClose={() => setTask(null)}
              />
            ) : null}
          </>
        )}
      </Loadable>
    </SettingsSection>
  );
}

type SideProps = {
  readonly side: Reason['side'];
  readonly reasons: readonly Reason[];
  readonly counts: ReadonlyMap<string, number>;
  readonly onTask: (task: ReasonTask) => void;
};

function Side({ side, reasons, counts, onTask }: SideProps): ReactElement {
  const groups = [...new Set(reasons.map(({ group }) => group))];
  return (
    <section aria-labelledby={`side-${side}`} className="mb-5 last:mb-0">
      <h3 id={`side-${side}`} className="mb-1 text-13 font-semibold">
        {words.sides[side]}
      </h3>
      <div className="flex flex-col gap-2">
        {groups.map((group) => (
          <div key={group}>
            {side === 'mine' ? null : (
              <h4 className="px-1 py-1 text-12 font-medium text-muted">{words.groupOf(group)}</h4>
            )}
            <ul aria-label={words.list(words.groupOf(group))} className="rounded-control border border-line">
              {reasons
                .filter((reason) => reason.group === group)
                .map((reason) => (
                  <ReasonRow
                    key={reason.id}
                    reason={reason}
                    count={counts.get(reason.id) ?? 0}
                    onTask={onTask}
                  />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
