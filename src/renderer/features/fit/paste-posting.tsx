import { ClipboardPaste } from 'lucide-react';
import { useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { fitWords } from '#renderer/words/words.ts';

const words = fitWords.posting;

type PastePostingProps = {
  readonly application: Application;
  /** Ready at once; otherwise behind a button. */
  readonly isOpen: boolean;
  /** The posting is kept with the application. */
  readonly onKept: (text: string) => void;
};

/** Takes the text of a posting where there is none yet. */
export function PastePosting({
  application,
  isOpen: isOpenAtFirst,
  onKept,
}: PastePostingProps): ReactElement {
  const step = useStep();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const [text, setText] = useState('');

  async function keep(whole: string): Promise<void> {
    if (whole.trim() === '') return;
    const done = await step(
      'applications.update',
      { id: application.id, description: whole },
      { title: words.kept },
    );
    if (done !== null) onKept(whole);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void keep(text);
  }

  if (!isOpen) {
    return (
      <Button
        variant="subtle"
        className="-ml-3"
        icon={<ClipboardPaste size={14} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {words.paste}
      </Button>
    );
  }
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void keep(text);
      }}
      className="flex flex-col gap-2 py-1"
    >
      <TextArea
        label={words.paste}
        hint={words.pasteHint}
        placeholder={words.pastePlaceholder}
        rows={4}
        value={text}
        autoFocus={!isOpenAtFirst}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={handleKey}
        onPaste={(event) => {
          // A whole posting is read at once; a few words may well be the start of typing.
          const pasted = event.clipboardData.getData('text/plain');
          if (text.trim() !== '' || pasted.trim().split(/\r\n?|\n/).length < 3) return;
          event.preventDefault();
          event.stopPropagation();
          setText(pasted);
          void keep(pasted);
        }}
        className="[&_textarea]:max-h-40"
      />
      <Button type="submit" className="self-start" disabled={text.trim() === ''}>
        {words.read}
      </Button>
    </form>
  );
}
