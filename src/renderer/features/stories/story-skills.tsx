import { useState, type ReactElement } from 'react';
import type { Story } from '#shared/stories.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { AddCombobox } from '#renderer/ui/add-combobox.tsx';
import { newLinesOf } from '#renderer/ui/lines-field.tsx';
import { storyWords as words } from '#renderer/words/words.ts';
import { LinkedLines } from './linked-lines.tsx';

/** The skills a story shows: chosen from the list, or typed. */
export function StorySkills({ story }: { readonly story: Story }): ReactElement {
  const { id, skills } = story;
  const step = useStep();
  const [text, setText] = useState('');
  const sought = text.trim();
  const found = useQueryOf(
    'skills.suggest',
    { text: sought, kind: 'skill', limit: 20 },
    { enabled: sought !== '', keepPrevious: true },
  ).data;
  const linked = new Set(skills.map((skill) => skill.id));
  const options = (sought === '' ? [] : (found ?? [])).filter((skill) => !linked.has(skill.id));

  function add(typed: string): void {
    const names = newLinesOf(typed, []);
    const [first] = names;
    if (first === undefined) return;
    void step('stories.addSkills', { id, names: [...names] }, ({ addedCount }) => ({
      title: addedCount === 0 ? words.skillThere(first) : words.skillAdded(names.join(', ')),
    }));
  }

  return (
    <div className="flex min-w-0 flex-col gap-2">
      <AddCombobox
        label={words.skills}
        placeholder={words.skillPlaceholder}
        options={options.map(({ name }) => ({ value: name, label: name }))}
        onSearch={setText}
        onChoose={add}
        onCreate={add}
      />
      <LinkedLines
        label={words.skills}
        lines={skills.map((skill) => ({ id: skill.id, text: skill.name }))}
        removeLabel={words.removeSkill}
        onRemove={(skillId, name) =>
          void step('stories.removeSkill', { id, skillId }, { title: words.skillRemoved(name) })
        }
      />
    </div>
  );
}
