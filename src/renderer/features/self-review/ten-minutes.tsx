import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { selfReviewWords } from '#renderer/words/words.ts';

const words = selfReviewWords.timer;
const wholeMs = 10 * 60_000;
const tickMs = 1_000;

/** `9:59`, for what is left. */
export function clockText(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1_000);
  return `${formatNumber(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How much is left, by the clock and not by ticks: a sleeping tab must not stretch the time. */
function useCountdown() {
  const [leftMs, setLeftMs] = useState(wholeMs);
  const [endsAt, setEndsAt] = useState<number | null>(null);
  useEffect(() => {
    if (endsAt === null) return undefined;
    const timer = setInterval(() => {
      const left = Math.max(0, endsAt - Date.now());
      setLeftMs(left);
      if (left === 0) setEndsAt(null);
    }, tickMs);
    return () => clearInterval(timer);
  }, [endsAt]);
  return {
    leftMs,
    isRunning: endsAt !== null,
    start: () => setEndsAt(Date.now() + leftMs),
    pause: () => setEndsAt(null),
    reset: () => {
      setEndsAt(null);
      setLeftMs(wholeMs);
    },
  };
}

/** A timer that ends quietly: it limits the looking back, it does not drive. */
export function TenMinutes(): ReactElement {
  const { leftMs, isRunning, start, pause, reset } = useCountdown();
  const isFresh = leftMs === wholeMs;
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
        aria-valuetext={words.left(clockText(leftMs))}
        className="h-1.5 min-w-24 flex-1 overflow-hidden rounded-full bg-sunken"
      >
        <div className="h-full rounded-full bg-accent" style={{ width: `${(leftMs / wholeMs) * 100}%` }} />
      </div>
      <span className="tabular w-12 text-right text-13 text-muted">{clockText(leftMs)}</span>
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
