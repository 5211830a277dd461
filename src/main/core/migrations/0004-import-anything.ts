import type { Migration } from '#core/store/migrate.ts';

/**
 * Imports of people beside those of applications, and of tables in which several rows make one application. `importRow`
 * is built anew because the actions it allows stand in a CHECK; its
 * index by hash goes, since an import reads the hashes all at once.
 */
export const importAnything: Migration = {
  version: 4,
  name: 'import-anything',
  sql: `
ALTER TABLE importBatch ADD COLUMN subject TEXT NOT NULL DEFAULT 'applications'
  CHECK (subject IN ('applications', 'people', 'everything'));
ALTER TABLE importBatch ADD COLUMN joinedCount INTEGER NOT NULL DEFAULT 0;

CREATE TABLE newImportRow (
  id TEXT PRIMARY KEY,
  batchId TEXT NOT NULL REFERENCES importBatch (id),
  line INTEGER NOT NULL,
  raw TEXT NOT NULL,
  hash TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('create', 'update', 'duplicate', 'join', 'skip')),
  reason TEXT,
  applicationId TEXT REFERENCES application (id) ON DELETE SET NULL,
  personId TEXT REFERENCES person (id) ON DELETE SET NULL
) STRICT;
INSERT INTO newImportRow (id, batchId, line, raw, hash, ordinal, action, reason, applicationId)
  SELECT id, batchId, line, raw, hash, ordinal, action, reason, applicationId FROM importRow;
DROP TABLE importRow;
ALTER TABLE newImportRow RENAME TO importRow;
CREATE INDEX importRowByBatch ON importRow (batchId, line);
CREATE INDEX importRowByApplication ON importRow (applicationId) WHERE applicationId IS NOT NULL;
CREATE INDEX importRowByPerson ON importRow (personId) WHERE personId IS NOT NULL;
`,
};
