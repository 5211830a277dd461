import { Pause, Play, RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from './button.tsx';
import { clockText } from './clock-text.ts';
import { IconButton } from './icon-button.tsx';
import type { Countdown } from './use-countdown.ts';

type CountdownWords = {
  readonly label: string;
  readonly start: string;
  readonly pause: string;
  readonly resume: string;
  readonly reset: string;
  readonly left: (time: string) => string;
  readonly over: string;
};

type CountdownBarProps = { readonly countdown: Countdown; readonly words: CountdownWords };

/** A timer that ends quietly: it sets a limit, it does not drive. */
export function CountdownBar({ countdown, words }: CountdownBarProps): ReactElement {
  const { wholeMs, leftMs, isRunning, start, pause, reset } = countdown;
  const isFresh = leftMs === wholeMs;
  const left = clockText(Math.ceil(leftMs / 1_000));
  if (leftMs === 0) {
    return (
      <p role="status" className="rounded-card bg-accent-weak px-3 py-2 text-13 text-accent-strong">
        {words.over}
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <div
        role="progressbar"
        aria-label={words.label}
        aria-valuemin={0}
        aria-valuemax={wholeMs / 1_000}
        aria-valuenow={Math.round((wholeMs - leftMs) / 1_000)}
        aria-valuetext={words.left(left)}
        className="h-1.5 min-w-24 flex-1 overflow-hidden rounded-full bg-sunken"
      >
        <div className="h-full rounded-full bg-accent" style={{ width: `${(leftMs / wholeMs) * 100}%` }} />
      </div>
      <span className="tabular w-12 text-right text-13 text-muted">{left}</span>
      <Button
        size="small"
        icon={isRunning ? <Pause size={13} aria-hidden /> : <Play size={13} aria-hidden />}
        onClick={isRunning ? pause : start}
      >
        {isRunning ? words.pause : isFresh ? words.start : words.resume}
      </Button>
      {isFresh ? null : (
        <IconButton
          size="small"
          label={words.reset}
          icon={<RotateCcw size={13} aria-hidden />}
          onClick={reset}
        />
      )}
    </div>
  );
}
