import { useId, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { HistoryLog } from '#renderer/features/history/history-log.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { applicationWords as words, historyWords } from '#renderer/words/words.ts';
import { StageHistory } from './stage-history.tsx';

/** When it reached which stage and how it ended, what you changed, and where its record comes from. */
export function HistoryTab({ application }: { readonly application: Application }): ReactElement {
  const logId = useId();
  return (
    <div className="flex flex-col gap-5 py-4">
      <StageHistory application={application} />
      <ImportedFrom importedFrom={application.importedFrom} />
      <section aria-labelledby={logId}>
        <SectionHeading id={logId} className="mb-2">
          {historyWords.logTitle}
        </SectionHeading>
        <HistoryLog applicationId={application.id} />
      </section>
    </div>
  );
}

function ImportedFrom({ importedFrom }: Pick<Application, 'importedFrom'>): ReactElement | null {
  const headingId = useId();
  if (importedFrom === null) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHeading id={headingId} className="mb-1">
        {words.history.importTitle}
      </SectionHeading>
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
