import { Link } from '@tanstack/react-router';
import { Archive, CircleCheck } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Output } from '#shared/contract.ts';
import type { Sheet } from '#shared/imports.ts';
import { cancelJob, forgetProgress, newJobId, useProgress } from '#renderer/api/progress.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { showProblem } from '#renderer/ui/toast.tsx';
import { formatInstant, formatNumber } from '#renderer/words/format.ts';
import { everythingWords as words } from '#renderer/words/words.ts';

type Contents = Output<'everything.inspect'>;
type Result = Output<'everything.import'>;

/** In place of the steps of applications, for an export of everything: what is in it, and what importing it adds. */
export function EverythingSubject({ sheet }: { readonly sheet: Sheet }): ReactElement {
  const query = useQueryOf('everything.inspect', { fileId: sheet.fileId });
  const [result, setResult] = useState<Result | null>(null);
  return (
    <section className="flex max-w-160 flex-col gap-4 rounded-card border border-line bg-surface p-5">
      {result === null ? (
        <Loadable query={query}>
          {(contents) => <Offer fileId={sheet.fileId} contents={contents} onDone={setResult} />}
        </Loadable>
      ) : (
        <Report result={result} />
      )}
    </section>
  );
}

function toldOf({ added }: Result): { title: string } {
  return { title: words.added(added, formatNumber(added)) };
}

type OfferProps = {
  readonly fileId: string;
  readonly contents: Contents;
  readonly onDone: (result: Result) => void;
};

function Offer({ fileId, contents, onDone }: OfferProps): ReactElement {
  const step = useStep();
  const [jobId, setJobId] = useState<string | null>(null);
  const progress = useProgress(jobId);
  const fresh = contents.tables.reduce((sum, table) => sum + table.fresh, 0);

  async function start(): Promise<void> {
    const job = newJobId();
    setJobId(job);
    const done = await step('everything.import', { fileId, jobId: job }, toldOf);
    forgetProgress(job);
    setJobId(null);
    if (done !== null) onDone(done);
  }

  return (
    <>
      <div className="flex items-center gap-3">
        <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-accent-weak text-accent-strong">
          <Archive size={20} aria-hidden />
        </span>
        <div>
          <h3 className="text-14 font-semibold">{words.title}</h3>
          <p className="text-13 text-muted">
            {words.from(formatInstant(contents.exportedAt), formatNumber(contents.schemaVersion))}
          </p>
        </div>
      </div>
      <ContentsTable contents={contents} />
      <p className="text-13 text-muted">
        {contents.isTooNew ? words.tooNew : fresh === 0 ? words.nothingNew : words.hint}
        {contents.isProfileKept ? ` ${words.profileKept}` : null}
      </p>
      {jobId === null ? (
        contents.isTooNew || fresh === 0 ? null : (
          <Button variant="primary" className="self-start" onClick={() => void start()}>
            {words.import(fresh, formatNumber(fresh))}
          </Button>
        )
      ) : (
        <ProgressBar
          label={words.writing}
          done={progress?.done ?? 0}
          total={progress?.total ?? 0}
          onCancel={() => void cancelJob(jobId).catch(showProblem)}
        />
      )}
    </>
  );
}

/** How much of each kind there is, and how much of it is not here yet; the rest in one line. */
function ContentsTable({ contents }: { readonly contents: Contents }): ReactElement {
  const named = words.kinds as Readonly<Record<string, string>>;
  const known = contents.tables.filter(({ entity }) => entity in named);
  const others = contents.tables.filter(({ entity }) => !(entity in named));
  const sum = (field: 'rows' | 'fresh') => others.reduce((total, table) => total + table[field], 0);
  const lines = [
    ...known.map(({ entity, rows, fresh }) => ({ label: named[entity] ?? entity, rows, fresh })),
    ...(others.length === 0 ? [] : [{ label: words.others, rows: sum('rows'), fresh: sum('fresh') }]),
    ...(contents.files === 0 ? [] : [{ label: words.files, rows: contents.files, fresh: null }]),
  ];
  return (
    <table aria-label={words.title} className="tabular w-full text-13">
      <thead>
        <tr className="border-b border-line text-12 text-muted">
          <th scope="col" className="py-1 text-left font-medium">
            {words.kind}
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            {words.inFile}
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            {words.notHere}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, rows, fresh }) => (
          <tr key={label} className="border-b border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {label}
            </th>
            <td className="py-1 text-right">{formatNumber(rows)}</td>
            <td className="py-1 text-right">{fresh === null ? '' : formatNumber(fresh)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Report({ result }: { readonly result: Result }): ReactElement {
  const counts = [
    [words.report.added, result.added],
    [words.report.present, result.present],
    [words.report.leftOut, result.leftOut],
  ] as const;
  return (
    <>
      <div className="flex items-center gap-3">
        <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-green-weak text-green">
          <CircleCheck size={20} aria-hidden />
        </span>
        <h3 className="text-14 font-semibold">{words.report.title}</h3>
      </div>
      <dl data-testid="everything-report" className="flex flex-wrap gap-2">
        {counts.map(([label, count]) => (
          <div key={label} className="flex min-w-28 flex-col-reverse rounded-control bg-sunken px-3 py-2">
            <dt className="text-12 text-muted">{label}</dt>
            <dd className="tabular text-20 font-semibold">{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-12 text-muted">
        {words.report.sum(formatNumber(result.rows))}
        {result.missingFiles === 0
          ? null
          : ` ${words.report.missingFiles(result.missingFiles, formatNumber(result.missingFiles))}`}
        {result.isProfileKept ? ` ${words.profileKept}` : null}
      </p>
      <Link to="/pipeline" className={`${buttonClasses('primary')} self-start`}>
        {words.report.board}
      </Link>
    </>
  );
}
