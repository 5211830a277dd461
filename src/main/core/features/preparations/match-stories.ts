import type { AskedFor } from '#shared/preparations.ts';
import type { StoryReference } from '#shared/story-parts.ts';

export type Requirement = Omit<AskedFor, 'stories'>;
export type SkillOfStory = StoryReference & { readonly skillId: string };

type Matched = {
  /** What a story can show, those that none shows first, musts before nices. */
  readonly requirements: readonly AskedFor[];
  /** Languages, papers, and what is in words that no skill stands for. */
  readonly others: readonly AskedFor[];
};

/** Puts the stories that show it beside each requirement: those that have the skill. Both in the order given. */
export function matchStories(
  requirements: readonly Requirement[],
  skillsOfStories: readonly SkillOfStory[],
): Matched {
  const matched = requirements.map((requirement) => ({
    ...requirement,
    stories: skillsOfStories
      .filter(({ skillId }) => skillId === requirement.skillId)
      .map(({ id, title }) => ({ id, title })),
  }));
  return {
    requirements: matched.filter(canBeShown).toSorted((one, other) => urgencyOf(one) - urgencyOf(other)),
    others: matched.filter((one) => !canBeShown(one)).toSorted((one, other) => needOf(one) - needOf(other)),
  };
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
