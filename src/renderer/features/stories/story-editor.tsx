import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { storyParts } from '#shared/story-parts.ts';
import type { Story } from '#shared/stories.ts';
import { client } from '#renderer/api/client.ts';
import { saving } from '#renderer/api/saving.ts';
import { useStep } from '#renderer/app/undo.ts';
import { AutosavedText } from '#renderer/ui/autosaved-text.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import { storyWords as words } from '#renderer/words/words.ts';
import { StoryQuestions } from './story-questions.tsx';
import { StorySkills } from './story-skills.tsx';
import { StoryUses } from './story-uses.tsx';

type StoryEditorProps = {
  readonly story: Story;
  /** It was begun a moment ago: one writes on in its first part. */
  readonly isBegun: boolean;
  /** Something in it has the focus. */
  readonly onEnter: () => void;
};

/** One story, written where it stands; everything saves itself. */
export function StoryEditor({ story, isBegun, onEnter }: StoryEditorProps): ReactElement {
  const { id, title } = story;
  const step = useStep();
  return (
    <article
      aria-label={title}
      onFocus={onEnter}
      className="flex min-w-0 flex-col gap-4 rounded-card border border-line bg-surface p-4"
    >
      <div className="flex items-start gap-2">
        <div className="-ml-2 min-w-0 flex-1 [&_input]:text-16 [&_input]:font-semibold">
          <InlineText
            label={words.name}
            isLabelHidden
            value={title}
            onSave={(text) =>
              text.trim() === ''
                ? Promise.resolve(words.titleMissing)
                : saving(() => client('stories.update', { id, title: text }))
            }
          />
        </div>
        <IconButton
          label={words.delete}
          icon={<Trash2 size={15} aria-hidden />}
          onClick={() => void step('stories.delete', { id }, { title: words.deleted(title) })}
        />
      </div>
      {storyParts.map((part, index) => (
        <AutosavedText
          key={part}
          autoFocus={isBegun && index === 0}
          label={<span className="text-13 font-semibold text-ink">{words.parts[part].label}</span>}
          placeholder={words.parts[part].hint}
          rows={part === 'action' ? 3 : 2}
          value={story[part] ?? ''}
          onSave={(text) => saving(() => client('stories.update', { id, [part]: text }))}
        />
      ))}
      <div className="grid gap-4 border-t border-line pt-4 min-[60rem]:grid-cols-2">
        <StorySkills story={story} />
        <StoryQuestions story={story} />
      </div>
      <StoryUses story={story} />
      <p className="text-12 text-faint">{words.saved}</p>
    </article>
  );
}
