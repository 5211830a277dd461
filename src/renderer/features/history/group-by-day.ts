import { dayOf } from '#renderer/words/format.ts';

export type DayGroup<Item> = { readonly day: string; readonly items: readonly Item[] };

/** Parts a list into calendar days of the user's zone, keeping its order. */
export function groupByDay<Item extends { readonly at: string }>(
  items: readonly Item[],
): readonly DayGroup<Item>[] {
  const groups: { day: string; items: Item[] }[] = [];
  for (const item of items) {
    const day = dayOf(new Date(item.at));
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(item);
    else groups.push({ day, items: [item] });
  }
  return groups;
}
