import { dayNumberOf } from '#shared/domain/days.ts';
import { survivalOf, type Duration } from '#shared/domain/survival.ts';
import type { StageTimes } from '#shared/insights.ts';
import type { QueryContext } from '#core/context.ts';
import { listStages } from '#core/features/stages/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { CountedApplication } from './queries.ts';

/** `order` begins with the day; the events of one application rise by it as they happened. */
type EventRow = readonly [applicationId: string, stageId: string, order: string, isKnownToTheDay: 0 | 1];
type EndRow = readonly [applicationId: string, on: string, isKnownToTheDay: 0 | 1];

/** A day as a number; null where it is not known exactly. */
type DayNumber = number | null;

/** What is known of the applications given, by their place in the list. */
type ByPlace<Value> = readonly (Value | undefined)[];

/**
 * How long applications stand in each stage: from the day one was reached to the day of the next event, or of the end. Days that
 * are not known exactly measure nothing.
 */
export function readStageTimes(
  { store, today }: QueryContext,
  applied: readonly CountedApplication[],
): StageTimes {
  const places = new Map(applied.map(({ id }, place) => [id, place]));
  const ends = readEnds(store, places);
  const now = dayNumberOf(today());
  const stays = new Map<string, Duration[]>();
  for (const [place, events] of readEvents(store, places).entries()) {
    events?.forEach((event, index) => {
      const next = events[index + 1];
      const leftOn = next === undefined ? ends[place] : reachedOn(next);
      const from = reachedOn(event);
      if (from === null || leftOn === null) return;
      const days = (leftOn ?? now) - from;
      if (days >= 0) add(stays, event[1], { days, isOver: leftOn !== undefined });
    });
  }
  return listStages(store).flatMap(({ id, name, phase }) => {
    const durations = stays.get(id);
    if (durations === undefined || phase === 'saved') return [];
    const { n, overCount, medianDays } = survivalOf(durations);
    return [{ stageId: id, name, phase, n, overCount, medianDays }];
  });
}

function reachedOn([, , order, isKnownToTheDay]: EventRow): DayNumber {
  return isKnownToTheDay === 1 ? dayNumberOf(order.slice(0, 'YYYY-MM-DD'.length)) : null;
}

function add(stays: Map<string, Duration[]>, stageId: string, stay: Duration): void {
  const known = stays.get(stageId);
  if (known) known.push(stay);
  else stays.set(stageId, [stay]);
}

/** The events of each, in their order. Sorting all of them in SQL takes twice as long: most have one or two. */
function readEvents({ connection }: Store, places: ReadonlyMap<string, number>): ByPlace<EventRow[]> {
  const rows = connection
    .prepare(`SELECT applicationId, stageId, "on" || recordedAt || id, precision = 'day' FROM stageEvent`)
    .raw()
    .all() as EventRow[];
  const events: EventRow[][] = Array.from({ length: places.size });
  for (const row of rows) {
    const place = places.get(row[0]);
    if (place === undefined) continue;
    const known = events[place];
    if (known) known.push(row);
    else events[place] = [row];
  }
  for (const known of events) known?.sort(([, , one], [, , other]) => (one < other ? -1 : 1));
  return events;
}

/** The day of the live outcome. */
function readEnds({ connection }: Store, places: ReadonlyMap<string, number>): ByPlace<DayNumber> {
  const ends: (DayNumber | undefined)[] = Array.from({ length: places.size });
  const rows = connection
    // Its index would take them application by application, each from another page.
    .prepare(
      `SELECT applicationId, "on", precision = 'day' FROM outcome NOT INDEXED WHERE reopenedOn IS NULL`,
    )
    .raw()
    .all() as EndRow[];
  for (const [id, on, isKnownToTheDay] of rows) {
    const place = places.get(id);
    if (place !== undefined) ends[place] = isKnownToTheDay === 1 ? dayNumberOf(on) : null;
  }
  return ends;
}
