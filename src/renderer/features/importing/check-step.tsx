import { FileInput } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { ImportPlan } from '#shared/imports.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorState } from '#renderer/ui/error-state.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import { CheckFilters } from './check-filters.tsx';
import { CheckGrid } from './check-grid.tsx';
import { CommitProgress } from './commit-progress.tsx';
import { ImportWithout } from './import-without.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { StepFrame } from './step-frame.tsx';
import { useCommit, type Commit } from './use-commit.ts';
import { everyRow, usePreviewWindow, type PreviewFilter, type PreviewWindow } from './use-preview-window.ts';
import { useRowSelection, type RowSelection } from './use-row-selection.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.check;

type ImportButtonProps = {
  readonly wizard: Wizard;
  readonly plan: ImportPlan;
  readonly preview: PreviewWindow;
  readonly commit: Commit;
};

function ImportButton({ wizard, plan, preview, commit }: ImportButtonProps): ReactElement | null {
  if (preview.summary === null) return null;
  const { created, updated } = preview.summary.counts;
  if (created + updated === 0) {
    return (
      <Button variant="primary" onClick={() => wizard.dispatch({ type: 'started-over' })}>
        {importWords.report.another}
      </Button>
    );
  }
  return (
    <Button
      variant="primary"
      icon={<FileInput size={14} aria-hidden />}
      disabled={preview.isRereading || preview.error !== null}
      onClick={() => commit.start(plan)}
    >
      {words.import(created + updated, formatNumber(created + updated))}
    </Button>
  );
}

/** Plans of fewer rows are made before a bar could be read. */
const longPlanRows = 5_000;

/** How far a plan of many rows is, and the way to stop it. */
function Planning({ planning }: Pick<PreviewWindow, 'planning'>): ReactElement | null {
  const total = planning?.progress?.total ?? 0;
  if (planning === null || total < longPlanRows) return null;
  return (
    <div className="mb-2">
      <ProgressBar
        label={words.planning}
        done={planning.progress?.done ?? 0}
        total={total}
        onCancel={planning.cancel}
      />
    </div>
  );
}

type LookProps = {
  readonly wizard: Wizard;
  readonly plan: ImportPlan;
  readonly preview: PreviewWindow;
  readonly selection: RowSelection;
  readonly filter: PreviewFilter;
  readonly onFilter: (filter: PreviewFilter) => void;
  readonly onFirstInSight: (index: number) => void;
};

/** The counts, the filter and the rows; the skeleton before they are there. */
function Look({
  wizard,
  plan,
  preview,
  selection,
  filter,
  onFilter,
  onFirstInSight,
}: LookProps): ReactElement {
  const { summary, error, planning } = preview;
  if (error !== null) {
    const title = error.code === 'cancelled' ? words.planningStopped : undefined;
    return <ErrorState error={error} onRetry={preview.retry} {...(title === undefined ? {} : { title })} />;
  }
  return (
    <>
      <Planning planning={planning} />
      {summary === null ? (
        <SkeletonLines count={8} />
      ) : (
        <>
          <CheckFilters
            summary={summary}
            filter={filter}
            onFilter={onFilter}
            correctionCount={wizard.state.edits.length}
          />
          <ImportWithout wizard={wizard} plan={plan} count={summary.unreadableRows} />
          {selection.lines.size === 0 ? null : (
            <div className="mb-2">
              <SelectionBar
                wizard={wizard}
                plan={plan}
                selection={selection}
                total={summary.total}
                hasUnreadable={summary.unreadableRows > 0}
              />
            </div>
          )}
          <CheckGrid
            key={`${preview.filter.only} ${preview.filter.text}`}
            wizard={wizard}
            preview={preview}
            selection={selection}
            total={summary.total}
            onFirstInSight={onFirstInSight}
          />
        </>
      )}
    </>
  );
}

function Check({ wizard, plan }: { readonly wizard: Wizard; readonly plan: ImportPlan }): ReactElement {
  const [filter, setFilter] = useState<PreviewFilter>(everyRow);
  const [firstInSight, setFirstInSight] = useState(0);
  const preview = usePreviewWindow(plan, filter, firstInSight);
  const selection = useRowSelection(plan, filter, preview);
  const commit = useCommit((result) =>
    wizard.dispatch({ type: 'imported', result, part: wizard.sheet?.part ?? null }),
  );
  const counts = preview.summary?.counts;
  return (
    <>
      <StepFrame
        wizard={wizard}
        heading={words.heading}
        intro={words.intro}
        note={
          counts !== undefined && counts.created + counts.updated === 0
            ? words.nothingToDo(counts)
            : importWords.writtenNow
        }
        todo={commit.problem === null ? [] : [commit.problem]}
        action={<ImportButton wizard={wizard} plan={plan} preview={preview} commit={commit} />}
        isBusy={commit.isRunning}
        fills
      >
        <Look
          wizard={wizard}
          plan={plan}
          preview={preview}
          selection={selection}
          filter={filter}
          onFilter={(next) => {
            setFilter(next);
            setFirstInSight(0);
          }}
          onFirstInSight={setFirstInSight}
        />
      </StepFrame>
      {commit.isRunning ? <CommitProgress commit={commit} /> : null}
    </>
  );
}

/** What will happen to every row, before anything is written; from here it is imported. */
export function CheckStep({ wizard }: { readonly wizard: Wizard }): ReactElement {
  return wizard.plan === null ? <SkeletonLines /> : <Check wizard={wizard} plan={wizard.plan} />;
}
