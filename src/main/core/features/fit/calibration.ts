import type { FitLevel } from '#shared/domain/filter-values.ts';
import { calibratedLevels, fitBars, mustClasses, mustClassOf } from '#shared/domain/fit/calibration.ts';
import { bandFloors, fitBands, type FitBand } from '#shared/domain/fit/fit-kinds.ts';
import { rateOf } from '#shared/domain/statistics.ts';
import type { Calibration, CalibrationRates } from '#shared/fit.ts';
import type { Rate } from '#shared/insights.ts';
import type { QueryContext } from '#core/context.ts';
import type { ApplicationFacts } from '#core/features/applications/figures.ts';
import { bandSql, levelSql, mustPercentSql } from '#core/features/applications/fit-sql.ts';
import { conversionInto } from '#core/features/insights/counting.ts';
import { readCounted } from '#core/features/insights/read-counted.ts';
import type { Store } from '#core/store/store.ts';

/** An application that was applied for, and how it fits today. */
type Fitted = {
  readonly facts: ApplicationFacts;
  readonly band: FitBand;
  readonly mustPercent: number | null;
  readonly level: FitLevel;
};

/** Fewer on either side of a bar are too few to put a comparison into words. */
const leastPerSide = 20;

/** What came of the applications so far, by how well they fit today's profile. */
export function readCalibration(context: QueryContext): Calibration {
  const fitted = readFitted(context);
  return {
    bands: fitBands.map((value) => ({ value, ...ratesOf(fitted.filter(({ band }) => band === value)) })),
    musts: mustClasses.map((value) => ({
      value,
      ...ratesOf(fitted.filter(({ mustPercent }) => mustClassOf(mustPercent) === value)),
    })),
    levels: calibratedLevels.map((value) => ({
      value,
      ...ratesOf(fitted.filter(({ level }) => level === value)),
    })),
    proposal: proposeBar(fitted),
  };
}

function readFitted(context: QueryContext): Fitted[] {
  const fits = readFits(context.store);
  const unknown = { band: 'unknown', mustPercent: null, level: 'unknown' } as const;
  return readCounted(context, {})
    .filter(({ facts }) => facts.isApplied)
    .map(({ id, facts }) => ({ facts, ...(fits.get(id) ?? unknown) }));
}

function readFits({ connection }: Store): Map<string, Omit<Fitted, 'facts'>> {
  const rows = connection
    .prepare(`SELECT applicationId, ${bandSql}, ${mustPercentSql}, ${levelSql} FROM fit`)
    .raw()
    .all() as [string, FitBand, number | null, FitLevel][];
  return new Map(rows.map(([id, band, mustPercent, level]) => [id, { band, mustPercent, level }]));
}

function ratesOf(fitted: readonly Fitted[]): CalibrationRates {
  const replies = fitted.filter(({ facts }) => facts.hasReply).length;
  return {
    applied: fitted.length,
    reply: rateOf(replies, fitted.length),
    screening: conversionInto('screening', fitted),
    interview: conversionInto('interview', fitted),
  };
}

/**
 * The bar that parts the results most clearly, into screening if it can be told by that; null while it can't be told. What is
 * ruled out or not known is on neither side.
 */
function proposeBar(fitted: readonly Fitted[]): Calibration['proposal'] {
  for (const phase of ['screening', 'interview'] as const) {
    const clear = fitBars
      .map((bar) => {
        const from = conversionInto(phase, fitted.filter(isFrom(bar)));
        const below = conversionInto(phase, fitted.filter(isBelow(bar)));
        return { bar, phase, from, below };
      })
      .filter(isClear)
      .toSorted((a, b) => gapOf(b) - gapOf(a));
    if (clear[0] !== undefined) return clear[0];
  }
  return null;
}

type Sides = { readonly from: Rate; readonly below: Rate };

function isClear({ from, below }: Sides): boolean {
  return from.n >= leastPerSide && below.n >= leastPerSide && (from.low ?? 0) > (below.high ?? 1);
}

function gapOf({ from, below }: Sides): number {
  return (from.rate ?? 0) - (below.rate ?? 0);
}

const lowestScores: Readonly<Partial<Record<FitBand, number>>> = { ...bandFloors, stretch: 0 };

function isFrom(bar: number): (one: Fitted) => boolean {
  return ({ band }) => (lowestScores[band] ?? -1) >= bar;
}

function isBelow(bar: number): (one: Fitted) => boolean {
  return ({ band }) => (lowestScores[band] ?? bar) < bar;
}
