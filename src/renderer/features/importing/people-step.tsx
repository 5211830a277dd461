import { FileInput } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Sheet } from '#shared/imports.ts';
import { personRoles, type PersonRole } from '#shared/domain/person-roles.ts';
import { peopleScopes, type PeoplePlan } from '#shared/people-imports.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorState } from '#renderer/ui/error-state.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords, peopleWords } from '#renderer/words/words.ts';
import { CheckFilters } from './check-filters.tsx';
import { CommitProgress } from './commit-progress.tsx';
import { PartChoice } from './part-choice.tsx';
import { PeopleColumns } from './people-columns.tsx';
import { namesPeople, peopleColumns, peoplePlanOf, type PeopleSheet } from './people-plan.ts';
import { PeopleRows } from './people-rows.tsx';
import { presetName } from './preset-name.ts';
import { SheetSummary } from './reading-step.tsx';
import { StepFrame } from './step-frame.tsx';
import { useCommit, type Commit } from './use-commit.ts';
import { usePeoplePreview, type PeopleWindow } from './use-people-preview.ts';
import { everyRow, type PreviewFilter } from './use-preview-window.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.people;

const roleOptions: readonly SelectOption<PersonRole | ''>[] = [
  { value: '', label: words.noRole },
  ...personRoles.map((value) => ({ value, label: peopleWords.roles[value] })),
];

type PeopleStepProps = { readonly wizard: Wizard; readonly sheet: Sheet };

/** A file of people: how it was read, whom to take in, and what becomes of every row, on one page. */
export function PeopleStep({ wizard, sheet }: PeopleStepProps): ReactElement {
  const { file, reading } = wizard.state;
  const people = useQueryOf('peopleImports.inspect', { fileId: file?.fileId ?? '', reading });
  const plan = peoplePlanOf(wizard.state, sheet, people.data ?? null);
  if (people.data !== undefined && plan !== null)
    return <CheckPeople wizard={wizard} sheet={sheet} people={people.data} plan={plan} />;
  return (
    <StepFrame wizard={wizard} heading={words.heading} intro={words.intro} action={null}>
      {people.error === null ? (
        <SkeletonLines count={8} />
      ) : (
        <ErrorState error={people.error} title={words.failed} />
      )}
    </StepFrame>
  );
}

type CheckPeopleProps = PeopleStepProps & { readonly people: PeopleSheet; readonly plan: PeoplePlan };

function CheckPeople({ wizard, sheet, people, plan }: CheckPeopleProps): ReactElement {
  const [filter, setFilter] = useState<PreviewFilter>(everyRow);
  const [firstInSight, setFirstInSight] = useState(0);
  const preview = usePeoplePreview(plan, filter, firstInSight);
  const commit = useCommit((result) => wizard.dispatch({ type: 'imported', result, part: sheet.part }));
  const columns = peopleColumns(people, wizard.state.people.fields);
  const isNamed = namesPeople(columns);
  const todo = [...(isNamed ? [] : [words.nameless]), ...(commit.problem === null ? [] : [commit.problem])];
  const writes = preview.summary === null || writtenBy(preview) > 0;
  return (
    <>
      <StepFrame
        wizard={wizard}
        heading={words.heading}
        intro={words.intro}
        note={writes ? importWords.writtenNow : words.nothingToDo}
        todo={todo}
        action={<ImportButton wizard={wizard} plan={plan} preview={preview} commit={commit} />}
        isBusy={commit.isRunning}
        fills
      >
        <div className="mb-3 flex shrink-0 flex-col gap-3">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <SheetSummary sheet={sheet} />
            {presetName(sheet.preset) === null ? <ReadAsApplications wizard={wizard} /> : null}
          </div>
          <PartChoice wizard={wizard} sheet={sheet} />
          <PeopleColumns
            wizard={wizard}
            columns={columns}
            isOpen={!isNamed || columns.some(({ isRemembered }) => isRemembered)}
          />
          <WhomToTakeIn wizard={wizard} plan={plan} preview={preview} />
        </div>
        {preview.error === null ? null : <ErrorState error={preview.error} onRetry={preview.retry} />}
        {preview.summary === null ? (
          <SkeletonLines count={8} />
        ) : (
          <>
            <CheckFilters
              summary={{ counts: preview.summary.counts }}
              filter={filter}
              onFilter={(next) => {
                setFilter(next);
                setFirstInSight(0);
              }}
            />
            <PeopleRows
              key={`${preview.filter.only} ${preview.filter.text}`}
              wizard={wizard}
              preview={preview}
              total={preview.summary.total}
              onFirstInSight={setFirstInSight}
            />
          </>
        )}
      </StepFrame>
      {commit.isRunning ? <CommitProgress commit={commit} /> : null}
    </>
  );
}

function writtenBy({ summary }: PeopleWindow): number {
  return summary === null ? 0 : summary.counts.created + summary.counts.updated;
}

function ReadAsApplications({ wizard }: { readonly wizard: Wizard }): ReactElement {
  return (
    <span className="flex items-center gap-2 text-13 text-muted">
      {words.found}
      <Button
        size="small"
        onClick={() => wizard.dispatch({ type: 'reading-changed', change: { subject: 'applications' } })}
      >
        {words.areApplications}
      </Button>
    </span>
  );
}

type WhomProps = { readonly wizard: Wizard; readonly plan: PeoplePlan; readonly preview: PeopleWindow };

/** The one switch between those at companies applied to and everyone, and what they are. */
function WhomToTakeIn({ wizard, plan, preview }: WhomProps): ReactElement {
  const { elsewhere = 0, newCompanies = 0 } = preview.summary ?? {};
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <Segmented
        label={words.scope}
        isLabelHidden={false}
        options={peopleScopes.map((value) => ({ value, label: words.scopes[value] }))}
        value={plan.scope}
        onChange={(scope) => wizard.dispatch({ type: 'people-changed', change: { scope } })}
      />
      <Select
        label={words.role}
        className="w-72"
        options={roleOptions}
        value={plan.role ?? ''}
        onChange={(role) =>
          wizard.dispatch({ type: 'people-changed', change: { role: role === '' ? null : role } })
        }
      />
      <p className="min-w-60 flex-1 pb-1 text-12 text-muted" aria-live="polite">
        {elsewhere === 0 ? '' : words.elsewhere(elsewhere, formatNumber(elsewhere))}{' '}
        {newCompanies === 0 ? '' : words.newCompanies(newCompanies, formatNumber(newCompanies))}
      </p>
    </div>
  );
}

type ImportButtonProps = WhomProps & { readonly commit: Commit };

function ImportButton({ wizard, plan, preview, commit }: ImportButtonProps): ReactElement | null {
  if (preview.summary === null) return null;
  const count = writtenBy(preview);
  if (count === 0) {
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
      {words.import(count, formatNumber(count))}
    </Button>
  );
}
