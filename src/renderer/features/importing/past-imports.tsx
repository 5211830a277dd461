import { Download, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ImportBatch } from '#shared/imports.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatAgo, formatInstant, formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import { KeptRows } from './kept-rows.tsx';
import { presetName } from './preset-name.ts';
import { downloadSkippedRows, useImportUndo } from './use-past-imports.ts';

const words = importWords.past;

type PastImportProps = {
  readonly batch: ImportBatch;
  readonly isBusy: boolean;
  readonly onUndo: (batchId: string) => void;
};

function PastImport({ batch, isBusy, onUndo }: PastImportProps): ReactElement {
  const { counts } = batch;
  const preset = presetName(batch.preset);
  const numbers = words.counts(
    formatNumber(counts.created),
    formatNumber(counts.updated),
    formatNumber(counts.duplicates),
    counts.joined === 0 ? null : formatNumber(counts.joined),
    formatNumber(counts.skipped),
  );
  return (
    <li className="flex items-center gap-3 border-b border-line py-2 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="truncate text-13 font-medium">
          {batch.fileName}
          {preset === null ? null : <span className="ml-2 font-normal text-faint">{preset}</span>}
        </p>
        <p className="tabular text-12 text-muted">
          <time dateTime={batch.importedAt} title={formatInstant(batch.importedAt)}>
            {formatAgo(batch.importedAt)}
          </time>
          {' · '}
          {numbers}
        </p>
      </div>
      {counts.skipped === 0 || batch.subject === 'people' ? null : (
        <IconButton
          label={words.skippedOf(batch.fileName)}
          icon={<Download size={16} />}
          onClick={() => void downloadSkippedRows(batch.id, batch.fileName)}
        />
      )}
      {batch.undoneAt === null ? (
        batch.canUndo ? (
          <Button
            icon={<Undo2 size={14} aria-hidden />}
            aria-label={words.undoOf(batch.fileName)}
            disabled={isBusy}
            onClick={() => onUndo(batch.id)}
          >
            {words.undo}
          </Button>
        ) : null
      ) : (
        <span className="text-12 text-faint" title={formatInstant(batch.undoneAt)}>
          {words.undone(formatAgo(batch.undoneAt))}
        </span>
      )}
    </li>
  );
}

/** Every import so far, newest first, each to be undone. */
export function PastImports(): ReactElement {
  const query = useQueryOf('imports.list', {});
  const undo = useImportUndo();
  return (
    <section className="rounded-card border border-line bg-surface px-4 py-3">
      <h2 className="text-13 font-semibold">{words.heading}</h2>
      {undo.taken === null ? null : <KeptRows taken={undo.taken} />}
      <Loadable query={query} errorTitle={words.failed}>
        {(batches) =>
          batches.length === 0 ? (
            <p className="mt-1 text-12 text-muted">{words.none}</p>
          ) : (
            <ul>
              {batches.map((batch) => (
                <PastImport key={batch.id} batch={batch} isBusy={undo.isRunning} onUndo={undo.start} />
              ))}
            </ul>
          )
        }
      </Loadable>
    </section>
  );
}
