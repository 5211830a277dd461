import type { Migration } from '#core/store/migrate.ts';

/**
 * The rest of the learning loop: letters and their templates, feedback asked for and received, the debrief of a rejection, the
 * game plan, stories, practice and the weekly review.
 *
 * A template is stored only in one's own wording, a letter from its first word on. What a letter, a request or a task is
 * about is named by `subjectId`, as in `taskAnswer`. Themes are rows of their own: the same one is counted across every kind
 * of person that spoke of it, and leads to a reason and to a skill.
 */
export const learningLoop: Migration = {
  version: 10,
  name: 'learning-loop',
  sql: `
CREATE TABLE template (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'de', 'fr', 'es')),
  subject TEXT NOT NULL,
  body TEXT NOT NULL CHECK (body <> ''),
  changedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX templateByKind ON template (kind, language);

CREATE TABLE letter (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  subjectId TEXT NOT NULL,
  occurrence TEXT NOT NULL DEFAULT 'once',
  personId TEXT REFERENCES person (id) ON DELETE SET NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'de', 'fr', 'es')),
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  changedAt TEXT NOT NULL,
  sentOn TEXT,
  interactionId TEXT REFERENCES interaction (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX letterByApplication ON letter (applicationId);
CREATE INDEX letterBySubject ON letter (subjectId, kind);
CREATE INDEX letterByPerson ON letter (personId) WHERE personId IS NOT NULL;
CREATE INDEX letterByInteraction ON letter (interactionId) WHERE interactionId IS NOT NULL;

CREATE TABLE feedbackRequest (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  outcomeId TEXT REFERENCES outcome (id) ON DELETE SET NULL,
  personId TEXT REFERENCES person (id) ON DELETE SET NULL,
  letterId TEXT REFERENCES letter (id) ON DELETE SET NULL,
  route TEXT NOT NULL CHECK (route IN ('thank-you', 'letter', 'third-party', 'call', 'other')),
  state TEXT NOT NULL CHECK (state IN ('sent', 'answered', 'none')),
  sentOn TEXT NOT NULL,
  settledOn TEXT,
  note TEXT,
  recordedAt TEXT NOT NULL,
  CHECK ((state = 'sent') = (settledOn IS NULL))
) STRICT;
CREATE INDEX feedbackRequestByApplication ON feedbackRequest (applicationId);
CREATE INDEX feedbackRequestByOutcome ON feedbackRequest (outcomeId) WHERE outcomeId IS NOT NULL;
CREATE INDEX feedbackRequestByPerson ON feedbackRequest (personId) WHERE personId IS NOT NULL;
CREATE INDEX feedbackRequestByLetter ON feedbackRequest (letterId) WHERE letterId IS NOT NULL;

CREATE TABLE practice (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('direction', 'mock', 'question')),
  startedAt TEXT NOT NULL,
  seconds INTEGER CHECK (seconds >= 0),
  applicationId TEXT REFERENCES application (id) ON DELETE SET NULL,
  questionId TEXT REFERENCES question (id) ON DELETE SET NULL,
  personId TEXT REFERENCES person (id) ON DELETE SET NULL,
  note TEXT,
  recordingHash TEXT CHECK (length(recordingHash) = 64),
  recordingMime TEXT,
  recordingBytes INTEGER,
  CHECK ((recordingHash IS NULL) = (recordingMime IS NULL) AND (recordingHash IS NULL) = (recordingBytes IS NULL))
) STRICT;
CREATE INDEX practiceByApplication ON practice (applicationId) WHERE applicationId IS NOT NULL;
CREATE INDEX practiceByQuestion ON practice (questionId) WHERE questionId IS NOT NULL;
CREATE INDEX practiceByPerson ON practice (personId) WHERE personId IS NOT NULL;

CREATE TABLE theme (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  matchKey TEXT NOT NULL UNIQUE,
  reasonId TEXT REFERENCES reason (id) ON DELETE SET NULL,
  skillId TEXT REFERENCES skill (id) ON DELETE SET NULL,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX themeByReason ON theme (reasonId) WHERE reasonId IS NOT NULL;
CREATE INDEX themeBySkill ON theme (skillId) WHERE skillId IS NOT NULL;

CREATE TABLE feedback (
  id TEXT PRIMARY KEY,
  applicationId TEXT REFERENCES application (id) ON DELETE CASCADE,
  requestId TEXT REFERENCES feedbackRequest (id) ON DELETE SET NULL,
  practiceId TEXT REFERENCES practice (id) ON DELETE SET NULL,
  personId TEXT REFERENCES person (id) ON DELETE SET NULL,
  source TEXT NOT NULL CHECK (source IN ('employer', 'insider', 'recruiter', 'coach', 'mock-interviewer', 'me')),
  "on" TEXT NOT NULL,
  words TEXT,
  recordedAt TEXT NOT NULL
) STRICT;
CREATE INDEX feedbackByApplication ON feedback (applicationId) WHERE applicationId IS NOT NULL;
CREATE INDEX feedbackByRequest ON feedback (requestId) WHERE requestId IS NOT NULL;
CREATE INDEX feedbackByPractice ON feedback (practiceId) WHERE practiceId IS NOT NULL;
CREATE INDEX feedbackByPerson ON feedback (personId) WHERE personId IS NOT NULL;

CREATE TABLE feedbackPoint (
  id TEXT PRIMARY KEY,
  feedbackId TEXT NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('well', 'differently')),
  text TEXT NOT NULL CHECK (text <> ''),
  themeId TEXT REFERENCES theme (id) ON DELETE SET NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX feedbackPointByFeedback ON feedbackPoint (feedbackId, position);
CREATE INDEX feedbackPointByTheme ON feedbackPoint (themeId) WHERE themeId IS NOT NULL;

CREATE TABLE debrief (
  id TEXT PRIMARY KEY,
  outcomeId TEXT NOT NULL UNIQUE REFERENCES outcome (id) ON DELETE CASCADE,
  explanations TEXT NOT NULL DEFAULT '[]',
  otherExplanation TEXT,
  canChange TEXT,
  wrongFact TEXT,
  startedAt TEXT NOT NULL,
  finishedAt TEXT
) STRICT;

CREATE TABLE feeling (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  mood INTEGER CHECK (mood BETWEEN 1 AND 5),
  text TEXT,
  applicationId TEXT REFERENCES application (id) ON DELETE SET NULL,
  CHECK (mood IS NOT NULL OR text IS NOT NULL)
) STRICT;
CREATE INDEX feelingByTime ON feeling (at);
CREATE INDEX feelingByApplication ON feeling (applicationId) WHERE applicationId IS NOT NULL;

CREATE TABLE planItem (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('present', 'learn', 'aim')),
  title TEXT NOT NULL CHECK (title <> ''),
  hypothesis TEXT,
  phase TEXT CHECK (phase IN ('applied', 'screening', 'assessment', 'interview', 'final')),
  startsOn TEXT NOT NULL,
  reviewOn TEXT NOT NULL,
  closedOn TEXT,
  debriefId TEXT REFERENCES debrief (id) ON DELETE SET NULL,
  themeId TEXT REFERENCES theme (id) ON DELETE SET NULL,
  recordedAt TEXT NOT NULL,
  CHECK (reviewOn >= startsOn)
) STRICT;
CREATE INDEX planItemOpen ON planItem (reviewOn) WHERE closedOn IS NULL;
CREATE INDEX planItemByDebrief ON planItem (debriefId) WHERE debriefId IS NOT NULL;
CREATE INDEX planItemByTheme ON planItem (themeId) WHERE themeId IS NOT NULL;

CREATE TABLE planReview (
  id TEXT PRIMARY KEY,
  planItemId TEXT NOT NULL REFERENCES planItem (id) ON DELETE CASCADE,
  "on" TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('helped', 'no-change', 'too-early', 'not-tried')),
  note TEXT
) STRICT;
CREATE INDEX planReviewByItem ON planReview (planItemId);

CREATE TABLE planItemReason (
  id TEXT PRIMARY KEY,
  planItemId TEXT NOT NULL REFERENCES planItem (id) ON DELETE CASCADE,
  reasonId TEXT NOT NULL REFERENCES reason (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX planItemReasonByItem ON planItemReason (planItemId, reasonId);
CREATE INDEX planItemReasonByReason ON planItemReason (reasonId);

CREATE TABLE planItemSkill (
  id TEXT PRIMARY KEY,
  planItemId TEXT NOT NULL REFERENCES planItem (id) ON DELETE CASCADE,
  skillId TEXT NOT NULL REFERENCES skill (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX planItemSkillByItem ON planItemSkill (planItemId, skillId);
CREATE INDEX planItemSkillBySkill ON planItemSkill (skillId);

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  situation TEXT,
  task TEXT,
  action TEXT,
  result TEXT,
  createdAt TEXT NOT NULL,
  changedAt TEXT NOT NULL
) STRICT;

CREATE TABLE storySkill (
  id TEXT PRIMARY KEY,
  storyId TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  skillId TEXT NOT NULL REFERENCES skill (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX storySkillByStory ON storySkill (storyId, skillId);
CREATE INDEX storySkillBySkill ON storySkill (skillId);

CREATE TABLE storyQuestion (
  id TEXT PRIMARY KEY,
  storyId TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  questionId TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX storyQuestionByStory ON storyQuestion (storyId, questionId);
CREATE INDEX storyQuestionByQuestion ON storyQuestion (questionId);

CREATE TABLE storyUse (
  id TEXT PRIMARY KEY,
  storyId TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  interviewId TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  isTold INTEGER NOT NULL DEFAULT 0 CHECK (isTold IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX storyUseByStory ON storyUse (storyId, interviewId);
CREATE INDEX storyUseByInterview ON storyUse (interviewId);

ALTER TABLE question ADD COLUMN isKept INTEGER NOT NULL DEFAULT 0 CHECK (isKept IN (0, 1));

CREATE TABLE questionCard (
  id TEXT PRIMARY KEY,
  questionId TEXT NOT NULL UNIQUE REFERENCES question (id) ON DELETE CASCADE,
  dueAt TEXT NOT NULL,
  stability REAL NOT NULL,
  difficulty REAL NOT NULL,
  scheduledDays INTEGER NOT NULL,
  learningStep INTEGER NOT NULL,
  repetitions INTEGER NOT NULL,
  lapses INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'learning', 'review', 'relearning')),
  reviewedAt TEXT
) STRICT;
CREATE INDEX questionCardByDue ON questionCard (dueAt);

CREATE TABLE interviewCheck (
  id TEXT PRIMARY KEY,
  interviewId TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  item TEXT NOT NULL CHECK (item <> ''),
  isOwn INTEGER NOT NULL CHECK (isOwn IN (0, 1)),
  isDone INTEGER NOT NULL CHECK (isDone IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX interviewCheckByInterview ON interviewCheck (interviewId, isOwn, item);

CREATE TABLE weeklyReview (
  id TEXT PRIMARY KEY,
  weekOf TEXT NOT NULL UNIQUE,
  happened TEXT,
  learned TEXT,
  next TEXT,
  startedAt TEXT NOT NULL,
  finishedAt TEXT
) STRICT;
`,
};
