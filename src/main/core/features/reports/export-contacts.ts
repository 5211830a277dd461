import type { Output, ParsedInput } from '#shared/contract.ts';
import type { ReportLine } from '#shared/reports.ts';
import { csvMark, csvRecord } from '#shared/domain/csv.ts';
import type { BackgroundContext } from '#core/context.ts';
import { writeTextFile } from '#core/exporting/text-file.ts';
import { readContacts } from './read-contacts.ts';

const headers = ['Date', 'What', 'Employer', 'Agency', 'Place', 'Role', 'How', 'Result'];

export function exportContacts(
  context: BackgroundContext,
  { from, to, delimiter, jobId }: ParsedInput<'exports.contacts'>,
): Output<'exports.contacts'> {
  const lines = readContacts(context, { from, to });
  context.progress(jobId, 'rows', 0, lines.length);
  const { fileId, path } = context.files.create();
  const records = [headers, ...lines.map(recordOf)];
  writeTextFile(
    path,
    records.map((record, index) => (index === 0 ? csvMark : '') + csvRecord(record, delimiter)),
  );
  return { fileId, rows: lines.length };
}

function recordOf(line: ReportLine): (string | null)[] {
  const { on, kind, companyName, viaCompanyName, place, title, source, direction, channel } = line;
  const what = kind !== 'contact' ? kind : direction === 'in' ? 'contact from them' : 'contact from me';
  const result = line.outcome ?? line.phase;
  return [on, what, companyName, viaCompanyName, place, title, channel ?? source, result];
}
