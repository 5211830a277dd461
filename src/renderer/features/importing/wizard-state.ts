import type { Output } from '#shared/contract.ts';
import type { PersonRole } from '#shared/domain/person-roles.ts';
import type { DateOrder, ImportField, ImportRowChoice, Reading, StatusMeaning } from '#shared/imports.ts';
import type { PeopleField, PeopleScope } from '#shared/people-imports.ts';

/** The steps in their order. `report` can only be reached by importing. */
export const wizardSteps = ['file', 'reading', 'columns', 'statuses', 'check', 'report'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** A file the host holds. */
export type ImportFile = { readonly fileId: string; readonly name: string; readonly year: number };

export type ColumnChoice = { readonly field?: ImportField; readonly dateOrder?: DateOrder };
export type CellEdit = { readonly line: number; readonly column: number; readonly value: string };
export type RowChoice = ImportRowChoice;
export type ImportResult = Output<'imports.commit'>;

/** What is decided about a file of people; what is left out is taken as detected. */
export type PeopleChoices = {
  readonly fields: Readonly<Record<number, PeopleField>>;
  readonly scope?: PeopleScope;
  readonly role?: PersonRole | null;
};

/** Only what the user has decided; what the file says is read from the host and joined to it in plan.ts. */
export type WizardState = {
  readonly step: WizardStep;
  /** The furthest step seen, so that one can go back and forward again. */
  readonly furthest: WizardStep;
  readonly file: ImportFile | null;
  readonly reading: Reading;
  readonly columns: Readonly<Record<number, ColumnChoice>>;
  /** By the status as written; null leaves its rows out. */
  readonly statuses: Readonly<Record<string, StatusMeaning | null>>;
  /** Null takes the year of the file. */
  readonly year: number | null;
  readonly edits: readonly CellEdit[];
  readonly rowChoices: Readonly<Record<number, RowChoice>>;
  readonly people: PeopleChoices;
  readonly result: ImportResult | null;
  /** The tables of this file that were imported before or are being imported now, of one that holds several. */
  readonly doneParts: readonly string[];
};

export type WizardAction =
  | { readonly type: 'file-chosen'; readonly file: ImportFile }
  | { readonly type: 'step-chosen'; readonly step: WizardStep }
  | { readonly type: 'reading-changed'; readonly change: Reading }
  /** Everything about the reading as detected again. */
  | { readonly type: 'reading-reset' }
  /** Another table of the file: nothing that was set right for the last one holds for it. */
  | { readonly type: 'part-chosen'; readonly part: string }
  | {
      readonly type: 'field-chosen';
      readonly column: number;
      readonly field: ImportField;
      readonly takenFrom: readonly number[];
    }
  | { readonly type: 'date-order-chosen'; readonly column: number; readonly dateOrder: DateOrder }
  | { readonly type: 'year-chosen'; readonly year: number | null }
  | { readonly type: 'status-chosen'; readonly value: string; readonly meaning: StatusMeaning | null }
  | {
      readonly type: 'statuses-chosen';
      readonly values: readonly string[];
      readonly meaning: StatusMeaning | null;
    }
  | { readonly type: 'cell-edited'; readonly edit: CellEdit }
  | { readonly type: 'edit-removed'; readonly line: number; readonly column: number }
  | { readonly type: 'row-chosen'; readonly line: number; readonly choice: RowChoice | null }
  | { readonly type: 'rows-chosen'; readonly lines: readonly number[]; readonly choice: RowChoice | null }
  | { readonly type: 'people-changed'; readonly change: Partial<PeopleChoices> }
  | { readonly type: 'imported'; readonly result: ImportResult; readonly part: string | null }
  /** From the report on to another table of the same file. */
  | { readonly type: 'part-next'; readonly part: string }
  | { readonly type: 'started-over' }
  /** Takes back that a file was left. */
  | { readonly type: 'restored'; readonly state: WizardState };

export const emptyWizard: WizardState = {
  step: 'file',
  furthest: 'file',
  file: null,
  reading: {},
  columns: {},
  statuses: {},
  year: null,
  edits: [],
  rowChoices: {},
  people: { fields: {} },
  result: null,
  doneParts: [],
};

/** Whether anything was decided that leaving the file would lose. */
export function hasWork({ result, columns, statuses, edits, rowChoices, people }: WizardState): boolean {
  const decided = [columns, statuses, edits, rowChoices, people.fields];
  return result === null && decided.some((choices) => Object.keys(choices).length > 0);
}

/** A file's lines and columns mean something else once it is read in another way: what named them is dropped. */
const nothingDecided = { columns: {}, edits: [], rowChoices: {}, people: { fields: {} } } as const;

function later(one: WizardStep, other: WizardStep): WizardStep {
  return wizardSteps.indexOf(one) >= wizardSteps.indexOf(other) ? one : other;
}

function chooseForRows(state: WizardState, lines: readonly number[], choice: RowChoice | null): WizardState {
  const rowChoices = { ...state.rowChoices };
  for (const line of lines) {
    if (choice === null) delete rowChoices[line];
    else rowChoices[line] = choice;
  }
  return { ...state, rowChoices };
}

function isAt(edit: CellEdit, line: number, column: number): boolean {
  return edit.line === line && edit.column === column;
}

function chooseField(
  state: WizardState,
  column: number,
  field: ImportField,
  takenFrom: readonly number[],
): WizardState {
  const columns: Record<number, ColumnChoice> = { ...state.columns };
  for (const other of takenFrom) columns[other] = { ...columns[other], field: 'ignore' };
  columns[column] = { ...columns[column], field };
  return { ...state, columns };
}

/** The wizard's next state. Everything decided stays when one goes back and forth. */
export function reduceWizard(state: WizardState, action: WizardAction): WizardState {
  switch (action.type) {
    case 'file-chosen':
      return { ...emptyWizard, file: action.file, step: 'reading', furthest: 'reading' };
    case 'step-chosen':
      return { ...state, step: action.step, furthest: later(action.step, state.furthest) };
    case 'reading-changed':
      return { ...state, ...nothingDecided, reading: { ...state.reading, ...action.change } };
    case 'reading-reset':
      return { ...state, ...nothingDecided, reading: {} };
    case 'part-chosen':
      return { ...state, ...nothingDecided, reading: { part: action.part } };
    case 'field-chosen':
      return chooseField(state, action.column, action.field, action.takenFrom);
    case 'date-order-chosen': {
      const choice = { ...state.columns[action.column], dateOrder: action.dateOrder };
      return { ...state, columns: { ...state.columns, [action.column]: choice } };
    }
    case 'year-chosen':
      return { ...state, year: action.year };
    case 'status-chosen':
      return { ...state, statuses: { ...state.statuses, [action.value]: action.meaning } };
    case 'statuses-chosen': {
      const chosen = Object.fromEntries(action.values.map((value) => [value, action.meaning]));
      return { ...state, statuses: { ...state.statuses, ...chosen } };
    }
    case 'cell-edited': {
      const { line, column } = action.edit;
      const others = state.edits.filter((edit) => !isAt(edit, line, column));
      return { ...state, edits: [...others, action.edit] };
    }
    case 'edit-removed':
      return { ...state, edits: state.edits.filter((edit) => !isAt(edit, action.line, action.column)) };
    case 'row-chosen':
      return chooseForRows(state, [action.line], action.choice);
    case 'rows-chosen':
      return chooseForRows(state, action.lines, action.choice);
    case 'people-changed':
      return { ...state, people: { ...state.people, ...action.change } };
    case 'imported':
      return {
        ...state,
        result: action.result,
        step: 'report',
        furthest: 'report',
        doneParts: action.part === null ? [] : [...state.doneParts, action.part],
      };
    case 'part-next':
      return {
        ...emptyWizard,
        file: state.file,
        doneParts: state.doneParts,
        reading: { part: action.part },
        step: 'reading',
        furthest: 'reading',
      };
    case 'started-over':
      return emptyWizard;
    case 'restored':
      return action.state;
    default:
      return action satisfies never;
  }
}
