import type { DayPrecision } from '#shared/domain/phases.ts';
import { readEdge } from './edge-list.ts';
import { noHistory, type History, type HistoryReading } from './history.ts';
import { readStageColumns } from './stage-columns.ts';

/** The days of a row by its columns of days. */
type Days = {
  readonly appliedOn: string | null;
  readonly precision: DayPrecision;
  readonly repliedOn: string | null;
  readonly repliedPrecision: DayPrecision;
};

/** What a row tells step by step, and the days of the row as that makes them out. */
export function readHistory(reading: HistoryReading, days: Days): Days & { history: History } {
  const edge = readEdge(reading, dayOfStep(days));
  const columns = readStageColumns(reading);
  if (!edge && !columns) return { ...days, history: noHistory };
  const steps = [...(edge?.steps ?? []), ...(columns?.steps ?? [])];
  const history = { steps, ending: columns?.ending ?? edge?.ending ?? null };
  const applied = steps.find(({ phase, on }) => phase === 'applied' && on !== null);
  // In a list of steps the day is that of the step.
  const sent = edge || days.appliedOn === null ? applied : { on: days.appliedOn, precision: days.precision };
  const replied = edge ? undefined : days;
  return {
    appliedOn: sent?.on ?? null,
    precision: sent?.precision ?? 'unknown',
    repliedOn: replied?.repliedOn ?? null,
    repliedPrecision: replied?.repliedPrecision ?? 'unknown',
    history,
  };
}

function dayOfStep({ appliedOn, precision, repliedOn, repliedPrecision }: Days) {
  return appliedOn === null ? { on: repliedOn, precision: repliedPrecision } : { on: appliedOn, precision };
}
