import { FileUp } from 'lucide-react';
import { useRef, useState, type ReactElement, type RefObject } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { mailWords as words } from '#renderer/words/words.ts';
import type { MailSource } from './use-mail-source.ts';

type MailPasteProps = {
  readonly source: MailSource;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  /** What was in the box before; to be changed. */
  readonly start: string;
};

/** The first step: a mail as text, or as a file that a mail program saved. */
export function MailPaste({ source, box, start }: MailPasteProps): ReactElement {
  const [text, setText] = useState(start);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-col gap-3">
      <TextArea
        ref={box}
        className="[&_textarea]:min-h-48"
        label={words.label}
        hint={words.dropHint}
        error={source.error}
        placeholder={words.placeholder}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          // Into an empty box comes the whole mail; into words that stand there, a piece.
          if (text.trim() !== '' || pasted.trim() === '') return;
          event.preventDefault();
          source.setText(pasted);
        }}
      />
      <div className="flex gap-2">
        <Button
          variant="primary"
          disabled={text.trim() === '' || source.isReading}
          onClick={() => source.setText(text)}
        >
          {words.read}
        </Button>
        <Button
          icon={<FileUp size={14} aria-hidden />}
          disabled={source.isReading}
          onClick={() => input.current?.click()}
        >
          {words.chooseFile}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {source.isReading ? words.reading : ''}
      </p>
      <input
        ref={input}
        type="file"
        accept=".eml,message/rfc822"
        aria-label={words.chooseFile}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) source.readFile(file);
        }}
      />
    </div>
  );
}
