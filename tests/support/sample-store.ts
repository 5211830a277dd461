import Database from 'better-sqlite3';
import type { QueryContext } from '#core/context.ts';
import { migrations } from '#core/migrations/all.ts';
import { emptyRows, type SampleRows } from '#core/sample/sample-rows.ts';
import { writeRows } from '#core/sample/seed-sample.ts';
import { migrate } from '#core/store/migrate.ts';
import { createStore, type Store } from '#core/store/store.ts';

/** A database in memory with the schema of today and nothing else. */
export function openEmptyStore(): Store {
  const connection = new Database(':memory:');
  connection.pragma('foreign_keys = ON');
  migrate(connection, migrations, () => undefined);
  return createStore(connection);
}

/** Looks at rows in a database that is empty before and after: making its tables anew would be most of the work. */
export function lookAt(store: Store, rows: SampleRows, look: () => void): void {
  store.connection.exec('SAVEPOINT look');
  try {
    writeRows(store, rows);
    look();
  } finally {
    store.connection.exec('ROLLBACK TO look; RELEASE look');
  }
}

/** What a query handler gets, with the clock standing still, by itself at ten in the morning of a day. */
export function queryContextAt(
  store: Store,
  today: string,
  { now = `${today}T10:00:00.000Z`, timeZone = 'UTC' } = {},
): QueryContext {
  return {
    store,
    now: () => now,
    today: () => today,
    timeZone: () => timeZone,
    newId: () => {
      throw new Error('A query makes no ids.');
    },
    get files(): never {
      throw new Error('A query of figures touches no files.');
    },
    problem: () => null,
    about: {
      version: '0',
      dataFolder: '/nowhere',
      isDemo: false,
      hasWayBack: false,
      isChosen: false,
      mustExist: false,
    },
  };
}

type Overrides<Table extends keyof SampleRows> = Partial<SampleRows[Table][number]>;

/** Collects rows with as little said as possible; the rest is filled in. */
export type RowBuilder = {
  readonly rows: SampleRows;
  readonly application: (overrides?: Overrides<'application'>) => string;
  readonly event: (
    applicationId: string,
    phase: SampleRows['stageEvent'][number]['phase'],
    on: string,
    overrides?: Overrides<'stageEvent'>,
  ) => void;
  readonly outcome: (
    applicationId: string,
    kind: SampleRows['outcome'][number]['kind'],
    phase: SampleRows['outcome'][number]['phase'],
    overrides?: Overrides<'outcome'>,
  ) => string;
  readonly reason: (
    outcomeId: string,
    reasonId: string,
    saidBy: SampleRows['outcomeReason'][number]['saidBy'],
  ) => void;
  readonly interaction: (applicationId: string, on: string, overrides?: Overrides<'interaction'>) => void;
  readonly interview: (
    applicationId: string,
    startsAt: string,
    status?: SampleRows['interview'][number]['status'],
  ) => void;
  readonly open: () => Store;
};

const recordedAt = '2026-01-01T08:00:00.000Z';

export function buildRows(): RowBuilder {
  const rows = emptyRows();
  let made = 0;
  const newId = (kind: string) => `${kind}-${String((made += 1)).padStart(6, '0')}`;
  rows.company.push({
    id: 'company',
    name: 'Oakline',
    matchKey: 'oakline',
    website: null,
    industry: null,
    size: null,
    location: null,
    notes: null,
    createdAt: recordedAt,
  });

  return {
    rows,
    application: (overrides = {}) => {
      const id = newId('application');
      rows.application.push({ ...blankApplication, id, ...overrides });
      return id;
    },
    event: (applicationId, phase, on, overrides = {}) => {
      const stageId = `stage-${phase}`;
      const event = { id: newId('event'), applicationId, stageId, phase, on, note: null, recordedAt };
      rows.stageEvent.push({ ...event, precision: 'day', source: 'manual', ...overrides });
    },
    outcome: (applicationId, kind, phase, overrides = {}) => {
      const id = newId('outcome');
      const details = {
        isGeneric: null,
        message: null,
        isSkipped: 0,
        reopenedOn: null,
        recordedAt,
        source: 'manual',
      } as const;
      rows.outcome.push({
        id,
        applicationId,
        kind,
        phase,
        on: '2026-06-01',
        precision: 'day',
        ...details,
        ...overrides,
      });
      return id;
    },
    reason: (outcomeId, reasonId, saidBy) => {
      rows.outcomeReason.push({ id: newId('reason'), outcomeId, reasonId, saidBy, quote: null });
    },
    interaction: (applicationId, on, overrides = {}) => {
      const what = { personId: null, companyId: null, direction: 'in', channel: 'email', at: null } as const;
      const id = newId('interaction');
      rows.interaction.push({
        id,
        applicationId,
        ...what,
        on,
        isAutomatic: 0,
        note: null,
        recordedAt,
        ...overrides,
      });
    },
    interview: (applicationId, startsAt, status = 'planned') => {
      const empty = { round: null, kind: null, durationMin: null, timeZone: null, mode: null, place: null };
      const rest = { prepNotes: null, selfRating: null, createdAt: recordedAt, hasTime: 1 } as const;
      rows.interview.push({ id: newId('interview'), applicationId, startsAt, status, ...empty, ...rest });
    },
    open: () => {
      const store = openEmptyStore();
      writeRows(store, rows);
      return store;
    },
  };
}

const blankApplication = {
  companyId: 'company',
  viaCompanyId: null,
  origin: 'mine',
  title: 'Data Engineer',
  url: null,
  externalId: null,
  source: null,
  location: null,
  workMode: null,
  employmentType: null,
  seniority: null,
  salaryMin: null,
  salaryMax: null,
  currency: null,
  period: null,
  salaryText: null,
  excitement: null,
  deadlineOn: null,
  description: null,
  stageId: 'stage-applied',
  resumeId: null,
  notes: null,
  archivedAt: null,
  importBatchId: null,
  createdAt: recordedAt,
} as const;
