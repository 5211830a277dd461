import { ClipboardPaste } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { importWords } from '#renderer/words/words.ts';

const words = importWords.file;

type PasteBoxProps = { readonly isBusy: boolean; readonly onText: (text: string) => void };

/** A table or a list as text: pasted here, pasted anywhere, or typed. */
export function PasteBox({ isBusy, onText }: PasteBoxProps): ReactElement {
  const [text, setText] = useState('');
  return (
    <section className="flex flex-col gap-2 rounded-card border border-line bg-surface p-4">
      <h2 className="text-13 font-semibold">{words.pasteHeading}</h2>
      <TextArea
        className="[&_textarea]:min-h-40"
        label={words.pasteLabel}
        isLabelHidden
        hint={words.pasteHint}
        placeholder={words.pastePlaceholder}
        value={text}
        rows={5}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        className="mt-auto self-start"
        icon={<ClipboardPaste size={14} aria-hidden />}
        disabled={isBusy || text.trim() === ''}
        onClick={() => onText(text)}
      >
        {words.pasteRead}
      </Button>
    </section>
  );
}
