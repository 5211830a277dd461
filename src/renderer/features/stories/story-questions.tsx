import { useState, type ReactElement } from 'react';
import type { Story } from '#shared/stories.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { AddCombobox } from '#renderer/ui/add-combobox.tsx';
import { narrowOptions } from '#renderer/ui/combobox.tsx';
import { storyWords as words } from '#renderer/words/words.ts';
import { LinkedLines } from './linked-lines.tsx';

/** The questions a story answers: of the bank, or new ones. */
export function StoryQuestions({ story }: { readonly story: Story }): ReactElement {
  const { id, questions } = story;
  const step = useStep();
  const [text, setText] = useState('');
  const known = useQueryOf('questions.list', {}).data?.items ?? [];
  const linked = new Set(questions.map((question) => question.id));
  const options = known
    .filter((question) => !linked.has(question.id))
    .map((question) => ({ value: question.text, label: question.text }));
  const add = (typed: string) =>
    void step('stories.addQuestion', { id, text: typed }, { title: words.questionAdded });
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <AddCombobox
        label={words.questions}
        placeholder={words.questionPlaceholder}
        options={narrowOptions(options, text)}
        onSearch={setText}
        onChoose={add}
        onCreate={add}
      />
      <LinkedLines
        label={words.questions}
        lines={questions}
        removeLabel={words.removeQuestion}
        onRemove={(questionId) =>
          void step('stories.removeQuestion', { id, questionId }, { title: words.questionRemoved })
        }
      />
    </div>
  );
}
