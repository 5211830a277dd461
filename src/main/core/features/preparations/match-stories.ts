import type { AskedFor } from '#shared/preparations.ts';
import type { StoryReference } from '#shared/story-parts.ts';
import { sharedWordsOf, stemsOf } from './shared-words.ts';

export type Requirement = Omit<AskedFor, 'stories'>;

/** A story as it is matched: the skills it shows, and all its words. */
export type ToldStory = StoryReference & { readonly skillIds: readonly string[]; readonly text: string };

type Matched = {
  /** What a story can show, those that none shows first, musts before nices. */
  readonly requirements: readonly AskedFor[];
  /** Languages, papers, and what is in words that no story shares. */
  readonly others: readonly AskedFor[];
};

/**
 * Puts the stories that show it beside each requirement: those that have its skill; for one in words, those that share
 * its words. Both in the order given.
 */
export function matchStories(requirements: readonly Requirement[], stories: readonly ToldStory[]): Matched {
  const told = stories.map(({ text, ...story }) => ({ ...story, stems: stemsOf(text) }));
  const matched = requirements.map((requirement) => ({
    ...requirement,
    stories: told.flatMap(({ id, title, ...story }) => {
      const words = matchOf(requirement, story);
      return words === null ? [] : [{ id, title, words: [...words] }];
    }),
  }));
  return {
    requirements: matched.filter(canBeShown).toSorted((one, other) => urgencyOf(one) - urgencyOf(other)),
    others: matched.filter((one) => !canBeShown(one)).toSorted((one, other) => needOf(one) - needOf(other)),
  };
}

/** The words a match is by, none for one by a skill; null where it is none. */
function matchOf(
  { kind, skillId, label }: Requirement,
  { skillIds, stems }: Pick<ToldStory, 'skillIds'> & { readonly stems: ReadonlySet<string> },
): readonly string[] | null {
  if (skillId !== null) return skillIds.includes(skillId) ? [] : null;
  return kind === 'text' ? sharedWordsOf(label, stems) : null;
}

function canBeShown({ kind, stories }: AskedFor): boolean {
  return kind === 'skill' || stories.length > 0;
}

function urgencyOf(requirement: AskedFor): number {
  return (requirement.stories.length > 0 ? 2 : 0) + needOf(requirement);
}

function needOf({ need }: AskedFor): number {
  return need === 'must' ? 0 : 1;
}
