import { useState, type ReactElement } from 'react';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useOnce } from '#renderer/ui/use-once.ts';
import { storyWords as words } from '#renderer/words/words.ts';

/** What a story is begun for. */
export type Beginning = {
  readonly skill: { readonly id: string; readonly name: string } | null;
  readonly interviewId?: string;
};

type NewStoryProps = {
  readonly beginning: Beginning;
  /** It is begun once this is over. */
  readonly onBegun: (id: string) => Promise<void>;
  readonly onClose: () => void;
};

/** A story begins with what it is about; the rest is written where it stands then. */
export function NewStory({ beginning, onBegun, onClose }: NewStoryProps): ReactElement {
  const { skill, interviewId } = beginning;
  const step = useStep();
  const [title, setTitle] = useState('');
  const [opener] = useState(() => document.activeElement);

  const begin = useOnce(async () => {
    const trimmed = title.trim();
    if (trimmed === '') return;
    const created = await step(
      'stories.create',
      {
        title: trimmed,
        ...(skill === null ? {} : { skillIds: [skill.id] }),
        ...(interviewId === undefined ? {} : { interviewId }),
      },
      { title: words.added(trimmed) },
    );
    if (created !== null) await onBegun(created.id);
  });

  function cancel(): void {
    // Back to what it was begun with, before the field goes.
    if (opener instanceof HTMLElement) opener.focus();
    onClose();
  }

  return (
    <Form
      label={words.add}
      className="flex flex-wrap items-end gap-2 rounded-card border border-line bg-surface p-3"
      onSubmit={() => begin.begin()}
      onEscape={cancel}
    >
      <TextField
        autoFocus
        className="min-w-64 flex-1"
        label={skill === null ? words.addTitle : `${words.addTitle} ${words.addFor(skill.name)}.`}
        placeholder={words.addPlaceholder}
        maxLength={500}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Button variant="subtle" onClick={cancel}>
        {words.cancel}
      </Button>
      <Button type="submit" variant="primary" disabled={title.trim() === ''}>
        {words.begin}
      </Button>
    </Form>
  );
}
