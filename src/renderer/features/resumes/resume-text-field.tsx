import { FileUp } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { DropArea } from '#renderer/ui/drop-area.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { resumeWords as words } from '#renderer/words/words.ts';
import { useDocumentText, type DocumentReading } from './use-document-text.ts';

type ResumeTextFieldProps = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The name of a file whose text was taken over. */
  readonly onFile: (fileName: string) => void;
};

/** What a CV says: typed, pasted, or read from a document that is chosen or dropped on it. */
export function ResumeTextField({ value, onChange, onFile }: ResumeTextFieldProps): ReactElement {
  const [before, setBefore] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const document = useDocumentText((text, fileName) => {
    setBefore(value.trim() === '' ? null : value);
    onChange(text);
    onFile(fileName);
  });
  return (
    <DropArea
      label={words.drop}
      className="gap-2"
      onDrop={([file]) => {
        if (file !== undefined) document.read(file);
      }}
    >
      <TextArea
        className="[&_textarea]:min-h-56"
        label={words.text}
        isOptional
        hint={words.textHint}
        error={document.error?.message}
        placeholder={words.textPlaceholder}
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {document.reading === null ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button size="small" icon={<FileUp size={13} aria-hidden />} onClick={() => input.current?.click()}>
            {words.chooseFile}
          </Button>
          {before === null ? null : (
            <Button
              size="small"
              variant="subtle"
              onClick={() => {
                onChange(before);
                setBefore(null);
              }}
            >
              {words.putBack}
            </Button>
          )}
        </div>
      ) : (
        <ProgressBar
          label={words.reading(document.reading)}
          done={document.progress?.done ?? 0}
          total={document.progress?.total ?? 0}
          onCancel={document.cancel}
        />
      )}
      <Found found={document.found} />
      <input
        ref={input}
        type="file"
        accept=".pdf,.docx,.txt,.md,.markdown"
        aria-label={words.chooseFile}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) document.read(file);
        }}
      />
    </DropArea>
  );
}

function Found({ found }: Pick<DocumentReading, 'found'>): ReactElement {
  return (
    <div role="status" className="flex flex-col text-12 text-muted empty:hidden">
      {found === null ? null : <span>{toldOf(found)}</span>}
      {found?.warnings.map((warning) => (
        <span key={warning} className="text-amber">
          {words.warnings[warning]}
        </span>
      ))}
    </div>
  );
}

function toldOf({ fileName, pages, text }: NonNullable<DocumentReading['found']>): string {
  const count = text.split(/\s+/).length;
  return pages === null
    ? words.fileRead(fileName, count, formatNumber(count))
    : words.pagesRead(fileName, pages, formatNumber(pages), count, formatNumber(count));
}
