import { foldText } from '#shared/domain/match-key.ts';
import { storyParts } from '#shared/story-parts.ts';
import type { Story } from '#shared/stories.ts';

/** Those that hold every word that was typed, in any of their parts, skills, questions or companies. */
export function filterStories(stories: readonly Story[], text: string): readonly Story[] {
  const words = foldText(text).split(' ').filter(Boolean);
  if (words.length === 0) return stories;
  return stories.filter((story) => {
    const whole = foldText(textOf(story));
    return words.every((word) => whole.includes(word));
  });
}

function textOf(story: Story): string {
  return [
    story.title,
    ...storyParts.map((part) => story[part] ?? ''),
    ...story.skills.map(({ name }) => name),
    ...story.questions.map(({ text }) => text),
    ...story.uses.map(({ companyName }) => companyName),
  ].join('\n');
}
