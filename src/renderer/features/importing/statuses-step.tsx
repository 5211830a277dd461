import { CircleCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { ErrorState } from '#renderer/ui/error-state.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { HeaderCell, Table } from '#renderer/ui/table.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import {
  currentMeaning,
  meaningOf,
  sortStatuses,
  type FileStatus,
  type StatusKind,
} from './status-choices.ts';
import { kindOptions, StatusRow } from './status-row.tsx';
import { StepFrame } from './step-frame.tsx';
import type { Wizard } from './use-wizard.ts';

const words = importWords.statuses;

type StatusTableProps = { readonly wizard: Wizard; readonly statuses: readonly FileStatus[] };

function StatusTable({ wizard, statuses }: StatusTableProps): ReactElement {
  const { state, dispatch, unanswered } = wizard;

  function answerRest(kind: StatusKind): void {
    const rest = statuses.filter((status) => currentMeaning(status, state.statuses) === undefined);
    dispatch({
      type: 'statuses-chosen',
      values: rest.map(({ value }) => value),
      meaning: meaningOf(kind, undefined),
    });
  }

  return (
    <>
      <div className="mb-2 flex min-h-8 items-center gap-3">
        {unanswered > 0 ? (
          <>
            <span aria-hidden className="text-13">
              {words.rest(unanswered, formatNumber(unanswered))}
            </span>
            <Select
              label={words.rest(unanswered, formatNumber(unanswered))}
              isLabelHidden
              className="w-60"
              options={kindOptions}
              value={null}
              placeholder={words.restChoose}
              onChange={answerRest}
            />
          </>
        ) : (
          <p className="flex items-center gap-1.5 text-13 text-green">
            <CircleCheck size={14} aria-hidden />
            {words.allSaid}
          </p>
        )}
      </div>
      <Table label={words.table} className="max-w-240 rounded-card border border-line bg-surface">
        <thead>
          <tr>
            <HeaderCell className="min-w-32">{words.status}</HeaderCell>
            <HeaderCell isNumeric className="w-16">
              {words.count}
            </HeaderCell>
            <HeaderCell className="w-60">{words.meaning}</HeaderCell>
            <HeaderCell className="w-44">{words.where}</HeaderCell>
            <HeaderCell className="w-36">
              <span className="sr-only">{words.knownFrom}</span>
            </HeaderCell>
          </tr>
        </thead>
        <tbody>
          {sortStatuses(statuses).map((status) => (
            <StatusRow
              key={status.value}
              status={status}
              answers={state.statuses}
              onAnswer={(meaning) => dispatch({ type: 'status-chosen', value: status.value, meaning })}
            />
          ))}
        </tbody>
      </Table>
    </>
  );
}

/** What each status of the file means; those nobody knows stand first and must be answered. */
export function StatusesStep({ wizard }: { readonly wizard: Wizard }): ReactElement {
  const { statuses, statusesError, unanswered, hasStatuses } = wizard;
  return (
    <StepFrame
      wizard={wizard}
      heading={words.heading}
      intro={statuses?.some(({ value }) => value.trim() === '') ? words.introWithBlank : words.intro}
      todo={unanswered > 0 ? [words.todo(unanswered)] : []}
    >
      {!hasStatuses ? (
        <p className="max-w-140 rounded-control bg-sunken px-3 py-2 text-13">{words.none}</p>
      ) : statusesError !== null ? (
        <ErrorState error={statusesError} />
      ) : statuses === null ? (
        <SkeletonLines />
      ) : (
        <StatusTable wizard={wizard} statuses={statuses} />
      )}
    </StepFrame>
  );
}
