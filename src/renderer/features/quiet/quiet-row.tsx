import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { QuietApplication } from '#shared/quiet.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { formatDay, formatLongDay, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, outcomeWords, quietWords as words } from '#renderer/words/words.ts';

/** The columns of head and rows: application, phase, applied, last word, silence. */
export const rowTemplate = 'grid grid-cols-[minmax(14rem,1fr)_9rem_7rem_7rem_6rem] items-center gap-x-4 px-5';

type QuietRowProps = {
  readonly item: QuietApplication;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isTicked: boolean;
  readonly isTabStop: boolean;
  readonly onToggle: (id: string) => void;
};

/** One application; a click anywhere but on its name ticks or unticks it. */
export function QuietRow({
  item,
  index,
  top,
  height,
  isTicked,
  isTabStop,
  onToggle,
}: QuietRowProps): ReactElement {
  const { id, companyName, phase, appliedOn, lastWordOn, days } = item;
  const title = item.title === '' ? applicationWords.untitled : item.title;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-application-id={id}
      className={joinClasses(
        rowTemplate,
        'absolute inset-x-0 border-b border-line hover:bg-hover',
        isTicked ? '' : 'text-faint',
      )}
      style={{ top, height }}
    >
      <div role="cell" className="flex min-w-0 items-center gap-3">
        {/* The label fills the row, so that a click anywhere ticks it. */}
        <label className="flex size-6 shrink-0 items-center justify-center after:absolute after:inset-0">
          <input
            type="checkbox"
            data-index={index}
            tabIndex={isTabStop ? 0 : -1}
            aria-label={words.tick(title, companyName)}
            checked={isTicked}
            onChange={() => onToggle(id)}
            className="relative z-1 size-4 accent-accent"
          />
        </label>
        <div className="min-w-0">
          <Link
            to="/applications/$id"
            params={{ id }}
            tabIndex={-1}
            className="relative z-1 block max-w-max min-w-0 truncate font-medium hover:underline"
          >
            {title}
          </Link>
          <p className="truncate text-12 text-muted">{companyName}</p>
        </div>
      </div>
      <div role="cell" className="truncate text-muted">
        {outcomeWords.phases[phase]}
      </div>
      <div role="cell" className="text-muted">
        <time dateTime={appliedOn} title={formatLongDay(appliedOn)}>
          {formatDay(appliedOn)}
        </time>
      </div>
      <div role="cell" className="text-muted">
        {lastWordOn === null ? (
          <span className="text-faint">{words.never}</span>
        ) : (
          <time dateTime={lastWordOn} title={formatLongDay(lastWordOn)}>
            {formatDay(lastWordOn)}
          </time>
        )}
      </div>
      <div role="cell" className="text-right">
        {words.days(formatNumber(days), days)}
      </div>
    </div>
  );
}
