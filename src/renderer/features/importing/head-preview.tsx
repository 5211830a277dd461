import type { ReactElement } from 'react';
import type { Sheet } from '#shared/imports.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';

const words = importWords.reading;

type HeadPreviewProps = {
  readonly sheet: Sheet;
  /** Null where no other row can hold the names. */
  readonly onHeader: ((index: number) => void) | null;
};

/** The first rows of the file as they stand; choosing one makes it the header. */
export function HeadPreview({ sheet, onHeader }: HeadPreviewProps): ReactElement {
  const width = Math.max(1, ...sheet.head.map((row) => row.cells.length));
  return (
    <section>
      <h3 className="text-13 font-semibold">{words.headHeading}</h3>
      <p className="mb-2 text-12 text-muted">{onHeader === null ? null : words.headHint}</p>
      {/* A box that scrolls must be reachable by keys (WCAG 2.1.1). */}
      <div
        role="region"
        aria-label={words.headHeading}
        tabIndex={0}
        className="overflow-x-auto rounded-card border border-line bg-surface"
      >
        <table className="tabular w-full border-separate border-spacing-0 text-12">
          <thead className="sr-only">
            <tr>
              <th scope="col">{words.line}</th>
              {Array.from({ length: width }, (_, index) => (
                <th key={index} scope="col">
                  {words.column(formatNumber(index + 1))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.head.map((row, index) => {
              const isHeader = index === sheet.headerIndex;
              return (
                <tr
                  key={row.line}
                  onClick={() => onHeader?.(index)}
                  className={joinClasses(
                    onHeader !== null && 'cursor-pointer',
                    isHeader ? 'bg-accent-weak font-semibold text-accent-strong' : 'hover:bg-hover',
                    sheet.headerIndex !== null && index < sheet.headerIndex && 'text-faint',
                  )}
                >
                  <td className="border-b border-line p-0.5">
                    {onHeader === null ? (
                      <span className="tabular block px-1.5 text-right text-faint">
                        {formatNumber(row.line)}
                      </span>
                    ) : (
                      <button
                        type="button"
                        aria-pressed={isHeader}
                        aria-label={words.takeAsHeader(formatNumber(row.line))}
                        className="h-6 min-w-8 rounded-small px-1.5 text-right text-faint -outline-offset-1"
                      >
                        {formatNumber(row.line)}
                      </button>
                    )}
                  </td>
                  {Array.from({ length: width }, (_, column) => (
                    <td key={column} className="max-w-60 truncate border-b border-l border-line px-2 py-1">
                      {row.cells[column] ?? ''}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
