import type { Migration } from '#core/store/migrate.ts';

/**
 * Looking back on an interview, and the questions that were asked. A question is a row of its own and not a line of the
 * review: the same one comes up in many interviews, and its better answer is practised.
 */
export const selfReview: Migration = {
  version: 9,
  name: 'self-review',
  sql: `
CREATE TABLE selfReview (
  id TEXT PRIMARY KEY,
  interviewId TEXT NOT NULL UNIQUE REFERENCES interview (id) ON DELETE CASCADE,
  wentWell TEXT,
  differently TEXT,
  concerns TEXT,
  feeling TEXT,
  startedAt TEXT NOT NULL,
  finishedAt TEXT
) STRICT;

CREATE TABLE question (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL CHECK (text <> ''),
  matchKey TEXT NOT NULL UNIQUE,
  betterAnswer TEXT,
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE interviewQuestion (
  id TEXT PRIMARY KEY,
  interviewId TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  questionId TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  isUnsure INTEGER NOT NULL DEFAULT 1 CHECK (isUnsure IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX interviewQuestionByInterview ON interviewQuestion (interviewId, questionId);
CREATE INDEX interviewQuestionByQuestion ON interviewQuestion (questionId);
`,
};
