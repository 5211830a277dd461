import type { Migration } from '#core/store/migrate.ts';

/** Tags, CV versions, offers, attachments, who takes part in what; and which application each change was about. */
export const wholeCrm: Migration = {
  version: 2,
  name: 'whole-crm',
  sql: `
CREATE TABLE resume (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  notes TEXT,
  retiredAt TEXT,
  createdAt TEXT NOT NULL
) STRICT;
ALTER TABLE application ADD COLUMN resumeId TEXT REFERENCES resume (id) ON DELETE SET NULL;
CREATE INDEX applicationByArchived ON application (archivedAt) WHERE archivedAt IS NOT NULL;
CREATE INDEX applicationByResume ON application (resumeId) WHERE resumeId IS NOT NULL;

CREATE TABLE tag (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  matchKey TEXT NOT NULL CHECK (matchKey <> ''),
  createdAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX tagByMatchKey ON tag (matchKey);

CREATE TABLE applicationTag (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  tagId TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX applicationTagByApplication ON applicationTag (applicationId, tagId);
CREATE INDEX applicationTagByTag ON applicationTag (tagId);

CREATE TABLE applicationPerson (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  personId TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  relation TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX applicationPersonByApplication ON applicationPerson (applicationId, personId);
CREATE INDEX applicationPersonByPerson ON applicationPerson (personId);

ALTER TABLE interview ADD COLUMN hasTime INTEGER NOT NULL DEFAULT 1 CHECK (hasTime IN (0, 1));
CREATE INDEX interviewByStart ON interview (startsAt);

CREATE TABLE interviewPerson (
  id TEXT PRIMARY KEY,
  interviewId TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  personId TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX interviewPersonByInterview ON interviewPerson (interviewId, personId);
CREATE INDEX interviewPersonByPerson ON interviewPerson (personId);

CREATE TABLE offer (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  salary REAL,
  currency TEXT,
  period TEXT CHECK (period IN ('year', 'month', 'week', 'day', 'hour')),
  bonus TEXT,
  equity TEXT,
  benefits TEXT,
  terms TEXT,
  receivedOn TEXT NOT NULL,
  answerBy TEXT,
  startsOn TEXT,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX offerByApplication ON offer (applicationId);

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  applicationId TEXT REFERENCES application (id) ON DELETE CASCADE,
  companyId TEXT REFERENCES company (id) ON DELETE CASCADE,
  personId TEXT REFERENCES person (id) ON DELETE CASCADE,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  name TEXT NOT NULL CHECK (name <> ''),
  mime TEXT NOT NULL,
  sizeBytes INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  CHECK ((applicationId IS NOT NULL) + (companyId IS NOT NULL) + (personId IS NOT NULL) = 1)
) STRICT;
CREATE INDEX attachmentByApplication ON attachment (applicationId) WHERE applicationId IS NOT NULL;
CREATE INDEX attachmentByCompany ON attachment (companyId) WHERE companyId IS NOT NULL;
CREATE INDEX attachmentByPerson ON attachment (personId) WHERE personId IS NOT NULL;
CREATE INDEX attachmentByHash ON attachment (hash);

ALTER TABLE command ADD COLUMN revertOf TEXT REFERENCES command (id);
CREATE INDEX commandByRevertOf ON command (revertOf) WHERE revertOf IS NOT NULL;

ALTER TABLE change ADD COLUMN applicationId TEXT;
UPDATE change SET applicationId = CASE WHEN tableName = 'application' THEN rowId
  ELSE json_extract(coalesce(after, before), '$.applicationId') END
WHERE coalesce(after, before) IS NOT NULL;
CREATE INDEX changeByApplication ON change (applicationId) WHERE applicationId IS NOT NULL;
`,
};
