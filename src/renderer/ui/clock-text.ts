import { formatNumber } from '#renderer/words/format.ts';

/** `9:59`: minutes and seconds, as a clock shows them. */
export function clockText(seconds: number): string {
  return `${formatNumber(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
