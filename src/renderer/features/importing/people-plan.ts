import type { Output } from '#shared/contract.ts';
import type { Sheet } from '#shared/imports.ts';
import { repeatablePeopleFields, type PeopleField, type PeoplePlan } from '#shared/people-imports.ts';
import { importName } from './plan.ts';
import type { WizardState } from './wizard-state.ts';

export type PeopleSheet = Output<'peopleImports.inspect'>;
export type PeopleColumn = PeopleSheet['columns'][number];

/** The columns as the file gives them away, with what the user said of them. */
export function peopleColumns(
  { columns }: PeopleSheet,
  fields: Readonly<Record<number, PeopleField>>,
): PeopleColumn[] {
  return columns.map((column) => ({
    ...column,
    field: fields[column.index] ?? column.field,
    isRemembered: column.isRemembered && fields[column.index] === undefined,
  }));
}

/** The choice of a field for a column: whichever column held it before gives it up, if there can be only one. */
export function chooseField(
  columns: readonly PeopleColumn[],
  chosen: Readonly<Record<number, PeopleField>>,
  index: number,
  field: PeopleField,
): Record<number, PeopleField> {
  const others = repeatablePeopleFields.has(field)
    ? []
    : columns.filter((column) => column.field === field && column.index !== index);
  return {
    ...chosen,
    ...Object.fromEntries(others.map((column) => [column.index, 'ignore'])),
    [index]: field,
  };
}

/** Whether the columns name anybody. */
export function namesPeople(columns: readonly PeopleColumn[]): boolean {
  const naming: ReadonlySet<PeopleField> = new Set(['name', 'firstName', 'lastName', 'email']);
  return columns.some(({ field }) => naming.has(field));
}

/** Everything decided about a file of people; null before its columns are known. */
export function peoplePlanOf(
  state: WizardState,
  table: Pick<Sheet, 'parts' | 'part'>,
  sheet: PeopleSheet | null,
): PeoplePlan | null {
  const { file, reading, people, rowChoices } = state;
  if (file === null || sheet === null) return null;
  return {
    fileId: file.fileId,
    fileName: importName(file.name, table),
    reading,
    columns: peopleColumns(sheet, people.fields).map(({ index, field }) => ({ index, field })),
    scope: people.scope ?? sheet.scope,
    role: people.role === undefined ? sheet.role : people.role,
    rowChoices: Object.entries(rowChoices).flatMap(([line, choice]) =>
      choice === 'without' ? [] : [{ line: Number(line), choice }],
    ),
  };
}
