import { useMemo, type Dispatch } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import type { ImportPlan, Sheet } from '#shared/imports.ts';
import {
  columnProblems,
  planColumns,
  planOf,
  statusColumnsOf,
  type ColumnProblem,
  type PlanColumn,
} from './plan.ts';
import { createKeptState } from '#renderer/api/kept-state.ts';
import { unansweredCount, type FileStatus } from './status-choices.ts';
import { emptyWizard, reduceWizard, wizardSteps } from './wizard-state.ts';
import type { WizardAction, WizardState, WizardStep } from './wizard-state.ts';

/** A file's sheet and all that follows from it and from the choices made. */
export type Wizard = {
  readonly state: WizardState;
  readonly dispatch: Dispatch<WizardAction>;
  /** Null before a file is chosen and while it is being read. */
  readonly sheet: Sheet | null;
  readonly sheetError: Error | null;
  readonly isRereading: boolean;
  readonly columns: readonly PlanColumn[];
  readonly problems: readonly ColumnProblem[];
  readonly hasStatuses: boolean;
  /** Null while they are being read. */
  readonly statuses: readonly FileStatus[] | null;
  readonly statusesError: Error | null;
  readonly unanswered: number;
  readonly plan: ImportPlan | null;
};

/** Leaving the screen to look something up must not lose the work done in the wizard. */
const kept = createKeptState<WizardState>(emptyWizard);

function dispatch(action: WizardAction): void {
  kept.set(reduceWizard(kept.get(), action));
}

/** The wizard's state and everything read from the host for it. */
export function useWizard(): Wizard {
  const state = kept.use();

  const { file, reading } = state;
  const fileId = file?.fileId ?? '';
  const isReading = file !== null && state.step !== 'report';
  const sheetQuery = useQueryOf(
    'imports.inspect',
    { fileId, reading },
    { enabled: file !== null, keepPrevious: true },
  );
  const sheet = file === null || sheetQuery.data?.fileId !== fileId ? null : sheetQuery.data;
  const columns = useMemo(
    () => (sheet === null ? [] : planColumns(sheet, state.columns)),
    [sheet, state.columns],
  );
  const statusColumns = useMemo(() => [...statusColumnsOf(columns)], [columns]);
  const hasStatuses = statusColumns.length > 0;
  const statusQuery = useQueryOf(
    'imports.statuses',
    { fileId, reading, columns: statusColumns },
    { enabled: isReading && sheet !== null && !sheetQuery.isPlaceholderData && hasStatuses },
  );
  const statuses = !hasStatuses ? [] : (statusQuery.data ?? null);
  const plan = useMemo(
    () => (sheet === null ? null : planOf(state, sheet, columns)),
    [sheet, state, columns],
  );
  return {
    state,
    dispatch,
    sheet,
    sheetError: sheetQuery.error,
    isRereading: sheetQuery.isPlaceholderData,
    columns,
    problems: sheet === null ? [] : columnProblems(columns, sheet.shape),
    hasStatuses,
    statuses,
    statusesError: statusQuery.error,
    unanswered: statuses === null ? 0 : unansweredCount(statuses, state.statuses),
    plan,
  };
}

/** Whether everything a step builds on has been answered. */
export function isReady(wizard: Wizard, step: WizardStep): boolean {
  switch (step) {
    case 'file':
      return wizard.state.result === null;
    case 'reading':
      return wizard.state.file !== null && wizard.state.result === null;
    case 'columns':
      return (
        isReady(wizard, 'reading') &&
        !wizard.isRereading &&
        wizard.sheet?.subject === 'applications' &&
        wizard.sheet.rowCount > 0
      );
    case 'statuses':
      return isReady(wizard, 'columns') && wizard.problems.length === 0;
    case 'check':
      return isReady(wizard, 'statuses') && wizard.statuses !== null && wizard.unanswered === 0;
    case 'report':
      return wizard.state.result !== null;
    default:
      return step satisfies never;
  }
}

/** The step before or after; null at the ends. The report is reached by importing alone. */
export function neighbourOf(step: WizardStep, by: -1 | 1): WizardStep | null {
  const next = wizardSteps[wizardSteps.indexOf(step) + by];
  return next === undefined || next === 'report' ? null : next;
}
