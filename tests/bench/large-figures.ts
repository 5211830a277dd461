import Database from 'better-sqlite3';
import { databasePathOf } from '#core/store/open-store.ts';
import { caller, openLane, timeSearch } from './bench-lane.ts';
import { time, type Figure } from './figures.ts';
import { measureInsights } from './insight-figures.ts';

/** What must still be quick with more applications than anybody will ever have. */
export function measureLarge(dataFolder: string, size: number): Figure[] {
  const reader = openLane('reader', dataFolder);
  const bare = new Database(databasePathOf(dataFolder));
  const call = caller(reader);
  const figure = (name: string, value: number, budget: number): Figure => ({
    name,
    size,
    value,
    unit: 'ms',
    budget,
    floor: null,
  });
  try {
    const { long, short } = timeSearch(call);
    return [
      ...measureInsights(call, bare, { size, budget: 500, rounds: 3 }),
      figure('search, three letters on, p95', long.p95, 20),
      figure('search, one or two letters, p95', short.p95, 30),
      figure(
        'backup',
        time(() => void call('backups.create', { cause: 'manual' }), { rounds: 2, warmUp: 0 }).p50,
        2_000,
      ),
    ];
  } finally {
    bare.close();
    reader.close();
  }
}
