import type { Output, ParsedInput } from '#shared/contract.ts';
import { foldText } from '#shared/domain/match-key.ts';
import { readRole } from '#shared/domain/person-roles.ts';
import { peopleFields, type PeopleRow } from '#shared/people-imports.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { QueryContext } from '#core/context.ts';
import { withRememberedColumns } from '#core/features/imports/remembered-columns.ts';
import { recallSheet, prepareSheet } from '#core/features/imports/sheet-reading.ts';
import { linkedinConnections } from '#core/importing/presets/linkedin-connections.ts';
import { recallPeoplePlan } from './make-people-plan.ts';
import {
  addedFields,
  countNewCompanies,
  countPeople,
  createsCompany,
  type PlannedPerson,
} from './plan-people.ts';
import { proposePeopleColumns } from './propose-people-columns.ts';

/** How a file of people is begun with. A network of thousands is narrowed down; a list somebody made was made for this. */
export async function inspectPeople(
  context: QueryContext,
  { fileId, reading }: ParsedInput<'peopleImports.inspect'>,
): Promise<Output<'peopleImports.inspect'>> {
  await prepareSheet(context, fileId);
  const sheet = recallSheet(context, fileId, reading);
  if (sheet.rows.length === 0 && reading.headerIndex === undefined) {
    throw new AppError('invalid', 'There are no rows to import in this file.');
  }
  const isNetwork = sheet.preset === linkedinConnections.key;
  return {
    scope: isNetwork ? 'applied' : 'everyone',
    role: isNetwork ? 'insider' : null,
    columns: withRememberedColumns(context.store, sheet, peopleFields, proposePeopleColumns(sheet)),
  };
}

export function previewPeople(
  context: QueryContext,
  { plan, only, text = '', offset, limit }: ParsedInput<'peopleImports.preview'>,
): Output<'peopleImports.preview'> {
  const rows = recallPeoplePlan(context, plan);
  const sought = foldText(text);
  const shown = rows.filter(
    (row) => (only === undefined || row.action === only) && (sought === '' || holdsText(row, sought)),
  );
  return {
    counts: countPeople(rows),
    elsewhere: rows.filter(({ isElsewhere }) => isElsewhere).length,
    newCompanies: countNewCompanies(rows),
    rows: shown.slice(offset, offset + limit).map(describe),
    total: shown.length,
  };
}

function holdsText({ cells }: PlannedPerson, sought: string): boolean {
  return cells.some((cell) => foldText(cell).includes(sought));
}

function describe(row: PlannedPerson): PeopleRow {
  const { line, cells, action, reason, contact, before, after, personId } = row;
  const isKnown = before !== null && personId !== null && action !== 'join';
  return {
    line,
    action,
    reason,
    canTake: contact !== null,
    name:
      contact?.name ??
      cells
        .filter((cell) => cell.trim() !== '')
        .join(' · ')
        .slice(0, 500),
    company: contact?.company ?? null,
    title: contact?.title ?? null,
    email: contact?.email ?? null,
    role: readRole((after ?? before)?.role ?? contact?.role ?? null).word,
    match: isKnown ? { id: personId, name: before.name, companyName: before.companyName } : null,
    adds: action === 'update' && before !== null && after !== null ? addedFields(before, after) : [],
    isNewCompany: createsCompany(row),
  };
}
