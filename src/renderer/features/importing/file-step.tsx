import { FileSpreadsheet, FileUp, Info } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { importWords } from '#renderer/words/words.ts';
import { PastImports } from './past-imports.tsx';
import type { FileReading } from './use-file-reader.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.file;

type FileStepProps = {
  readonly wizard: Wizard;
  readonly reading: FileReading;
  readonly onFiles: (files: FileList | null) => void;
};

function Refused({ name, message }: { readonly name: string; readonly message: string }): ReactElement {
  return (
    <div role="alert" className="rounded-control border border-amber bg-amber-weak px-3 py-2 text-left">
      <p className="text-13 font-semibold wrap-anywhere text-amber">{words.refusedTitle(name)}</p>
      <p className="text-13">{message}</p>
      <p className="text-12 text-muted">{words.unreadableHint}</p>
    </div>
  );
}

function Sample(): ReactElement {
  const [header, ...rows] = words.sample;
  return (
    <figure className="rounded-card border border-line bg-surface p-4">
      <figcaption className="mb-2 text-13 font-semibold">{words.sampleLabel}</figcaption>
      <div className="overflow-x-auto">
        <table className="tabular w-full text-12">
          <thead>
            <tr>
              {header.map((cell) => (
                <th
                  key={cell}
                  scope="col"
                  className="border-b border-line-strong py-1 pr-4 text-left font-semibold"
                >
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell) => (
                  <td key={cell} className="border-b border-line py-1 pr-4 whitespace-nowrap text-muted">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-12 text-muted">{words.sampleNote}</p>
    </figure>
  );
}

function Hints(): ReactElement {
  const hints = [
    [words.linkedInTitle, words.linkedInSteps],
    [words.excelTitle, words.excelSteps],
  ] as const;
  return (
    <ul className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4">
      {hints.map(([title, steps]) => (
        <li key={title} className="flex gap-2">
          <Info size={16} aria-hidden className="mt-0.5 shrink-0 text-accent" />
          <div>
            <p className="text-13 font-semibold">{title}</p>
            <p className="text-12 text-muted">{steps}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The first step: a file by button or dropped, what is accepted, and the imports of the past. */
export function FileStep({ wizard, reading, onFiles }: FileStepProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const { file } = wizard.state;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
      <div className="flex max-w-240 flex-col gap-4">
        <section className="flex flex-col items-center gap-3 rounded-card border-2 border-dashed border-line-strong bg-surface px-6 py-8 text-center">
          <span className="flex size-12 items-center justify-center rounded-full bg-accent-weak text-accent-strong">
            <FileSpreadsheet size={24} aria-hidden />
          </span>
          <div>
            <h2 className="text-16 font-semibold">{words.heading}</h2>
            <p className="mx-auto max-w-120 text-13 text-muted">{words.intro}</p>
          </div>
          {reading.kind === 'reading' ? (
            <div className="w-80" role="status">
              <ProgressBar label={words.reading(reading.name)} done={0} total={0} />
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
                <Button onClick={() => wizard.dispatch({ type: 'step-chosen', step: 'reading' })}>
                  {words.goOn(file.name)}
                </Button>
              )}
            </div>
          )}
          <p className="text-12 text-faint">
            {words.drop} · {words.accepted}
          </p>
          {reading.kind === 'refused' ? <Refused name={reading.name} message={reading.message} /> : null}
          <p className="text-12 text-muted">{importWords.nothingWritten}</p>
          <input
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            aria-label={words.choose}
            tabIndex={-1}
            className="sr-only"
            onChange={(event) => {
              onFiles(event.target.files);
              // The same file chosen again must be read again.
              event.target.value = '';
            }}
          />
        </section>
        <div className="grid grid-cols-2 gap-4">
          <Sample />
          <Hints />
        </div>
        <PastImports />
      </div>
    </div>
  );
}
