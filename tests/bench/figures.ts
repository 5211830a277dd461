/** One line of the report. Times are machines' moods: what counts is the ratio to the floor of the same run. */
export type Figure = {
  readonly name: string;
  /** How many applications there were; null where that does not matter. */
  readonly size: number | null;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'MB';
  /** What it may take on a quiet machine with two cores. Null where only the ratio is of interest. */
  readonly budget: number | null;
  /** The least that could do the same work, measured in the same run. */
  readonly floor: { readonly name: string; readonly value: number } | null;
};

/** Sorted durations in ms. */
export type Timings = { readonly p50: number; readonly p95: number };

export function timingsOf(durations: readonly number[]): Timings {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Runs a piece of work again and again, after a warm-up that does not count. */
export function time(work: (round: number) => void, { rounds = 25, warmUp = 5 } = {}): Timings {
  const durations: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const start = performance.now();
    work(round);
    if (round >= warmUp) durations.push(performance.now() - start);
  }
  return timingsOf(durations);
}

function cellsOf({ name, size, value, unit, budget, floor }: Figure): readonly string[] {
  const text = (amount: number): string => `${amount < 10 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
  return [
    name,
    size === null ? '' : size.toLocaleString('en'),
    text(value),
    budget === null ? '' : `${text(budget)}${value > budget ? ' over' : ''}`,
    floor === null ? '' : `${(value / floor.value).toFixed(1)} x`,
    floor === null ? '' : `${floor.name} (${text(floor.value)})`,
  ];
}

const titles = ['what', 'size', 'measured', 'budget', 'ratio', 'floor'];

/** The figures as a table of plain text. */
export function reportOf(figures: readonly Figure[]): string {
  const lines = [titles, ...figures.map(cellsOf)];
  const widths = titles.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
