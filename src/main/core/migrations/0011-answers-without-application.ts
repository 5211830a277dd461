import type { Migration } from '#core/store/migrate.ts';

/** A rule may ask about something that belongs to no application, such as an item of the game plan. */
export const answersWithoutApplication: Migration = {
  version: 11,
  name: 'answers-without-application',
  sql: `
CREATE TABLE taskAnswerOfAny (
  id TEXT PRIMARY KEY,
  applicationId TEXT REFERENCES application (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  subjectId TEXT NOT NULL,
  occurrence TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('done', 'dismissed', 'snoozed')),
  snoozedUntil TEXT,
  answeredAt TEXT NOT NULL,
  CHECK ((answer = 'snoozed') = (snoozedUntil IS NOT NULL))
) STRICT;
INSERT INTO taskAnswerOfAny SELECT id, applicationId, rule, subjectId, occurrence, answer, snoozedUntil, answeredAt FROM taskAnswer;
DROP TABLE taskAnswer;
ALTER TABLE taskAnswerOfAny RENAME TO taskAnswer;
CREATE UNIQUE INDEX taskAnswerBySubject ON taskAnswer (subjectId, rule, occurrence);
CREATE INDEX taskAnswerByApplication ON taskAnswer (applicationId) WHERE applicationId IS NOT NULL;
`,
};
