import type { ReactElement } from 'react';
import { CountdownBar } from '#renderer/ui/countdown-bar.tsx';
import { useCountdown } from '#renderer/ui/use-countdown.ts';
import { selfReviewWords } from '#renderer/words/words.ts';

const wholeMs = 10 * 60_000;

/** The ten minutes one takes while it is fresh. */
export function TenMinutes(): ReactElement {
  return <CountdownBar countdown={useCountdown(wholeMs)} words={selfReviewWords.timer} />;
}
