import type { BackgroundContext } from '#core/context.ts';

/** Between two looks at the cancel flag, and two reports of progress. */
export const rowsPerStep = 200;

/** Reports how many rows were understood, every few rows; throws `cancelled` once the user has asked to stop. */
export function reportChecking(
  { progress }: BackgroundContext,
  jobId: string,
): (index: number, total: number) => void {
  let next = 0;
  return (index, total) => {
    if (index < next) return;
    // Rows that make one application are looked at together.
    next = index + rowsPerStep;
    progress(jobId, 'checking', index, total);
  };
}
