import { ClipboardPaste } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { postingWords as words } from '#renderer/words/words.ts';

type PostingPasteProps = {
  /** Open at once, with the focus in the box. */
  readonly isAsked: boolean;
  /** How many fields hold something that was proposed; null before anything was read. */
  readonly proposedCount: number | null;
  readonly error: string | null;
  readonly onText: (text: string) => void;
};

/** Takes a posting's text or address and has the form filled in from it. Reads what is given, fetches nothing. */
export function PostingPaste({ isAsked, proposedCount, error, onText }: PostingPasteProps): ReactElement {
  const [isOpen, setOpen] = useState(isAsked);
  const [text, setText] = useState('');
  const isRead = proposedCount !== null;
  return (
    <div className="flex flex-col gap-2 pb-3">
      {isOpen && !isRead ? (
        <>
          <TextArea
            label={words.label}
            hint={words.hint}
            error={error}
            placeholder={words.placeholder}
            rows={4}
            value={text}
            autoFocus
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              // What was in the box before is rarely part of it, but is not lost.
              const pasted = event.clipboardData.getData('text/plain');
              if (pasted.trim() === '') return;
              event.preventDefault();
              event.stopPropagation();
              const whole = text.trim() === '' ? pasted : `${text}\n${pasted}`;
              setText(whole);
              onText(whole);
            }}
            className="[&_textarea]:max-h-40"
          />
          <Button className="self-start" disabled={text.trim() === ''} onClick={() => onText(text)}>
            {words.read}
          </Button>
        </>
      ) : null}
      {isOpen || isRead ? null : (
        <Button
          variant="subtle"
          className="-ml-3 self-start"
          icon={<ClipboardPaste size={14} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {words.paste}
        </Button>
      )}
      <p
        role="status"
        className={isRead ? 'rounded-control bg-accent-weak px-3 py-2 text-13 text-accent-strong' : 'sr-only'}
      >
        {isRead ? words.proposed(proposedCount) : ''}
      </p>
    </div>
  );
}
