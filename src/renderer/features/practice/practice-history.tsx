import { Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Practice } from '#shared/practices.ts';
import { client } from '#renderer/api/client.ts';
import { saving } from '#renderer/api/saving.ts';
import { useFoundItem } from '#renderer/app/found-item.ts';
import { useStep } from '#renderer/app/undo.ts';
import { AutosavedText } from '#renderer/ui/autosaved-text.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { dayOf, formatDay, formatLongDay, formatNumber } from '#renderer/words/format.ts';
import { practiceWords as words, recordingWords } from '#renderer/words/words.ts';
import { KeptRecording } from './kept-recording.tsx';

type PracticeHistoryProps = { readonly items: readonly Practice[]; readonly total: number };

/** The times one has practised, the latest first. */
export function PracticeHistory({ items, total }: PracticeHistoryProps): ReactElement {
  return (
    <section aria-labelledby="practice-history">
      <h2 id="practice-history" className="mb-2 text-14 font-semibold">
        {words.history}
      </h2>
      {items.length === 0 ? (
        <p className="text-13 text-muted">{words.none}</p>
      ) : (
        <ul className="overflow-hidden rounded-card border border-line bg-surface">
          {items.map((practice) => (
            <PracticeLine key={practice.id} practice={practice} />
          ))}
        </ul>
      )}
      {total > items.length ? (
        <p className="mt-1 text-12 text-faint">{words.more(formatNumber(total - items.length))}</p>
      ) : null}
    </section>
  );
}

function lengthText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return minutes === 0 ? words.underAMinute : words.length(formatNumber(minutes), minutes);
}

function PracticeLine({ practice }: { readonly practice: Practice }): ReactElement {
  const step = useStep();
  const found = useFoundItem();
  const { id, kind, startedAt, seconds, personName, note, questionText, recording } = practice;
  const day = dayOf(new Date(startedAt));
  // Emptied, it stays while one thinks of other words.
  const [hasNote, setHasNote] = useState(note !== null);
  const details = [
    questionText,
    personName === null ? null : words.with(personName),
    seconds === null ? null : lengthText(seconds),
  ].filter((detail) => detail !== null);
  return (
    <li {...found(id)} className="flex flex-col gap-2 border-b border-line px-3 py-2 last:border-b-0">
      <div className="flex items-center gap-3 text-13">
        <span className="min-w-0 flex-1 truncate">
          <span className="font-semibold">{words.kinds[kind]}</span>{' '}
          <span className="text-muted">{details.join(' · ')}</span>
        </span>
        <span className="tabular shrink-0 text-12 text-muted" title={formatLongDay(day)}>
          {formatDay(day)}
        </span>
        <IconButton
          size="small"
          label={words.delete(words.kinds[kind], formatDay(day))}
          icon={<Trash2 size={14} aria-hidden />}
          onClick={() =>
            void step(
              'practices.delete',
              { id },
              {
                title: words.deleted,
                ...(recording === null ? {} : { description: recordingWords.kept.deletedHint }),
              },
            )
          }
        />
      </div>
      {recording === null ? null : <KeptRecording practice={practice} recording={recording} />}
      <PointList title={words.wentWell} points={practice.well} />
      <PointList title={words.differently} points={practice.differently} />
      {hasNote ? (
        <AutosavedText
          label={words.noteOf}
          rows={2}
          value={note ?? ''}
          onSave={(text) => saving(() => client('practices.update', { id, note: text }))}
        />
      ) : (
        <Button size="small" variant="subtle" className="self-start" onClick={() => setHasNote(true)}>
          {words.addNote}
        </Button>
      )}
    </li>
  );
}

type PointListProps = { readonly title: string; readonly points: readonly string[] };

function PointList({ title, points }: PointListProps): ReactElement | null {
  if (points.length === 0) return null;
  return (
    <div className="text-13">
      <p className="text-12 font-medium text-muted">{title}</p>
      <ul className="list-disc pl-5">
        {points.map((point, index) => (
          <li key={`${index} ${point}`} className="wrap-anywhere">
            {point}
          </li>
        ))}
      </ul>
    </div>
  );
}
