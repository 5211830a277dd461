import { ChartColumn, Info, Table2 } from 'lucide-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { insightsWords } from '#renderer/words/words.ts';

type InsightCardProps = {
  readonly title: string;
  /** What is counted, in words. */
  readonly definition: string;
  /** How many it rests on: `n = 198`. */
  readonly count?: string;
  /** Beside the title. */
  readonly controls?: ReactNode;
  /** The same numbers as a table. */
  readonly table?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A chart with its title, its n, its definition and its table twin. */
export function InsightCard({
  title,
  definition,
  count,
  controls,
  table,
  className,
  children,
}: InsightCardProps): ReactElement {
  const [isTable, setIsTable] = useState(false);
  return (
    <section
      aria-label={title}
      className={joinClasses(
        'flex min-w-0 flex-col rounded-card border border-line bg-surface px-4 pt-3 pb-4 shadow-low',
        className,
      )}
    >
      <header className="mb-2 flex min-h-7 items-center gap-2">
        <h2 className="mr-auto text-13 font-semibold">{title}</h2>
        <div className="flex flex-wrap items-center justify-end gap-x-2.5">
          {controls}
          {count === undefined ? null : (
            <span className="tabular text-12 whitespace-nowrap text-muted">{count}</span>
          )}
        </div>
        <div className="-mr-1.5 flex shrink-0">
          <Tooltip label={definition} side="bottom">
            <button
              type="button"
              aria-label={insightsWords.define(title, definition)}
              className="inline-flex size-6 shrink-0 cursor-help! items-center justify-center rounded-control text-muted hover:bg-hover hover:text-ink"
            >
              <Info size={14} aria-hidden />
            </button>
          </Tooltip>
          {table === undefined ? null : (
            <IconButton
              size="small"
              label={isTable ? insightsWords.showChart : insightsWords.showTable}
              aria-pressed={isTable}
              icon={isTable ? <ChartColumn size={14} /> : <Table2 size={14} />}
              onClick={() => setIsTable(!isTable)}
            />
          )}
        </div>
      </header>
      {isTable && table !== undefined ? table : children}
    </section>
  );
}
