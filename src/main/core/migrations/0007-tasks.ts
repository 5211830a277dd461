import type { Migration } from '#core/store/migrate.ts';

/**
 * What is to be done. The tasks of rules are computed from the data and the clock and stored nowhere: only what was
 * answered to them is (`taskAnswer`). Those one writes down for oneself are rows of `task`.
 *
 * No rule may speak up about an end that an import brought, so an outcome says where it comes from, as a step of a stage
 * does. Imports note their inserts in the log: that is how the ends that stand there already are told apart.
 */
export const tasks: Migration = {
  version: 7,
  name: 'tasks',
  sql: `
ALTER TABLE outcome ADD COLUMN source TEXT NOT NULL DEFAULT 'manual' CHECK (source IN ('manual', 'import'));
UPDATE outcome SET source = 'import' WHERE id IN (
  SELECT change.rowId FROM change JOIN command ON command.id = change.commandId
  WHERE change.tableName = 'outcome' AND change.before IS NULL AND command.name LIKE 'imports.%'
);

CREATE TABLE taskAnswer (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  subjectId TEXT NOT NULL,
  occurrence TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('done', 'dismissed', 'snoozed')),
  snoozedUntil TEXT,
  answeredAt TEXT NOT NULL,
  CHECK ((answer = 'snoozed') = (snoozedUntil IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX taskAnswerBySubject ON taskAnswer (subjectId, rule, occurrence);
CREATE INDEX taskAnswerByApplication ON taskAnswer (applicationId);

CREATE TABLE task (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  dueOn TEXT,
  applicationId TEXT REFERENCES application (id) ON DELETE CASCADE,
  snoozedUntil TEXT,
  doneAt TEXT,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX taskByApplication ON task (applicationId) WHERE applicationId IS NOT NULL;
CREATE INDEX taskOpen ON task (dueOn) WHERE doneAt IS NULL;
`,
};
