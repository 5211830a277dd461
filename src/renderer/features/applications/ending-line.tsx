import type { ReactElement } from 'react';
import type { DayPrecision } from '#shared/domain/phases.ts';
import type { Outcome } from '#shared/outcomes.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { sideOf } from '#renderer/features/outcomes/outcome-draft.ts';
import { formatDay, formatLongDay } from '#renderer/words/format.ts';
import { applicationWords, outcomeWords } from '#renderer/words/words.ts';

const words = applicationWords.history;

type HistoryDayProps = { readonly on: string; readonly precision: DayPrecision };

/** The day of a line of the history, as exact as it is known. */
export function HistoryDay({ on, precision }: HistoryDayProps): ReactElement {
  if (precision === 'unknown') return <span className="text-12 text-faint">{words.dayUnknown}</span>;
  return (
    <time dateTime={on} title={formatLongDay(on)} className="tabular text-12 text-muted">
      {formatDay(on, precision)}
    </time>
  );
}

function Dot(): ReactElement {
  return <span aria-hidden className="mx-0.5 size-1.5 rounded-full bg-plum" />;
}

/** How it ended, with the reasons as they were given. */
export function EndingLine({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const known = useQueryOf('reasons.list', {}).data ?? [];
  const reasons = outcome.reasons.map(({ reasonId, saidBy }) => {
    const label = known.find(({ id }) => id === reasonId)?.label ?? reasonId;
    const isOwn = saidBy === 'me' && sideOf(outcome.kind) === 'mine';
    return isOwn ? label : words.reasonFrom(label, outcomeWords.speakers[saidBy]);
  });
  return (
    <li className="flex min-h-8 items-center gap-2.5 pr-8.5 text-13">
      <Dot />
      <span className="min-w-0 flex-1 py-1">
        {words.ended(outcomeWords.kinds[outcome.kind].label, outcome.phase)}
        {reasons.length === 0 ? null : <span className="text-muted"> · {reasons.join(', ')}</span>}
      </span>
      <HistoryDay on={outcome.on} precision={outcome.precision} />
    </li>
  );
}

/** The day it was reopened. */
export function ReopenedLine({ on }: { readonly on: string }): ReactElement {
  return (
    <li className="flex min-h-8 items-center gap-2.5 pr-8.5 text-13">
      <Dot />
      <span className="min-w-0 flex-1">{words.reopened}</span>
      <HistoryDay on={on} precision="day" />
    </li>
  );
}
