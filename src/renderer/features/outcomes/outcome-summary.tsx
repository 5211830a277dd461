import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Outcome, OutcomeReason } from '#shared/outcomes.ts';
import type { Reason } from '#shared/reasons.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { formatDay, formatLongDay } from '#renderer/words/format.ts';
import { outcomeWords as words } from '#renderer/words/words.ts';
import { sideOf } from './outcome-draft.ts';
import { outcomeTone } from './outcome-tone.ts';

type OutcomeSummaryProps = {
  readonly live: Outcome | null;
  /** Ends that were taken back by reopening. */
  readonly earlier: readonly Outcome[];
  readonly onEdit: () => void;
  readonly onReopen: () => void;
};

/** How an application ended: what happened, where, why and in whose words. */
export function OutcomeSummary({ live, earlier, onEdit, onReopen }: OutcomeSummaryProps): ReactElement {
  const reasons = useQueryOf('reasons.list', {}).data ?? [];
  const labels = new Map(reasons.map(({ id, label }: Reason) => [id, label]));
  return (
    <section aria-label={words.section} className="rounded-card border border-line bg-sunken p-3">
      {live === null ? null : (
        <>
          <OutcomeLine outcome={live} />
          <ReasonLists outcome={live} labels={labels} />
          {live.message === null ? null : <TheirWords text={live.message} />}
          <div className="mt-3 flex gap-2">
            <Button size="small" onClick={onEdit}>
              {words.edit}
            </Button>
            <Button size="small" variant="subtle" onClick={onReopen}>
              {words.reopen}
            </Button>
            {live.kind === 'rejected' ? (
              <Link
                to="/debriefs/$outcomeId"
                params={{ outcomeId: live.id }}
                className={buttonClasses('subtle', 'small')}
              >
                {words.thinkOver}
              </Link>
            ) : null}
          </div>
        </>
      )}
      {earlier.length === 0 ? null : (
        <div className={live === null ? '' : 'mt-3 border-t border-line pt-2'}>
          <h3 className="mb-1 text-12 font-medium text-muted">{words.earlier}</h3>
          {earlier.map((outcome) => (
            <OutcomeLine key={outcome.id} outcome={outcome} />
          ))}
        </div>
      )}
    </section>
  );
}

function OutcomeLine({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const { kind, phase, on, precision, isGeneric, reopenedOn } = outcome;
  const facts = [
    phase === 'unknown' ? null : words.phases[phase],
    isGeneric === null ? null : isGeneric ? words.generic : words.personal,
    reopenedOn === null ? null : words.reopenedOn(formatDay(reopenedOn)),
  ].filter((fact) => fact !== null);
  return (
    <p className="flex flex-wrap items-center gap-2 text-13">
      <Badge tone={reopenedOn === null ? outcomeTone(kind) : 'neutral'}>{words.kinds[kind].label}</Badge>
      <span className="text-muted">{facts.join(' · ')}</span>
      <time dateTime={on} title={formatLongDay(on)} className="tabular ml-auto text-12 text-faint">
        {formatDay(on, precision)}
      </time>
    </p>
  );
}

type ReasonListsProps = { readonly outcome: Outcome; readonly labels: ReadonlyMap<string, string> };

/** What they said apart from what I guess. */
function ReasonLists({ outcome, labels }: ReasonListsProps): ReactElement | null {
  const said = outcome.reasons.filter(({ saidBy }) => saidBy !== 'me');
  const guessed = outcome.reasons.filter(({ saidBy }) => saidBy === 'me');
  const isMine = sideOf(outcome.kind) === 'mine';
  if (outcome.reasons.length === 0) {
    return sideOf(outcome.kind) === null ? null : <p className="mt-2 text-13 text-muted">{words.askLater}</p>;
  }
  return (
    <div className="mt-2 flex flex-col gap-2">
      <ReasonList title={words.theySaid} reasons={said} labels={labels} />
      <ReasonList title={isMine ? words.myReasons : words.myGuess} reasons={guessed} labels={labels} />
    </div>
  );
}

type ReasonListProps = {
  readonly title: string;
  readonly reasons: readonly OutcomeReason[];
  readonly labels: ReadonlyMap<string, string>;
};

function ReasonList({ title, reasons, labels }: ReasonListProps): ReactElement | null {
  if (reasons.length === 0) return null;
  return (
    <div>
      <h3 className="text-12 font-medium text-muted">{title}</h3>
      <ul className="text-13">
        {reasons.map(({ reasonId, saidBy, quote }, index) => (
          <li key={index}>
            {labels.get(reasonId) ?? reasonId}
            {saidBy === 'recruiter' || saidBy === 'insider' ? (
              <span className="text-faint"> · {words.speakers[saidBy]}</span>
            ) : null}
            {quote === null ? null : <span className="text-muted"> · “{quote}”</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function TheirWords({ text }: { readonly text: string }): ReactElement {
  return (
    <div className="mt-2">
      <h3 className="text-12 font-medium text-muted">{words.message}</h3>
      <blockquote className="mt-0.5 max-h-60 overflow-y-auto border-l-2 border-line-strong pl-3 text-13 whitespace-pre-wrap text-muted">
        {text}
      </blockquote>
    </div>
  );
}
