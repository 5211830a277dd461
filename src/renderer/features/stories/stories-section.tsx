import { useNavigate, useSearch } from '@tanstack/react-router';
import { BookOpen, Plus } from 'lucide-react';
import { useDeferredValue, useState, type ReactElement } from 'react';
import type { Output } from '#shared/contract.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { storyWords as words } from '#renderer/words/words.ts';
import { filterStories } from './filter-stories.ts';
import { NewStory, type Beginning } from './new-story.tsx';
import { SkillsWithout } from './skills-without.tsx';
import { StoryEditor } from './story-editor.tsx';
import { StoryList } from './story-list.tsx';

/** The stories one has to tell: the list, and the one that is open. The address says which. */
export function StoriesSection(): ReactElement {
  const stories = useQueryOf('stories.list', {});
  return (
    <section aria-labelledby="stories-title" className="flex max-w-240 flex-col gap-3">
      <header>
        <h2 id="stories-title" className="text-16 font-semibold">
          {words.title}
        </h2>
        <p className="text-13 text-muted">{words.intro}</p>
      </header>
      <Loadable query={stories} errorTitle={words.failed}>
        {(data) => <Stories {...data} />}
      </Loadable>
    </section>
  );
}

function Stories({ items, skillsWithout }: Output<'stories.list'>): ReactElement {
  const { item } = useSearch({ from: '/playbook' });
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [begunId, setBegunId] = useState<string | null>(null);
  const shown = filterStories(items, useDeferredValue(text));
  const open = items.find(({ id }) => id === item) ?? shown[0] ?? null;
  const select = (id: string, replace = false) =>
    navigate({ to: '/playbook', search: { section: 'stories', item: id }, replace });
  const start = <NewStoryButton onBegin={() => setBeginning({ skill: null })} />;
  const form =
    beginning === null ? null : (
      <NewStory
        key={beginning.skill?.id ?? ''}
        beginning={beginning}
        onClose={() => setBeginning(null)}
        onBegun={(id) => {
          setBeginning(null);
          setText('');
          setBegunId(id);
          return select(id);
        }}
      />
    );
  if (items.length === 0) {
    return (
      <>
        {form ?? (
          <EmptyState icon={<BookOpen size={20} />} title={words.empty} hint={words.emptyHint}>
            {start}
          </EmptyState>
        )}
        <SkillsWithout skills={skillsWithout} onBegin={(skill) => setBeginning({ skill })} />
      </>
    );
  }
  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          type="search"
          className="w-64"
          label={words.search}
          placeholder={words.searchPlaceholder}
          maxLength={200}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p aria-live="polite" className="tabular mr-auto flex h-field items-center text-12 text-muted">
          {words.found(shown.length, formatNumber(shown.length))}
        </p>
        {start}
      </div>
      {form}
      <SkillsWithout skills={skillsWithout} onBegin={(skill) => setBeginning({ skill })} />
      <div className="grid items-start gap-5 min-[70rem]:grid-cols-[16rem_minmax(0,1fr)]">
        <StoryList
          stories={shown}
          openId={open?.id ?? null}
          onOpen={(id) => {
            // Begun and left: the focus stays in the list when it is opened again.
            setBegunId(null);
            void select(id);
          }}
        />
        {open === null ? null : (
          <StoryEditor
            key={open.id}
            story={open}
            isBegun={open.id === begunId}
            // Who writes in it has chosen it: it stays, whatever is searched for and whatever it becomes.
            onEnter={() => {
              if (open.id !== item) void select(open.id, true);
            }}
          />
        )}
      </div>
    </>
  );
}

function NewStoryButton({ onBegin }: { readonly onBegin: () => void }): ReactElement {
  return (
    <Button variant="primary" icon={<Plus size={14} aria-hidden />} onClick={onBegin}>
      {words.add}
    </Button>
  );
}
