import { FileSpreadsheet, FileUp } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { importWords } from '#renderer/words/words.ts';
import { acceptedKinds } from './file-refusal.ts';
import { PasteBox } from './paste-box.tsx';
import { PastImports } from './past-imports.tsx';
import { SampleTable } from './sample-table.tsx';
import { SourceHints } from './source-hints.tsx';
import type { FileReader } from './use-file-reader.ts';
import { usePaste } from './use-paste.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.file;

type FileStepProps = { readonly wizard: Wizard; readonly reader: FileReader };

function Refused({ name, message }: { readonly name: string; readonly message: string }): ReactElement {
  return (
    <div role="alert" className="rounded-control border border-amber bg-amber-weak px-3 py-2 text-left">
      <p className="text-13 font-semibold wrap-anywhere text-amber">{words.refusedTitle(name)}</p>
      <p className="text-13">{message}</p>
      <p className="text-12 text-muted">{words.unreadableHint}</p>
    </div>
  );
}

function ChooseFile({ wizard, reader }: FileStepProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const { file } = wizard.state;
  return (
    <section className="flex flex-col items-center justify-center gap-3 rounded-card border-2 border-dashed border-line-strong bg-surface px-6 py-6 text-center">
      <span className="flex size-12 items-center justify-center rounded-full bg-accent-weak text-accent-strong">
        <FileSpreadsheet size={24} aria-hidden />
      </span>
      <div>
        <h2 className="text-16 font-semibold">{words.heading}</h2>
        <p className="mx-auto max-w-120 text-13 text-muted">{words.intro}</p>
      </div>
      {reader.reading.kind === 'reading' ? (
        <div className="w-80 max-w-full" role="status">
          <ProgressBar label={words.reading(reader.reading.name)} done={0} total={0} />
        </div>
      ) : (
        <div className="flex flex-wrap items-center justify-center gap-2">
          <Button
            variant="primary"
            icon={<FileUp size={14} aria-hidden />}
            onClick={() => input.current?.click()}
          >
            {words.choose}
          </Button>
          {file === null ? null : (
            <Button
              className="max-w-80 min-w-0"
              onClick={() => wizard.dispatch({ type: 'step-chosen', step: 'reading' })}
            >
              <span className="truncate">{words.goOn(file.name)}</span>
            </Button>
          )}
        </div>
      )}
      <p className="text-12 text-faint">{words.accepted}</p>
      <p className="text-12 text-muted">{importWords.nothingWritten}</p>
      <input
        ref={input}
        type="file"
        accept={acceptedKinds}
        aria-label={words.choose}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          reader.read(event.target.files);
          // The same file chosen again must be read again.
          event.target.value = '';
        }}
      />
    </section>
  );
}

/** The first step: a file by button or dropped, a text pasted, what is accepted, and the imports of the past. */
export function FileStep({ wizard, reader }: FileStepProps): ReactElement {
  const { reading } = reader;
  const isBusy = reading.kind === 'reading';
  usePaste((pasted) => {
    if (isBusy) return;
    if ('text' in pasted) reader.readText(pasted.text);
    else reader.read(pasted.files);
  });
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
      <div className="flex max-w-240 flex-col gap-4">
        {reading.kind === 'refused' ? <Refused name={reading.name} message={reading.message} /> : null}
        <div className="grid grid-cols-1 gap-4 lg:grid-cols-[3fr_2fr]">
          <ChooseFile wizard={wizard} reader={reader} />
          <PasteBox isBusy={isBusy} onText={reader.readText} />
        </div>
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          <SampleTable />
          <SourceHints />
        </div>
        <PastImports />
      </div>
    </div>
  );
}
