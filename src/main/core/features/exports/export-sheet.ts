import type { Output, ParsedInput } from '#shared/contract.ts';
import { csvMark, csvRecord } from '#shared/domain/csv.ts';
import type { BackgroundContext } from '#core/context.ts';
import {
  type OwnApplication,
  ownCellsOf,
  ownColumns,
  ownHeaders,
  ownHistoryHeaders,
} from '#core/exporting/own-sheet.ts';
import { writeTextFile } from '#core/exporting/text-file.ts';
import { idsOfTarget } from '#core/features/applications/filter.ts';
import { readOwnApplications } from './read-own-applications.ts';

/** Read together: one by one costs six questions each. */
const applicationsAtOnce = 500;

/** Writes applications, or their steps, as a sheet that spreadsheet programs open and Rebound reads back. */
export function exportSheet(
  context: BackgroundContext,
  { sheet, target, delimiter, jobId }: ParsedInput<'exports.sheet'>,
): Output<'exports.sheet'> {
  const ids = idsOfTarget(context, target);
  const { fileId, path } = context.files.create();
  let rows = 0;

  function* records(): Generator<string> {
    const header = sheet === 'history' ? ownHistoryHeaders : ownColumns.map((column) => ownHeaders[column]);
    yield csvMark + csvRecord(header, delimiter);
    for (let from = 0; from < ids.length; from += applicationsAtOnce) {
      context.progress(jobId, 'rows', from, ids.length);
      for (const application of readOwnApplications(
        context.store,
        ids.slice(from, from + applicationsAtOnce),
      )) {
        const written = sheet === 'history' ? stepRecordsOf(application) : [recordOf(application)];
        rows += written.length;
        for (const record of written) yield csvRecord(record, delimiter);
      }
    }
    context.progress(jobId, 'rows', ids.length, ids.length);
  }

  writeTextFile(path, records());
  return { fileId, rows };
}

function recordOf(application: OwnApplication): (string | number | null)[] {
  const cells = ownCellsOf(application);
  return ownColumns.map((column) => cells[column]);
}

function stepRecordsOf({ id, company, title, details }: OwnApplication): (string | null)[][] {
  return details.events
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .map(({ stage, phase, on, precision, note }) => [id, company, title, stage, phase, on, precision, note]);
}
