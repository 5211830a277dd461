import type { DateOrder, ImportSubject, TableShape } from '#shared/imports.ts';
import { headerKeyOf, type ImportField } from '#core/importing/columns/headers.ts';
import { statusKeyOf, type Meaning } from '#core/importing/cells/understand-status.ts';

/** What is known of a file because its set of headers gives it away. Its name never counts. */
export type Preset = {
  /** Stable: it is stored with what was imported. */
  key: string;
  /** Whether a tool writes it: what its columns hold is known, and never guessed from their cells. */
  isTool: boolean;
  subject: ImportSubject;
  /** null = decide from the headers and cells. */
  shape: TableShape | null;
  /** Given the folded headers (`headerKeyOf`) of a file. */
  recognises: (headerKeys: ReadonlySet<string>) => boolean;
  /** What a column is, by its folded header; null = a column this source fills but Rebound has no place for; undefined = not known here. */
  fieldOf: (headerKey: string) => ImportField | null | undefined;
  /** Fixed by the source whatever the values look like; null = decide from the values. */
  dateOrder: DateOrder | null;
  /** What every row means in a file that has no status column at all; null = such a file says nothing. */
  meaningWithoutStatus: Meaning | null;
  /** What this source's own word means, by its `statusKeyOf`; null = ask; undefined = read like any other word. */
  meaningOf: (statusKey: string) => Meaning | null | undefined;
  /** Whether `repliedOn` is the day the status was reached, also when that is "Applied". */
  datesStatus: boolean;
  /** Takes off what this source alone writes into cells. */
  cellOf: ((cell: string) => string) | null;
};

/** A preset as it is written down: the headers as the source spells them, and only what is special. */
type Source = Partial<Omit<Preset, 'recognises' | 'fieldOf' | 'meaningOf'>> & {
  readonly key: string;
  readonly columns: Readonly<Record<string, ImportField | null>>;
  /** The headers that give the source away; others may be missing, and any may be added. */
  readonly knownBy: readonly string[];
  readonly statuses?: Readonly<Record<string, Meaning | null>>;
};

/** Makes a preset of what is special about a source. */
export function definePreset({ columns, knownBy, statuses = {}, ...own }: Source): Preset {
  const fields = new Map(Object.entries(columns).map(([header, field]) => [headerKeyOf(header), field]));
  const required = knownBy.map((header) => headerKeyOf(header));
  const meanings = new Map(Object.entries(statuses).map(([word, meaning]) => [statusKeyOf(word), meaning]));
  return {
    isTool: true,
    subject: 'applications',
    shape: 'single-status',
    dateOrder: null,
    meaningWithoutStatus: null,
    datesStatus: false,
    cellOf: null,
    ...own,
    recognises: (headerKeys) => required.every((key) => headerKeys.has(key)),
    fieldOf: (headerKey) => fields.get(headerKey),
    meaningOf: (statusKey) => meanings.get(statusKey),
  };
}

/** Open, at a phase that is sure. */
export function openAt(phase: NonNullable<Meaning['phase']>): Meaning {
  return { phase, outcome: null, outcomePhase: null };
}
