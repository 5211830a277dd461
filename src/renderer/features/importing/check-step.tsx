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
import { usePreviewPages, type PreviewFilter, type PreviewPages } from './use-preview-pages.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.check;

function Running({ commit }: { readonly commit: Commit }): ReactElement {
  return (
    <div className="border-t border-line bg-surface px-5 py-3">
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
  readonly pages: PreviewPages;
  readonly commit: Commit;
};

function ImportButton({ wizard, plan, pages, commit }: ImportButtonProps): ReactElement | null {
  if (pages.summary === null) return null;
  const { created, updated } = pages.summary.counts;
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
      disabled={pages.isRereading || pages.error !== null}
      onClick={() => commit.start(plan)}
    >
      {words.import(created + updated, formatNumber(created + updated))}
    </Button>
  );
}

function Check({ wizard, plan }: { readonly wizard: Wizard; readonly plan: ImportPlan }): ReactElement {
  const [filter, setFilter] = useState<PreviewFilter>('all');
  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const pages = usePreviewPages(plan, filter, visible);
  const commit = useCommit((result) => wizard.dispatch({ type: 'imported', result }));
  const counts = pages.summary?.counts;
  const isNothing = counts !== undefined && counts.created + counts.updated === 0;
  return (
    <>
      <StepFrame
        wizard={wizard}
        heading={words.heading}
        intro={words.intro}
        note={isNothing ? words.nothingToDo : importWords.writtenNow}
        todo={commit.problem === null ? [] : [commit.problem]}
        action={<ImportButton wizard={wizard} plan={plan} pages={pages} commit={commit} />}
        isBusy={commit.isRunning}
        fills
      >
        {pages.summary === null ? (
          pages.error === null ? (
            <SkeletonLines count={8} />
          ) : (
            <ErrorState error={pages.error} />
          )
        ) : (
          <>
            <CheckFilters
              summary={pages.summary}
              filter={filter}
              onFilter={setFilter}
              correctionCount={wizard.state.edits.length}
            />
            <CheckGrid
              key={filter}
              wizard={wizard}
              pages={pages}
              total={pages.summary.total}
              onVisible={setVisible}
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
