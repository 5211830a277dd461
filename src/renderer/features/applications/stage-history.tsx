import { Pencil, Plus, X } from 'lucide-react';
import { useId, useRef, useState, type ReactElement } from 'react';
import type { Application, StageEvent } from '#shared/applications.ts';
import { useStep } from '#renderer/app/undo.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { formatInstant } from '#renderer/words/format.ts';
import { applicationWords } from '#renderer/words/words.ts';
import { EndingLine, HistoryDay, ReopenedLine } from './ending-line.tsx';
import { EventForm, type EventValues } from './event-form.tsx';
import { historyEntriesOf, type HistoryEntry } from './history-entries.ts';

const words = applicationWords.history;

/** Which entry is open for editing; `new` for the one being added. */
type Editing = string | null;

/** When it reached which stage and how it ended. Every stage can be corrected, and the figures with it. */
export function StageHistory({ application }: { readonly application: Application }): ReactElement {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [editing, setEditing] = useState<Editing>(null);
  const step = useStep();

  /** What was focused is gone: the list itself is the nearest place left. */
  function leaveForm(): void {
    setEditing(null);
    heading.current?.focus();
  }

  async function save(event: StageEvent | null, values: EventValues): Promise<void> {
    const done =
      event === null
        ? await step(
            'stageEvents.add',
            { applicationId: application.id, ...values },
            { title: words.entryAdded },
          )
        : await step('stageEvents.update', { id: event.id, ...values }, { title: words.corrected });
    if (done !== null) leaveForm();
  }

  async function remove(event: StageEvent): Promise<void> {
    const done = await step('stageEvents.remove', { ids: [event.id] }, { title: words.removed });
    if (done !== null) heading.current?.focus();
  }

  return (
    <section aria-labelledby={headingId}>
      <div className="flex items-center justify-between">
        <SectionHeading id={headingId} ref={heading} className="mb-1">
          {words.heading}
        </SectionHeading>
        <Button
          variant="subtle"
          size="small"
          icon={<Plus size={13} aria-hidden />}
          onClick={() => setEditing('new')}
        >
          {words.addEntryShort}
        </Button>
      </div>
      {editing === 'new' ? (
        <EventForm event={null} onSave={(values) => void save(null, values)} onCancel={leaveForm} />
      ) : null}
      <ol>
        {historyEntriesOf(application).map((entry) =>
          entry.kind === 'stage' && editing === entry.event.id ? (
            <li key={keyOf(entry)}>
              <EventForm
                event={entry.event}
                onSave={(values) => void save(entry.event, values)}
                onCancel={leaveForm}
              />
            </li>
          ) : (
            <EntryLine
              key={keyOf(entry)}
              entry={entry}
              isOnly={application.events.length === 1}
              onEdit={setEditing}
              onRemove={(event) => void remove(event)}
            />
          ),
        )}
        <li className="flex min-h-8 items-center gap-2.5 text-13 text-muted">
          <span aria-hidden className="mx-0.5 size-1 rounded-full bg-line-strong" />
          {words.added}
          <time dateTime={application.createdAt} className="tabular ml-auto pr-15 text-12 text-faint">
            {formatInstant(application.createdAt)}
          </time>
        </li>
      </ol>
    </section>
  );
}

function keyOf(entry: HistoryEntry): string {
  return `${entry.kind}:${entry.kind === 'stage' ? entry.event.id : entry.outcome.id}`;
}

type EntryLineProps = {
  readonly entry: HistoryEntry;
  /** True when it stands in one stage only. */
  readonly isOnly: boolean;
  readonly onEdit: (eventId: string) => void;
  readonly onRemove: (event: StageEvent) => void;
};

function EntryLine({ entry, isOnly, onEdit, onRemove }: EntryLineProps): ReactElement {
  if (entry.kind !== 'stage') {
    return entry.kind === 'ended' ? <EndingLine outcome={entry.outcome} /> : <ReopenedLine on={entry.on} />;
  }
  const { event } = entry;
  const source = words.sourceOf(event.source);
  const onHover = 'opacity-0 group-hover:opacity-100 group-focus-within:opacity-100';
  return (
    <li className="group flex min-h-8 items-center gap-1 text-13">
      <PhaseDot phase={event.phase} />
      <span className="mx-1.5 min-w-0 flex-1 truncate">
        {words.reached(event.stageName)}
        {source === null ? null : <span className="text-faint"> · {source}</span>}
        {event.note === null ? null : <span className="text-muted"> · {event.note}</span>}
      </span>
      <HistoryDay on={event.on} precision={event.precision} />
      <IconButton
        size="small"
        label={words.edit(event.stageName)}
        icon={<Pencil size={12} aria-hidden />}
        className={`ml-1.5 ${onHover}`}
        onClick={() => onEdit(event.id)}
      />
      <IconButton
        size="small"
        label={words.remove(event.stageName)}
        icon={<X size={13} aria-hidden />}
        // An application stands in one stage at least.
        className={isOnly ? 'invisible' : onHover}
        onClick={() => onRemove(event)}
      />
    </li>
  );
}
