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
import { StepFrame } from './step-frame.tsx';
import { useCommit, type Commit } from './use-commit.ts';
import { usePreviewWindow, type PreviewFilter, type PreviewWindow } from './use-preview-window.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.check;

function Running({ commit }: { readonly commit: Commit }): ReactElement {
  return (
    <div data-bottom-bar className="border-t border-line bg-surface px-5 py-3">
      <ProgressBar
        label={commit.isCancelling ? words.cancelling : words.writing}
        done={commit.progress?.done ?? 0}
        total={commit.progress?.total ?? 0}
        {...(commit.isCancelling ? {} : { onCancel: commit.cancel })}
      />
    </div>
  );
}

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

function Check({ wizard, plan }: { readonly wizard: Wizard; readonly plan: ImportPlan }): ReactElement {
  const [filter, setFilter] = useState<PreviewFilter>('all');
  const [firstInSight, setFirstInSight] = useState(0);
  const preview = usePreviewWindow(plan, filter, firstInSight);
  const commit = useCommit((result) => wizard.dispatch({ type: 'imported', result }));
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
        {preview.summary === null ? (
          preview.error === null ? (
            <SkeletonLines count={8} />
          ) : (
            <ErrorState error={preview.error} />
          )
        ) : (
          <>
            <CheckFilters
              summary={preview.summary}
              filter={filter}
              onFilter={(next) => {
                setFilter(next);
                setFirstInSight(0);
              }}
              correctionCount={wizard.state.edits.length}
            />
            <CheckGrid
              key={preview.filter}
              wizard={wizard}
              preview={preview}
              total={preview.summary.total}
              onFirstInSight={setFirstInSight}
            />
          </>
        )}
      </StepFrame>
      {commit.isRunning ? <Running commit={commit} /> : null}
    </>
  );
}

/** What will happen to every row, before anything is written; from here it is imported. */
export function CheckStep({ wizard }: { readonly wizard: Wizard }): ReactElement {
  return wizard.plan === null ? <SkeletonLines /> : <Check wizard={wizard} plan={wizard.plan} />;
}
