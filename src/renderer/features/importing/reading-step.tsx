import { Sparkles, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { delimiters, encodings, type FileFormat, type Sheet } from '#shared/imports.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { ErrorState } from '#renderer/ui/error-state.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Select } from '#renderer/ui/select.tsx';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import { EverythingSubject } from './everything-subject.tsx';
import { HeadPreview } from './head-preview.tsx';

import { PartChoice } from './part-choice.tsx';
import { presetName } from './preset-name.ts';
import { ShapeChoice } from './shape-choice.tsx';
import { StepFrame } from './step-frame.tsx';
import type { Wizard } from './use-wizard.ts';

const words = importWords.reading;

export function SheetSummary({ sheet }: { readonly sheet: Sheet }): ReactElement {
  const rows = importWords.rows(sheet.rowCount, formatNumber(sheet.rowCount));
  const columns = words.columns(sheet.columns.length, formatNumber(sheet.columns.length));
  const preset = presetName(sheet.preset);
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13">
      <strong className="tabular font-semibold">{words.summary(rows, columns)}</strong>
      <span className="text-muted">{words.formats[sheet.format]}</span>
      <span
        className={joinClasses(
          'flex items-center gap-1.5',
          preset === null ? 'text-muted' : 'text-accent-strong',
        )}
      >
        {preset === null ? null : <Sparkles size={14} aria-hidden />}
        {sheet.preset === null ? words.noPreset : preset === null ? null : words.preset(preset)}
      </span>
    </p>
  );
}

function Repairs({ repairs }: Pick<Sheet, 'repairs'>): ReactElement | null {
  if (repairs.length === 0) return null;
  return (
    <details className="rounded-control border border-amber bg-amber-weak px-3 py-2 text-12">
      <summary className="flex min-h-6 cursor-pointer items-center gap-1.5 font-semibold text-amber">
        <TriangleAlert size={14} aria-hidden />
        {words.repairs(repairs.length, formatNumber(repairs.length))}
      </summary>
      <ul className="mt-1 max-h-40 overflow-y-auto">
        {repairs.map((repair, index) => (
          <li key={index}>{words.repair(formatNumber(repair.line), repair.message)}</li>
        ))}
      </ul>
    </details>
  );
}

function Choices({ wizard, sheet }: { readonly wizard: Wizard; readonly sheet: Sheet }): ReactElement {
  const { state, dispatch } = wizard;
  const label = (name: string, isFound: boolean) => (isFound ? words.detected(name) : name);
  const { encoding, delimiter } = sheet;
  return (
    <div className="flex flex-wrap items-end gap-4">
      {delimiter === null ? null : (
        <Select
          label={words.delimiter}
          className="w-52"
          value={delimiter}
          options={delimiters.map((value) => ({
            value,
            label: label(
              words.delimiterNames[value],
              value === delimiter && state.reading.delimiter === undefined,
            ),
          }))}
          onChange={(next) => dispatch({ type: 'reading-changed', change: { delimiter: next } })}
        />
      )}
      {encoding === null ? null : (
        <Select
          label={words.encoding}
          className="w-52"
          value={encoding}
          options={encodings.map((value) => ({
            value,
            label: label(
              words.encodingNames[value],
              value === encoding && state.reading.encoding === undefined,
            ),
          }))}
          onChange={(next) => dispatch({ type: 'reading-changed', change: { encoding: next } })}
        />
      )}
      {namesOwnColumns.has(sheet.format) ? null : <HeaderRow wizard={wizard} sheet={sheet} />}
    </div>
  );
}

/** Formats in which the names of the columns are no row that could be another. */
const namesOwnColumns: ReadonlySet<FileFormat> = new Set(['json', 'job-list']);

function HeaderRow({ wizard, sheet }: { readonly wizard: Wizard; readonly sheet: Sheet }): ReactElement {
  const { headerIndex, head } = sheet;
  return (
    <div className="flex flex-col gap-1">
      <span className="text-12 font-medium text-muted">{words.header}</span>
      <div className="flex h-field items-center gap-4">
        <span className="tabular text-13 font-semibold">
          {headerIndex === null
            ? '—'
            : words.headerAt(formatNumber(head[headerIndex]?.line ?? headerIndex + 1))}
        </span>
        <Checkbox
          label={words.noHeader}
          isChecked={headerIndex === null}
          onChange={(isNone) =>
            wizard.dispatch({ type: 'reading-changed', change: { headerIndex: isNone ? null : 0 } })
          }
        />
      </div>
    </div>
  );
}

/** A sheet of one's own may be a list of people all the same. */
function TellsOfPeople({
  wizard,
  sheet,
}: {
  readonly wizard: Wizard;
  readonly sheet: Sheet;
}): ReactElement | null {
  if (presetName(sheet.preset) !== null) return null;
  return (
    <p className="flex flex-wrap items-center gap-2 text-13 text-muted">
      {importWords.people.applicationsFound}
      <Button
        size="small"
        onClick={() => wizard.dispatch({ type: 'reading-changed', change: { subject: 'people' } })}
      >
        {importWords.people.arePeople}
      </Button>
    </p>
  );
}

/** What a file of applications needs to be read by; one that tells of something else goes its own way. */
function ReadingChoices({ wizard, sheet }: { readonly wizard: Wizard; readonly sheet: Sheet }): ReactElement {
  if (sheet.subject === 'everything') return <EverythingSubject sheet={sheet} />;
  return (
    <>
      <Choices wizard={wizard} sheet={sheet} />
      <TellsOfPeople wizard={wizard} sheet={sheet} />
      <ShapeChoice wizard={wizard} sheet={sheet} />
      <Repairs repairs={sheet.repairs} />
      <HeadPreview
        sheet={sheet}
        onHeader={
          namesOwnColumns.has(sheet.format)
            ? null
            : (headerIndex) => wizard.dispatch({ type: 'reading-changed', change: { headerIndex } })
        }
      />
    </>
  );
}

/** How the file was read, and the way to say it was another. */
export function ReadingStep({ wizard }: { readonly wizard: Wizard }): ReactElement {
  const { sheet, sheetError, state } = wizard;
  const hadChoices = Object.keys(state.columns).length > 0 || state.edits.length > 0;
  return (
    <StepFrame
      wizard={wizard}
      heading={words.heading}
      intro={hadChoices ? `${words.intro} ${words.lessDecided}` : words.intro}
      todo={sheet !== null && sheet.subject === 'applications' && sheet.rowCount === 0 ? [words.noRows] : []}
    >
      {sheetError === null ? null : (
        <>
          <ErrorState error={sheetError} hint={importWords.file.unreadableHint} />
          {Object.keys(state.reading).length === 0 ? null : (
            <Button className="self-center" onClick={() => wizard.dispatch({ type: 'reading-reset' })}>
              {words.asFound}
            </Button>
          )}
        </>
      )}
      {sheet === null ? (
        sheetError === null ? (
          <SkeletonLines />
        ) : null
      ) : (
        <div className={joinClasses('flex flex-col gap-4', wizard.isRereading && 'opacity-60')}>
          {sheet.subject === 'everything' ? null : <SheetSummary sheet={sheet} />}
          <PartChoice wizard={wizard} sheet={sheet} />
          <ReadingChoices wizard={wizard} sheet={sheet} />
        </div>
      )}
    </StepFrame>
  );
}
