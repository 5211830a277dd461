import { Info } from 'lucide-react';
import type { ReactElement } from 'react';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import type { ImportResult } from './wizard-state.ts';

const words = importWords.report;

/** What is worth knowing of rows that were imported all the same: a year assumed, a history that weighed more. */
export function Remarks({ remarks }: Pick<ImportResult, 'remarks'>): ReactElement | null {
  if (remarks.length === 0) return null;
  return (
    <details className="rounded-control bg-sunken px-3 py-2 text-12">
      <summary className="flex min-h-6 cursor-pointer items-center gap-1.5 font-semibold">
        <Info size={14} aria-hidden className="text-muted" />
        {words.remarks(remarks.length, formatNumber(remarks.length))}
      </summary>
      <ul className="mt-1 max-h-48 overflow-y-auto">
        {remarks.map(({ line, message }, index) => (
          <li key={index} className="wrap-anywhere">
            {importWords.reading.repair(formatNumber(line), message)}
          </li>
        ))}
      </ul>
    </details>
  );
}
