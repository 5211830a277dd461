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
, resumeId TEXT REFERENCES resume (id) ON DELETE SET NULL) STRICT;

CREATE TABLE applicationPerson (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  personId TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  relation TEXT NOT NULL
) STRICT;

CREATE TABLE applicationTag (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  tagId TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE
) STRICT;

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

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  commandId TEXT NOT NULL REFERENCES command (id),
  tableName TEXT NOT NULL,
  rowId TEXT NOT NULL,
  before TEXT,
  after TEXT
, applicationId TEXT) STRICT;

CREATE TABLE command (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  undoOf TEXT REFERENCES command (id),
  mergeKey TEXT,
  applicationId TEXT,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'passed'))
, revertOf TEXT REFERENCES command (id)) STRICT;

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

CREATE TABLE feedbackPoint (
  id TEXT PRIMARY KEY,
  feedbackId TEXT NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('well', 'differently')),
  text TEXT NOT NULL CHECK (text <> ''),
  themeId TEXT REFERENCES theme (id) ON DELETE SET NULL,
  position INTEGER NOT NULL
) STRICT;

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

CREATE TABLE feeling (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  mood INTEGER CHECK (mood BETWEEN 1 AND 5),
  text TEXT,
  applicationId TEXT REFERENCES application (id) ON DELETE SET NULL,
  CHECK (mood IS NOT NULL OR text IS NOT NULL)
) STRICT;

CREATE TABLE fit (
  applicationId TEXT PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE,
  band TEXT NOT NULL,
  score INTEGER,
  mustCoverage REAL,
  seniorityStep INTEGER,
  missing TEXT NOT NULL,
  broken TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fitState (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL,
  year INTEGER NOT NULL
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
, subject TEXT NOT NULL DEFAULT 'applications'
  CHECK (subject IN ('applications', 'people', 'everything')), joinedCount INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE "importRow" (
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
, hasTime INTEGER NOT NULL DEFAULT 1 CHECK (hasTime IN (0, 1))) STRICT;

CREATE TABLE interviewCheck (
  id TEXT PRIMARY KEY,
  interviewId TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  item TEXT NOT NULL CHECK (item <> ''),
  isOwn INTEGER NOT NULL CHECK (isOwn IN (0, 1)),
  isDone INTEGER NOT NULL CHECK (isDone IN (0, 1))
) STRICT;

CREATE TABLE interviewPerson (
  id TEXT PRIMARY KEY,
  interviewId TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  personId TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE interviewQuestion (
  id TEXT PRIMARY KEY,
  interviewId TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  questionId TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  isUnsure INTEGER NOT NULL DEFAULT 1 CHECK (isUnsure IN (0, 1))
) STRICT;

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
, source TEXT NOT NULL DEFAULT 'manual' CHECK (source IN ('manual', 'import'))) STRICT;

CREATE TABLE outcomeReason (
  id TEXT PRIMARY KEY,
  outcomeId TEXT NOT NULL REFERENCES outcome (id) ON DELETE CASCADE,
  reasonId TEXT NOT NULL REFERENCES reason (id),
  saidBy TEXT NOT NULL CHECK (saidBy IN ('employer', 'recruiter', 'insider', 'me')),
  quote TEXT
) STRICT;

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

CREATE TABLE planItemReason (
  id TEXT PRIMARY KEY,
  planItemId TEXT NOT NULL REFERENCES planItem (id) ON DELETE CASCADE,
  reasonId TEXT NOT NULL REFERENCES reason (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE planItemSkill (
  id TEXT PRIMARY KEY,
  planItemId TEXT NOT NULL REFERENCES planItem (id) ON DELETE CASCADE,
  skillId TEXT NOT NULL REFERENCES skill (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE planReview (
  id TEXT PRIMARY KEY,
  planItemId TEXT NOT NULL REFERENCES planItem (id) ON DELETE CASCADE,
  "on" TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('helped', 'no-change', 'too-early', 'not-tried')),
  note TEXT
) STRICT;

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

CREATE TABLE profile (
  id TEXT PRIMARY KEY CHECK (id = 'me'),
  titles TEXT NOT NULL DEFAULT '[]',
  seniority TEXT CHECK (seniority IN ('intern', 'junior', 'mid', 'senior', 'lead', 'principal', 'head')),
  payFloor REAL CHECK (payFloor >= 0),
  payCurrency TEXT,
  payPeriod TEXT CHECK (payPeriod IN ('year', 'month', 'week', 'day', 'hour')),
  places TEXT NOT NULL DEFAULT '[]',
  workModes TEXT NOT NULL DEFAULT '[]',
  rightToWork TEXT NOT NULL DEFAULT '[]',
  dealBreakers TEXT NOT NULL DEFAULT '[]',
  avoidedWords TEXT NOT NULL DEFAULT '[]',
  direction TEXT
) STRICT;

CREATE TABLE profileSkill (
  id TEXT PRIMARY KEY,
  skillId TEXT NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
  level TEXT NOT NULL CHECK (level IN ('learning', 'working', 'strong')),
  years REAL CHECK (years >= 0),
  lastUsedYear INTEGER,
  evidence TEXT
) STRICT;

CREATE TABLE question (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL CHECK (text <> ''),
  matchKey TEXT NOT NULL UNIQUE,
  betterAnswer TEXT,
  createdAt TEXT NOT NULL
, isKept INTEGER NOT NULL DEFAULT 0 CHECK (isKept IN (0, 1))) STRICT;

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

CREATE TABLE requirement (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  need TEXT NOT NULL CHECK (need IN ('must', 'nice')),
  kind TEXT NOT NULL CHECK (kind IN ('skill', 'language', 'text', 'right-to-work')),
  skillId TEXT REFERENCES skill (id),
  text TEXT,
  minYears REAL CHECK (minYears > 0),
  answer TEXT CHECK (answer IN ('met', 'partly', 'not')),
  quote TEXT,
  position INTEGER NOT NULL,
  CHECK ((kind IN ('skill', 'language')) = (skillId IS NOT NULL)),
  CHECK ((skillId IS NULL) = (text IS NOT NULL))
) STRICT;

CREATE TABLE resume (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  notes TEXT,
  retiredAt TEXT,
  createdAt TEXT NOT NULL
, text TEXT) STRICT;

CREATE TABLE savedView (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  screen TEXT NOT NULL,
  query TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE searchKey (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  rowId TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE searchName USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '1 2 3 4 5 6 8',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'"
);

CREATE TABLE 'searchName_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'searchName_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'searchName_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'searchName_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE VIRTUAL TABLE searchNote USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'"
);

CREATE TABLE 'searchNote_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'searchNote_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'searchNote_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'searchNote_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE searchState (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE searchText USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'"
);

CREATE TABLE 'searchText_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'searchText_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'searchText_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'searchText_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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

CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE skill (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL DEFAULT 'skill' CHECK (kind IN ('skill', 'language')),
  area TEXT,
  aliases TEXT NOT NULL DEFAULT '[]',
  isStrict INTEGER NOT NULL DEFAULT 0 CHECK (isStrict IN (0, 1)),
  retiredAt TEXT
) STRICT;

CREATE TABLE stage (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  phase TEXT NOT NULL CHECK (phase IN ('saved', 'applied', 'screening', 'assessment', 'interview', 'final', 'offer')),
  position INTEGER NOT NULL,
  isHidden INTEGER NOT NULL DEFAULT 0 CHECK (isHidden IN (0, 1))
) STRICT;

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

CREATE TABLE storyQuestion (
  id TEXT PRIMARY KEY,
  storyId TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  questionId TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE storySkill (
  id TEXT PRIMARY KEY,
  storyId TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  skillId TEXT NOT NULL REFERENCES skill (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE storyUse (
  id TEXT PRIMARY KEY,
  storyId TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  interviewId TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  isTold INTEGER NOT NULL DEFAULT 0 CHECK (isTold IN (0, 1))
) STRICT;

CREATE TABLE tag (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  matchKey TEXT NOT NULL CHECK (matchKey <> ''),
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE task (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  dueOn TEXT,
  applicationId TEXT REFERENCES application (id) ON DELETE CASCADE,
  snoozedUntil TEXT,
  doneAt TEXT,
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE "taskAnswer" (
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

CREATE TABLE template (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'de', 'fr', 'es')),
  subject TEXT NOT NULL,
  body TEXT NOT NULL CHECK (body <> ''),
  changedAt TEXT NOT NULL
) STRICT;

CREATE TABLE theme (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  matchKey TEXT NOT NULL UNIQUE,
  reasonId TEXT REFERENCES reason (id) ON DELETE SET NULL,
  skillId TEXT REFERENCES skill (id) ON DELETE SET NULL,
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE valueMapping (
  id TEXT PRIMARY KEY,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  meaning TEXT
) STRICT;

CREATE TABLE weeklyReview (
  id TEXT PRIMARY KEY,
  weekOf TEXT NOT NULL UNIQUE,
  happened TEXT,
  learned TEXT,
  next TEXT,
  startedAt TEXT NOT NULL,
  finishedAt TEXT
) STRICT;

CREATE INDEX applicationByArchived ON application (archivedAt) WHERE archivedAt IS NOT NULL;

CREATE INDEX applicationByCompany ON application (companyId);

CREATE INDEX applicationByExternalId ON application (externalId) WHERE externalId IS NOT NULL;

CREATE INDEX applicationByImportBatch ON application (importBatchId) WHERE importBatchId IS NOT NULL;

CREATE INDEX applicationByResume ON application (resumeId) WHERE resumeId IS NOT NULL;

CREATE INDEX applicationBySource ON application (source, origin, id);

CREATE INDEX applicationByStage ON application (stageId);

CREATE INDEX applicationByUrl ON application (url) WHERE url IS NOT NULL;

CREATE INDEX applicationByVia ON application (viaCompanyId) WHERE viaCompanyId IS NOT NULL;

CREATE UNIQUE INDEX applicationPersonByApplication ON applicationPerson (applicationId, personId);

CREATE INDEX applicationPersonByPerson ON applicationPerson (personId);

CREATE UNIQUE INDEX applicationTagByApplication ON applicationTag (applicationId, tagId);

CREATE INDEX applicationTagByTag ON applicationTag (tagId);

CREATE INDEX attachmentByApplication ON attachment (applicationId) WHERE applicationId IS NOT NULL;

CREATE INDEX attachmentByCompany ON attachment (companyId) WHERE companyId IS NOT NULL;

CREATE INDEX attachmentByHash ON attachment (hash);

CREATE INDEX attachmentByPerson ON attachment (personId) WHERE personId IS NOT NULL;

CREATE INDEX changeByApplication ON change (applicationId) WHERE applicationId IS NOT NULL;

CREATE INDEX changeByCommand ON change (commandId);

CREATE INDEX changeByRow ON change (tableName, rowId);

CREATE INDEX commandByRevertOf ON command (revertOf) WHERE revertOf IS NOT NULL;

CREATE INDEX commandByState ON command (state);

CREATE INDEX commandByUndoOf ON command (undoOf) WHERE undoOf IS NOT NULL;

CREATE INDEX companyByMatchKey ON company (matchKey);

CREATE INDEX feedbackByApplication ON feedback (applicationId) WHERE applicationId IS NOT NULL;

CREATE INDEX feedbackByPerson ON feedback (personId) WHERE personId IS NOT NULL;

CREATE INDEX feedbackByPractice ON feedback (practiceId) WHERE practiceId IS NOT NULL;

CREATE INDEX feedbackByRequest ON feedback (requestId) WHERE requestId IS NOT NULL;

CREATE INDEX feedbackPointByFeedback ON feedbackPoint (feedbackId, position);

CREATE INDEX feedbackPointByTheme ON feedbackPoint (themeId) WHERE themeId IS NOT NULL;

CREATE INDEX feedbackRequestByApplication ON feedbackRequest (applicationId);

CREATE INDEX feedbackRequestByLetter ON feedbackRequest (letterId) WHERE letterId IS NOT NULL;

CREATE INDEX feedbackRequestByOutcome ON feedbackRequest (outcomeId) WHERE outcomeId IS NOT NULL;

CREATE INDEX feedbackRequestByPerson ON feedbackRequest (personId) WHERE personId IS NOT NULL;

CREATE INDEX feelingByApplication ON feeling (applicationId) WHERE applicationId IS NOT NULL;

CREATE INDEX feelingByTime ON feeling (at);

CREATE INDEX importRowByApplication ON importRow (applicationId) WHERE applicationId IS NOT NULL;

CREATE INDEX importRowByBatch ON importRow (batchId, line);

CREATE INDEX importRowByPerson ON importRow (personId) WHERE personId IS NOT NULL;

CREATE INDEX interactionByApplication ON interaction (applicationId, direction, isAutomatic, "on");

CREATE INDEX interactionByCompany ON interaction (companyId);

CREATE INDEX interactionByPerson ON interaction (personId);

CREATE INDEX interviewByApplication ON interview (applicationId, startsAt);

CREATE INDEX interviewByStart ON interview (startsAt);

CREATE UNIQUE INDEX interviewCheckByInterview ON interviewCheck (interviewId, isOwn, item);

CREATE UNIQUE INDEX interviewPersonByInterview ON interviewPerson (interviewId, personId);

CREATE INDEX interviewPersonByPerson ON interviewPerson (personId);

CREATE UNIQUE INDEX interviewQuestionByInterview ON interviewQuestion (interviewId, questionId);

CREATE INDEX interviewQuestionByQuestion ON interviewQuestion (questionId);

CREATE INDEX letterByApplication ON letter (applicationId);

CREATE INDEX letterByInteraction ON letter (interactionId) WHERE interactionId IS NOT NULL;

CREATE INDEX letterByPerson ON letter (personId) WHERE personId IS NOT NULL;

CREATE INDEX letterBySubject ON letter (subjectId, kind);

CREATE INDEX offerByApplication ON offer (applicationId);

CREATE UNIQUE INDEX oneLiveOutcome ON outcome (applicationId) WHERE reopenedOn IS NULL;

CREATE INDEX outcomeByApplication ON outcome (applicationId);

CREATE INDEX outcomeReasonByOutcome ON outcomeReason (outcomeId);

CREATE INDEX outcomeReasonByReason ON outcomeReason (reasonId);

CREATE INDEX personByCompany ON person (companyId);

CREATE INDEX planItemByDebrief ON planItem (debriefId) WHERE debriefId IS NOT NULL;

CREATE INDEX planItemByTheme ON planItem (themeId) WHERE themeId IS NOT NULL;

CREATE INDEX planItemOpen ON planItem (reviewOn) WHERE closedOn IS NULL;

CREATE UNIQUE INDEX planItemReasonByItem ON planItemReason (planItemId, reasonId);

CREATE INDEX planItemReasonByReason ON planItemReason (reasonId);

CREATE UNIQUE INDEX planItemSkillByItem ON planItemSkill (planItemId, skillId);

CREATE INDEX planItemSkillBySkill ON planItemSkill (skillId);

CREATE INDEX planReviewByItem ON planReview (planItemId);

CREATE INDEX practiceByApplication ON practice (applicationId) WHERE applicationId IS NOT NULL;

CREATE INDEX practiceByPerson ON practice (personId) WHERE personId IS NOT NULL;

CREATE INDEX practiceByQuestion ON practice (questionId) WHERE questionId IS NOT NULL;

CREATE UNIQUE INDEX profileSkillBySkill ON profileSkill (skillId);

CREATE INDEX questionCardByDue ON questionCard (dueAt);

CREATE INDEX requirementByApplication ON requirement (applicationId, position);

CREATE INDEX requirementBySkill ON requirement (skillId) WHERE skillId IS NOT NULL;

CREATE UNIQUE INDEX searchKeyByRow ON searchKey (rowId, kind);

CREATE INDEX stageEventByApplication ON stageEvent (applicationId, phase, "on");

CREATE INDEX stageEventByStage ON stageEvent (stageId, applicationId, "on");

CREATE INDEX storyQuestionByQuestion ON storyQuestion (questionId);

CREATE UNIQUE INDEX storyQuestionByStory ON storyQuestion (storyId, questionId);

CREATE INDEX storySkillBySkill ON storySkill (skillId);

CREATE UNIQUE INDEX storySkillByStory ON storySkill (storyId, skillId);

CREATE INDEX storyUseByInterview ON storyUse (interviewId);

CREATE UNIQUE INDEX storyUseByStory ON storyUse (storyId, interviewId);

CREATE UNIQUE INDEX tagByMatchKey ON tag (matchKey);

CREATE INDEX taskAnswerByApplication ON taskAnswer (applicationId) WHERE applicationId IS NOT NULL;

CREATE UNIQUE INDEX taskAnswerBySubject ON taskAnswer (subjectId, rule, occurrence);

CREATE INDEX taskByApplication ON task (applicationId) WHERE applicationId IS NOT NULL;

CREATE INDEX taskOpen ON task (dueOn) WHERE doneAt IS NULL;

CREATE UNIQUE INDEX templateByKind ON template (kind, language);

CREATE INDEX themeByReason ON theme (reasonId) WHERE reasonId IS NOT NULL;

CREATE INDEX themeBySkill ON theme (skillId) WHERE skillId IS NOT NULL;

CREATE UNIQUE INDEX valueMappingByValue ON valueMapping (field, value);
