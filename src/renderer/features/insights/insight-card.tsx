import { ChartColumn, Info, Table2 } from 'lucide-react';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Heading } from '#renderer/ui/section-heading.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { insightsWords } from '#renderer/words/words.ts';
import type { ChartData } from './chart-data.ts';
import { ChartMenu } from './chart-menu.tsx';
import { ChartPicture } from './chart-picture.tsx';
import { DataTable } from './data-table.tsx';
import { saveNumbers, savePicture, type PictureKind } from './save-chart.ts';

type InsightCardProps = {
  readonly title: string;
  /** What is counted, in words. */
  readonly definition: string;
  /** How many it rests on: `n = 198`. */
  readonly count?: string;
  /** Numbers beside the title. */
  readonly figures?: ReactNode;
  /** What is chosen beside the title, and how it stands, for a picture. */
  readonly controls?: ReactNode;
  readonly chosen?: string;
  /** The same numbers, for its table and its files; left out while there are none. */
  readonly data?: ChartData | undefined;
  /** The chart is a table itself. */
  readonly isTable?: boolean;
  readonly children: ReactNode;
};

type Wanted = { readonly kind: PictureKind; readonly theme: 'light' | 'dark'; readonly width: number };

/** A chart with its title, its n, its definition, its table twin, and ways to take it elsewhere. */
export function InsightCard(props: InsightCardProps): ReactElement {
  const { title, definition, count, figures, controls, chosen, data, isTable = false, children } = props;
  const [isTwin, setIsTwin] = useState(false);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const card = useRef<HTMLElement>(null);
  return (
    <section
      ref={card}
      aria-label={title}
      className="flex min-w-0 flex-col rounded-card border border-line bg-surface px-4 pt-3 pb-4 shadow-low print:break-inside-avoid print:shadow-none"
    >
      <header className="mb-2 flex min-h-7 items-center gap-2">
        <Heading className="mr-auto text-13 font-semibold">{title}</Heading>
        <div className="flex flex-wrap items-center justify-end gap-x-2.5">
          {controls}
          {figures}
          {count === undefined ? null : (
            <span className="tabular text-12 whitespace-nowrap text-muted">{count}</span>
          )}
        </div>
        <div className="-mr-1.5 flex shrink-0 print:hidden">
          <Tooltip label={definition} side="bottom">
            <button
              type="button"
              aria-label={insightsWords.define(title, definition)}
              className="inline-flex size-6 shrink-0 cursor-help! items-center justify-center rounded-control text-muted hover:bg-hover hover:text-ink"
            >
              <Info size={14} aria-hidden />
            </button>
          </Tooltip>
          {data === undefined || isTable ? null : (
            <IconButton
              size="small"
              label={isTwin ? insightsWords.showChart : insightsWords.showTable}
              aria-pressed={isTwin}
              icon={isTwin ? <ChartColumn size={14} /> : <Table2 size={14} />}
              onClick={() => setIsTwin(!isTwin)}
            />
          )}
          {data === undefined ? null : (
            <ChartMenu
              title={title}
              onPicture={(kind, theme) => setWanted({ kind, theme, width: card.current?.offsetWidth ?? 0 })}
              onNumbers={() => saveNumbers(title, data)}
            />
          )}
        </div>
      </header>
      {isTwin && data !== undefined && !isTable ? <DataTable label={title} data={data} /> : children}
      <p className="mt-3 hidden text-11 text-muted print:block">{definition}</p>
      {wanted === null ? null : (
        <ChartPicture
          {...{ title, definition, count, chosen, figures }}
          width={wanted.width}
          theme={wanted.theme}
          onDrawn={(picture) => {
            setWanted(null);
            void savePicture(title, wanted.kind, picture);
          }}
        >
          {children}
        </ChartPicture>
      )}
    </section>
  );
}
