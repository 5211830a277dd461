import type { ReactElement } from 'react';
import { formatNumber } from '#renderer/words/format.ts';
import { uiWords } from '#renderer/words/words.ts';
import { Button } from './button.tsx';

type ProgressBarProps = {
  /** What is being done: `Reading rows`. */
  readonly label: string;
  readonly done: number;
  /** 0 while it is unknown: then the bar only shows that something happens. */
  readonly total: number;
  readonly onCancel?: () => void;
};

/** Long work: what, how far, and a way out. */
export function ProgressBar({ label, done, total, onCancel }: ProgressBarProps): ReactElement {
  const isKnown = total > 0;
  const percent = isKnown ? Math.min(100, Math.round((done / total) * 100)) : 0;
  const numbers = isKnown ? uiWords.progress(formatNumber(done), formatNumber(total)) : formatNumber(done);
  return (
    <div className="flex items-center gap-3">
      <div className="min-w-0 flex-1">
        <div className="mb-1 flex justify-between gap-2 text-12 text-muted">
          <span className="truncate">{label}</span>
          <span className="tabular">{numbers}</span>
        </div>
        <div
          role="progressbar"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={isKnown ? percent : undefined}
          aria-valuetext={numbers}
          className="h-1.5 overflow-hidden rounded-full bg-line"
        >
          <div
            className={
              isKnown ? 'h-full rounded-full bg-accent' : 'h-full w-1/3 animate-pulse rounded-full bg-accent'
            }
            style={isKnown ? { width: `${percent}%` } : {}}
          />
        </div>
      </div>
      {onCancel === undefined ? null : <Button onClick={onCancel}>{uiWords.cancel}</Button>}
    </div>
  );
}
