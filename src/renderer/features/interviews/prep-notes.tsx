import { useQueryClient } from '@tanstack/react-query';
import { useState, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { Interview } from '#shared/interviews.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { quietControl } from '#renderer/ui/inline-classes.ts';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { interviewWords as words } from '#renderer/words/words.ts';

/** Notes to prepare with, written where they stand: saved when left, taken back by Escape. */
export function PrepNotes({ interview }: { readonly interview: Interview }): ReactElement {
  const queryClient = useQueryClient();
  const { id } = interview;
  const saved = interview.prepNotes ?? '';
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function save(text: string): Promise<void> {
    if (text === saved) {
      setDraft(null);
      return;
    }
    try {
      await client('interviews.update', { id, prepNotes: text === '' ? null : text });
      setProblem(null);
      await queryClient.invalidateQueries({ queryKey: queryKeyOf('interviews.list') });
      // What was typed meanwhile stays, and is saved in its turn.
      setDraft((present) => (present === text ? null : present));
    } catch (error) {
      setProblem(error instanceof AppError ? error.message : String(error));
    }
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (draft === null || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save(draft);
    } else if (event.key === 'Escape') {
      // The panel must stay open: this Escape takes back what was typed.
      event.preventDefault();
      setDraft(null);
      setProblem(null);
    }
  }

  function handleBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside && draft !== null) void save(draft);
  }

  return (
    <div className={`px-1 pt-1 pb-1.5 ${quietControl}`} onKeyDown={handleKeyDown} onBlur={handleBlur}>
      <TextArea
        label={words.fields.prepNotes}
        className="[&>label]:px-2 [&>label]:pt-1 [&_textarea]:min-h-8"
        rows={1}
        placeholder={words.placeholders.prepNotes}
        value={draft ?? saved}
        error={problem}
        onChange={(event) => setDraft(event.target.value)}
      />
    </div>
  );
}
