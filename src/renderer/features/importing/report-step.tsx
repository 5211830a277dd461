import { Link } from '@tanstack/react-router';
import { CircleCheck, Download, Undo2 } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import { partsOf } from './check-filters.tsx';
import { KeptRows } from './kept-rows.tsx';
import { NextParts } from './next-parts.tsx';
import { importName } from './plan.ts';
import { Remarks } from './remarks.tsx';
import { downloadSkippedRows, useImportUndo } from './use-past-imports.ts';
import type { Wizard } from './use-wizard.ts';
import type { ImportResult } from './wizard-state.ts';

const words = importWords.report;

function Counts({ result }: { readonly result: ImportResult }): ReactElement {
  return (
    <div data-testid="import-report" className="flex flex-col gap-2">
      <dl className="flex flex-wrap gap-2">
        {partsOf(result.counts).map(([action, count]) => (
          <div key={action} className="flex min-w-28 flex-col-reverse rounded-control bg-sunken px-3 py-2">
            <dt className="text-12 text-muted">{words.counts[action]}</dt>
            <dd className="tabular text-20 font-semibold">{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-12 text-muted">
        {importWords.check.sum(importWords.rows(result.counts.rows, formatNumber(result.counts.rows)))}
      </p>
      {result.counts.skipped === 0 || result.otherRows === 0 ? null : (
        <p className="text-12 text-muted">
          {words.leftOutKinds(
            {
              count: result.counts.skipped - result.otherRows,
              shown: formatNumber(result.counts.skipped - result.otherRows),
            },
            { count: result.otherRows, shown: formatNumber(result.otherRows) },
          )}
        </p>
      )}
    </div>
  );
}

function Actions({
  wizard,
  result,
  name,
}: {
  readonly wizard: Wizard;
  readonly result: ImportResult;
  readonly name: string;
}): ReactElement {
  const undo = useImportUndo();
  const { batchId, counts } = result;
  const isOfPeople = wizard.sheet?.subject === 'people';
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {isOfPeople ? (
          <Link
            to="/people"
            search={batchId === null ? {} : { import: batchId }}
            className={buttonClasses('primary')}
          >
            {importWords.people.toPeople}
          </Link>
        ) : (
          <Link to="/pipeline" className={buttonClasses('primary')}>
            {words.board}
          </Link>
        )}
        {batchId === null || counts.skipped === 0 || isOfPeople ? null : (
          <Button
            icon={<Download size={14} aria-hidden />}
            onClick={() => void downloadSkippedRows(batchId, name)}
          >
            {words.skipped(counts.skipped, formatNumber(counts.skipped))}
          </Button>
        )}
        {batchId === null || undo.taken !== null ? null : (
          <Button
            icon={<Undo2 size={14} aria-hidden />}
            disabled={undo.isRunning}
            onClick={() => undo.start(batchId)}
          >
            {words.undo}
          </Button>
        )}
        <Button variant="subtle" onClick={() => wizard.dispatch({ type: 'started-over' })}>
          {words.another}
        </Button>
      </div>
      {undo.taken === null ? null : <KeptRows taken={undo.taken} />}
    </>
  );
}

/** What was written, in counts that add up, and the ways on. */
export function ReportStep({ wizard }: { readonly wizard: Wizard }): ReactElement | null {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { sheet } = wizard;
  const { result, file } = wizard.state;
  if (result === null) return null;
  const isNothing = result.batchId === null || result.counts.created + result.counts.updated === 0;
  const name = file === null ? '' : importName(file.name, sheet ?? { parts: [], part: null });
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
      <section className="flex max-w-180 flex-col gap-4 rounded-card border border-line bg-surface p-6">
        <div className="flex items-center gap-3">
          <span className="flex size-10 items-center justify-center rounded-full bg-green-weak text-green">
            <CircleCheck size={20} aria-hidden />
          </span>
          <div>
            <h2 ref={heading} tabIndex={-1} className="text-16 font-semibold outline-none">
              {isNothing ? words.headingNothing : words.heading}
            </h2>
            <p className="text-13 text-muted">{isNothing ? words.nothing : words.summary(name)}</p>
          </div>
        </div>
        <Counts result={result} />
        <Remarks remarks={result.remarks} />
        <Actions wizard={wizard} result={result} name={name} />
        <NextParts wizard={wizard} />
      </section>
    </div>
  );
}
