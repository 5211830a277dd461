import { rankOf, type Phase } from '#shared/domain/phases.ts';

type Placed = { readonly id: string; readonly phase: Phase };

/** Positions are ten apart, as the first ones were: a person who reads the file can tell them from counts. */
export const positionStep = 10;

/**
 * The ids of all stages in order, with one of them put before another of its phase or at the end of it. `stages` come
 * in their present order; the moved one may be among them, and then leaves its place.
 */
export function orderWith(stages: readonly Placed[], moved: Placed, beforeId: string | null): string[] {
  const others = stages.filter(({ id }) => id !== moved.id);
  const before = others.findIndex(({ id, phase }) => id === beforeId && phase === moved.phase);
  const end = others.findIndex(({ phase }) => rankOf(phase) > rankOf(moved.phase));
  const index = before !== -1 ? before : end !== -1 ? end : others.length;
  return [...others.slice(0, index), moved, ...others.slice(index)].map(({ id }) => id);
}

/** Where a stage goes in a phase that is new to it: the end that is nearer to where it stood. */
export function entryOf(stages: readonly Placed[], stage: Placed, phase: Phase): string | null {
  if (rankOf(phase) < rankOf(stage.phase)) return null;
  return stages.find((other) => other.phase === phase && other.id !== stage.id)?.id ?? null;
}
