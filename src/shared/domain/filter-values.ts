import type { ApplicationFilter } from '#shared/filters.ts';
import { outcomeKinds } from './phases.ts';

/** In a list of choices: the applications of which this is not known ("no source", "no tag"). */
export const notSaid = '';

/**
 * Where an application stands as a whole. `open`, `ended` and the kinds of end speak of what is not archived;
 * `archived` of all that is, and `all` of everything.
 */
export const applicationStates = ['open', 'ended', ...outcomeKinds, 'archived', 'all'] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** Where a role stands against my own level: `over` is below it, which makes me overqualified; `under` is above. */
export const fitLevels = ['over', 'same', 'under', 'unknown'] as const;
export type FitLevel = (typeof fitLevels)[number];

/** The limits of what a filter may say. */
export const filterLimits = {
  text: 200,
  name: 500,
  id: 64,
  choices: 200,
  days: 100_000,
  pay: 1e12,
  percent: 100,
} as const;

/** The states a filter speaks of: open ones when it says nothing. */
export function statesOf({ states }: ApplicationFilter): readonly ApplicationState[] {
  return states ?? ['open'];
}

/** The filter without the parts that are left out, so that equal filters are equal objects. */
export function tidyFilter(filter: {
  readonly [Part in keyof ApplicationFilter]: ApplicationFilter[Part] | undefined;
}): ApplicationFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
