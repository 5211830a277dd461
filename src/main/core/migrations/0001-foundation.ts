import type { Migration } from '#core/store/migrate.ts';

/** The first schema: companies, people, applications, what happened to them, imports, and the change log. */
export const foundation: Migration = {
  version: 1,
  name: 'foundation',
  sql: `
CREATE TABLE company (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  matchKey TEXT NOT NULL CHECK (matchKey <> ''),
  website TEXT,
  industry TEXT,
  size TEXT,
  location TEXT,
  notes TEXT,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX companyByMatchKey ON company (matchKey);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  companyId TEXT REFERENCES company (id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  role TEXT,
  title TEXT,
  email TEXT,
  phone TEXT,
  linkedinUrl TEXT,
  notes TEXT,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX personByCompany ON person (companyId);

CREATE TABLE stage (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  phase TEXT NOT NULL CHECK (phase IN ('saved', 'applied', 'screening', 'assessment', 'interview', 'final', 'offer')),
  position INTEGER NOT NULL,
  isHidden INTEGER NOT NULL DEFAULT 0 CHECK (isHidden IN (0, 1))
) STRICT;

CREATE TABLE importBatch (
  id TEXT PRIMARY KEY,
  fileName TEXT NOT NULL,
  preset TEXT,
  importedAt TEXT NOT NULL,
  undoneAt TEXT,
  rowCount INTEGER NOT NULL,
  createdCount INTEGER NOT NULL,
  updatedCount INTEGER NOT NULL,
  duplicateCount INTEGER NOT NULL,
  skippedCount INTEGER NOT NULL
) STRICT;

CREATE TABLE application (
  id TEXT PRIMARY KEY,
  companyId TEXT NOT NULL REFERENCES company (id),
  viaCompanyId TEXT REFERENCES company (id),
  origin TEXT NOT NULL DEFAULT 'mine' CHECK (origin IN ('mine', 'inbound')),
  title TEXT NOT NULL,
  url TEXT,
  externalId TEXT,
  source TEXT,
  location TEXT,
  workMode TEXT CHECK (workMode IN ('remote', 'hybrid', 'on-site')),
  employmentType TEXT,
  seniority TEXT,
  salaryMin REAL,
  salaryMax REAL,
  currency TEXT,
  period TEXT CHECK (period IN ('year', 'month', 'week', 'day', 'hour')),
  salaryText TEXT,
  excitement INTEGER CHECK (excitement BETWEEN 1 AND 5),
  deadlineOn TEXT,
  description TEXT,
  stageId TEXT NOT NULL REFERENCES stage (id),
  notes TEXT,
  archivedAt TEXT,
  importBatchId TEXT REFERENCES importBatch (id),
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX applicationBySource ON application (source, origin, id);
CREATE INDEX applicationByCompany ON application (companyId);
CREATE INDEX applicationByVia ON application (viaCompanyId) WHERE viaCompanyId IS NOT NULL;
CREATE INDEX applicationByStage ON application (stageId);
CREATE INDEX applicationByExternalId ON application (externalId) WHERE externalId IS NOT NULL;
CREATE INDEX applicationByUrl ON application (url) WHERE url IS NOT NULL;
CREATE INDEX applicationByImportBatch ON application (importBatchId) WHERE importBatchId IS NOT NULL;

CREATE TABLE stageEvent (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  stageId TEXT NOT NULL REFERENCES stage (id),
  phase TEXT NOT NULL CHECK (phase IN ('saved', 'applied', 'screening', 'assessment', 'interview', 'final', 'offer')),
  "on" TEXT NOT NULL,
  precision TEXT NOT NULL DEFAULT 'day' CHECK (precision IN ('day', 'month', 'year', 'unknown')),
  note TEXT,
  source TEXT NOT NULL DEFAULT 'manual' CHECK (source IN ('manual', 'import')),
  recordedAt TEXT NOT NULL
) STRICT;
CREATE INDEX stageEventByApplication ON stageEvent (applicationId, phase, "on");
CREATE INDEX stageEventByStage ON stageEvent (stageId, applicationId, "on");

CREATE TABLE interview (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  round INTEGER,
  kind TEXT,
  startsAt TEXT NOT NULL,
  durationMin INTEGER,
  timeZone TEXT,
  mode TEXT,
  place TEXT,
  status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'held', 'cancelled')),
  prepNotes TEXT,
  selfRating INTEGER,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX interviewByApplication ON interview (applicationId, startsAt);

CREATE TABLE interaction (
  id TEXT PRIMARY KEY,
  applicationId TEXT REFERENCES application (id) ON DELETE CASCADE,
  personId TEXT REFERENCES person (id) ON DELETE SET NULL,
  companyId TEXT REFERENCES company (id) ON DELETE SET NULL,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  channel TEXT NOT NULL,
  "on" TEXT NOT NULL,
  at TEXT,
  isAutomatic INTEGER NOT NULL DEFAULT 0 CHECK (isAutomatic IN (0, 1)),
  note TEXT,
  recordedAt TEXT NOT NULL
) STRICT;
CREATE INDEX interactionByApplication ON interaction (applicationId, direction, isAutomatic, "on");
CREATE INDEX interactionByPerson ON interaction (personId);
CREATE INDEX interactionByCompany ON interaction (companyId);

CREATE TABLE outcome (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('accepted', 'declined', 'rejected', 'withdrawn', 'ghosted', 'cancelled')),
  phase TEXT NOT NULL CHECK (phase IN ('saved', 'applied', 'screening', 'assessment', 'interview', 'final', 'offer', 'unknown')),
  "on" TEXT NOT NULL,
  precision TEXT NOT NULL DEFAULT 'day' CHECK (precision IN ('day', 'month', 'year', 'unknown')),
  isGeneric INTEGER CHECK (isGeneric IN (0, 1)),
  message TEXT,
  isSkipped INTEGER NOT NULL DEFAULT 0 CHECK (isSkipped IN (0, 1)),
  reopenedOn TEXT,
  recordedAt TEXT NOT NULL
) STRICT;
CREATE INDEX outcomeByApplication ON outcome (applicationId);
CREATE UNIQUE INDEX oneLiveOutcome ON outcome (applicationId) WHERE reopenedOn IS NULL;

CREATE TABLE reason (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('theirs', 'mine')),
  "group" TEXT NOT NULL,
  claim TEXT CHECK (claim IN ('able', 'better', 'neither')),
  control TEXT CHECK (control IN ('yes', 'partly', 'no')),
  position INTEGER NOT NULL,
  retiredAt TEXT
) STRICT;

CREATE TABLE outcomeReason (
  id TEXT PRIMARY KEY,
  outcomeId TEXT NOT NULL REFERENCES outcome (id) ON DELETE CASCADE,
  reasonId TEXT NOT NULL REFERENCES reason (id),
  saidBy TEXT NOT NULL CHECK (saidBy IN ('employer', 'recruiter', 'insider', 'me')),
  quote TEXT
) STRICT;
CREATE INDEX outcomeReasonByOutcome ON outcomeReason (outcomeId);
CREATE INDEX outcomeReasonByReason ON outcomeReason (reasonId);

CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE savedView (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  screen TEXT NOT NULL,
  query TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE valueMapping (
  id TEXT PRIMARY KEY,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  meaning TEXT
) STRICT;
CREATE UNIQUE INDEX valueMappingByValue ON valueMapping (field, value);

CREATE TABLE importRow (
  id TEXT PRIMARY KEY,
  batchId TEXT NOT NULL REFERENCES importBatch (id),
  line INTEGER NOT NULL,
  raw TEXT NOT NULL,
  hash TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('create', 'update', 'duplicate', 'skip')),
  reason TEXT,
  applicationId TEXT REFERENCES application (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX importRowByBatch ON importRow (batchId, line);
CREATE INDEX importRowByApplication ON importRow (applicationId) WHERE applicationId IS NOT NULL;
CREATE INDEX importRowByHash ON importRow (hash, ordinal);

CREATE TABLE command (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  undoOf TEXT REFERENCES command (id),
  mergeKey TEXT,
  applicationId TEXT,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'passed'))
) STRICT;
CREATE INDEX commandByState ON command (state);
CREATE INDEX commandByUndoOf ON command (undoOf) WHERE undoOf IS NOT NULL;

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  commandId TEXT NOT NULL REFERENCES command (id),
  tableName TEXT NOT NULL,
  rowId TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX changeByCommand ON change (commandId);
CREATE INDEX changeByRow ON change (tableName, rowId);

INSERT INTO stage (id, name, phase, position) VALUES
  ('stage-saved', 'Saved', 'saved', 10),
  ('stage-applied', 'Applied', 'applied', 20),
  ('stage-screening', 'Screening', 'screening', 30),
  ('stage-assessment', 'Assessment', 'assessment', 40),
  ('stage-interview', 'Interview', 'interview', 50),
  ('stage-final', 'Final', 'final', 60),
  ('stage-offer', 'Offer', 'offer', 70);

INSERT INTO reason (id, label, side, "group", claim, control, position) VALUES
  ('skills-missing', 'Skills missing', 'theirs', 'capability', 'able', 'yes', 10),
  ('skills-rusty', 'Skills rusty', 'theirs', 'capability', 'able', 'yes', 20),
  ('not-enough-experience', 'Not enough experience', 'theirs', 'capability', 'able', 'partly', 30),
  ('qualification-missing', 'Qualification or certificate missing', 'theirs', 'capability', 'able', 'partly', 40),
  ('overqualified', 'Overqualified', 'theirs', 'level', 'neither', 'yes', 50),
  ('seniority-mismatch', 'Seniority mismatch', 'theirs', 'level', 'able', 'yes', 60),
  ('cv-did-not-show-it', 'CV did not show it', 'theirs', 'application', 'able', 'yes', 70),
  ('key-results-missing', 'Key results missing', 'theirs', 'application', 'better', 'yes', 80),
  ('applied-late', 'Applied late', 'theirs', 'application', 'neither', 'yes', 90),
  ('unclear-direction', 'Unclear direction or motivation', 'theirs', 'conversation', 'better', 'yes', 100),
  ('communication', 'Communication', 'theirs', 'conversation', 'better', 'yes', 110),
  ('story-weak', 'Story or example weak', 'theirs', 'conversation', 'better', 'yes', 120),
  ('presence', 'Presence or attitude', 'theirs', 'conversation', 'better', 'partly', 130),
  ('technical-exercise', 'Technical exercise', 'theirs', 'conversation', 'able', 'yes', 140),
  ('values-or-team-fit', 'Values or team fit', 'theirs', 'conversation', 'better', 'partly', 150),
  ('references', 'References', 'theirs', 'conversation', 'able', 'partly', 160),
  ('pay-expectation', 'Pay expectation', 'theirs', 'terms', 'neither', 'partly', 170),
  ('location-or-remote', 'Location or remote', 'theirs', 'terms', 'neither', 'partly', 180),
  ('visa', 'Visa or right to work', 'theirs', 'terms', 'neither', 'no', 190),
  ('availability', 'Availability', 'theirs', 'terms', 'neither', 'partly', 200),
  ('stronger-candidate', 'Stronger candidate', 'theirs', 'competition', 'better', 'no', 210),
  ('internal-candidate', 'Internal candidate', 'theirs', 'competition', 'neither', 'no', 220),
  ('cheaper-candidate', 'Cheaper candidate', 'theirs', 'competition', 'neither', 'no', 230),
  ('hiring-freeze', 'Hiring freeze', 'theirs', 'company', 'neither', 'no', 240),
  ('position-filled', 'Position filled or cancelled', 'theirs', 'company', 'neither', 'no', 250),
  ('wrong-position', 'Wrong position presented (agency)', 'theirs', 'process', 'neither', 'no', 260),
  ('process-error', 'Process error', 'theirs', 'process', 'neither', 'no', 270),
  ('discrimination-suspected', 'Discrimination suspected', 'theirs', 'process', 'neither', 'no', 280),
  ('no-reason-given', 'No reason given', 'theirs', 'none', 'neither', 'no', 290),
  ('no-reply', 'No reply', 'theirs', 'none', 'neither', 'no', 300),
  ('my-pay', 'Pay', 'mine', 'mine', NULL, NULL, 310),
  ('my-role', 'Role', 'mine', 'mine', NULL, NULL, 320),
  ('my-company', 'Company', 'mine', 'mine', NULL, NULL, 330),
  ('my-commute', 'Commute', 'mine', 'mine', NULL, NULL, 340),
  ('my-process', 'Process', 'mine', 'mine', NULL, NULL, 350),
  ('my-better-offer', 'Better offer', 'mine', 'mine', NULL, NULL, 360),
  ('my-not-a-fit', 'Not a fit', 'mine', 'mine', NULL, NULL, 370),
  ('my-outside-search', 'Pitch outside my search', 'mine', 'mine', NULL, NULL, 380);
`,
};
