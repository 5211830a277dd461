import { X } from 'lucide-react';
import { useId, type ReactElement } from 'react';
import type { Application, StageEvent } from '#shared/applications.ts';
import { useStep } from '#renderer/app/undo.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { formatInstant, formatNumber } from '#renderer/words/format.ts';
import { applicationWords as words } from '#renderer/words/words.ts';
import { EndingLine, HistoryDay, ReopenedLine } from './ending-line.tsx';
import { historyEntriesOf, type HistoryEntry } from './history-entries.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';

/** When it reached which stage and how it ended, and where its record comes from. */
export function HistoryTab({ application }: { readonly application: Application }): ReactElement {
  const headingId = useId();
  return (
    <div className="flex flex-col gap-5 py-4">
      <section aria-labelledby={headingId}>
        <h3 id={headingId} className="mb-1 text-12 font-medium text-muted">
          {words.history.heading}
        </h3>
        <ol>
          {historyEntriesOf(application).map((entry) => (
            <EntryLine key={keyOf(entry)} entry={entry} isOnly={application.events.length === 1} />
          ))}
          <li className="flex min-h-8 items-center gap-2.5 text-13 text-muted">
            <span aria-hidden className="mx-0.5 size-1 rounded-full bg-line-strong" />
            {words.history.added}
            <time dateTime={application.createdAt} className="tabular ml-auto pr-8 text-12 text-faint">
              {formatInstant(application.createdAt)}
            </time>
          </li>
        </ol>
      </section>
      <ImportedFrom importedFrom={application.importedFrom} />
    </div>
  );
}

function keyOf(entry: HistoryEntry): string {
  return `${entry.kind}:${entry.kind === 'stage' ? entry.event.id : entry.outcome.id}`;
}

type EntryLineProps = {
  readonly entry: HistoryEntry;
  /** True when it stands in one stage only. */
  readonly isOnly: boolean;
};

function EntryLine({ entry, isOnly }: EntryLineProps): ReactElement {
  if (entry.kind === 'stage') return <EventLine event={entry.event} isOnly={isOnly} />;
  return entry.kind === 'ended' ? <EndingLine outcome={entry.outcome} /> : <ReopenedLine on={entry.on} />;
}

function EventLine({
  event,
  isOnly,
}: {
  readonly event: StageEvent;
  readonly isOnly: boolean;
}): ReactElement {
  const step = useStep();
  const source = words.history.sourceOf(event.source);

  return (
    <li className="group flex min-h-8 items-center gap-2.5 text-13">
      <PhaseDot phase={event.phase} />
      <span className="min-w-0 flex-1 truncate">
        {words.history.reached(event.stageName)}
        {source === null ? null : <span className="text-faint"> · {source}</span>}
        {event.note === null ? null : <span className="text-muted"> · {event.note}</span>}
      </span>
      <HistoryDay on={event.on} precision={event.precision} />
      <IconButton
        size="small"
        label={words.history.remove(event.stageName)}
        icon={<X size={13} aria-hidden />}
        // An application stands in one stage at least.
        className={isOnly ? 'invisible' : 'opacity-0 group-hover:opacity-100 focus-visible:opacity-100'}
        onClick={() => void step('stageEvents.remove', { ids: [event.id] }, { title: words.history.removed })}
      />
    </li>
  );
}

function ImportedFrom({ importedFrom }: Pick<Application, 'importedFrom'>): ReactElement | null {
  const headingId = useId();
  if (importedFrom === null) return null;
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="mb-1 text-12 font-medium text-muted">
        {words.history.importTitle}
      </h3>
      <p className="text-13 wrap-anywhere">
        {words.history.importedFrom(importedFrom.fileName, formatNumber(importedFrom.rowNumber))}
      </p>
      <details className="mt-1">
        <summary className="w-fit cursor-pointer text-13 text-muted hover:text-ink">
          {words.history.rawCells}
        </summary>
        <ol className="mt-1 flex flex-col rounded-control border border-line font-mono text-12">
          {importedFrom.raw.map((cell, index) => (
            <li
              key={index}
              aria-label={words.history.cell(index + 1)}
              className="border-b border-line px-2 py-1 wrap-anywhere whitespace-pre-wrap last:border-b-0"
            >
              {cell === '' ? <span className="text-faint italic">{words.history.emptyCell}</span> : cell}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
