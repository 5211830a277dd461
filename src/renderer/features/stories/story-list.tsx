import type { ReactElement } from 'react';
import { storyParts } from '#shared/story-parts.ts';
import type { Story } from '#shared/stories.ts';
import { storyWords as words } from '#renderer/words/words.ts';

type StoryListProps = {
  readonly stories: readonly Story[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
};

/** The titles, with what each shows; the parts that are written as four dots. */
export function StoryList({ stories, openId, onOpen }: StoryListProps): ReactElement {
  if (stories.length === 0) return <p className="py-2 text-13 text-muted">{words.nothing}</p>;
  return (
    <ul aria-label={words.list} className="rounded-card border border-line bg-surface">
      {stories.map((story) => (
        <li key={story.id} className="border-b border-line last:border-b-0">
          <button
            type="button"
            aria-current={story.id === openId ? 'true' : undefined}
            onClick={() => onOpen(story.id)}
            className="flex w-full flex-col gap-0.5 px-3 py-2 text-left hover:bg-hover focus-visible:-outline-offset-2 aria-[current=true]:bg-accent-weak"
          >
            <span className="flex w-full items-center gap-2">
              <span className="min-w-0 flex-1 truncate text-13 font-semibold" title={story.title}>
                {story.title}
              </span>
              <Written story={story} />
            </span>
            {story.skills.length === 0 ? null : (
              <span className="w-full truncate text-12 text-muted">
                {story.skills.map(({ name }) => name).join(' · ')}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Written({ story }: { readonly story: Story }): ReactElement {
  const open = storyParts.filter((part) => story[part] === null);
  const label =
    open.length === 0 ? words.complete : words.missing(open.map((part) => words.parts[part].label));
  return (
    <span role="img" aria-label={label} title={label} className="flex shrink-0 gap-0.5">
      {storyParts.map((part) => (
        <span
          key={part}
          className={`size-1.5 rounded-full border ${story[part] === null ? 'border-control' : 'border-accent bg-accent'}`}
        />
      ))}
    </span>
  );
}
