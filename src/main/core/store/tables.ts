import type { DayPrecision, OutcomeKind, Phase, ReasonSpeaker } from '#shared/domain/phases.ts';
import type {
  FitBand,
  RequirementAnswer,
  RequirementKind,
  RequirementNeed,
  SkillKind,
  SkillLevel,
} from '#shared/domain/fit/fit-kinds.ts';
import type { TaskRule } from '#shared/domain/tasks/task-rules.ts';
import type { LearningTables } from './learning-tables.ts';
import type { Rung } from '#shared/domain/seniority.ts';
import type { PayPeriod, WorkMode } from '#shared/domain/kinds.ts';
import type { ImportSubject, RowAction } from '#shared/imports.ts';

/** Rows as SQLite holds them: flags are 0 or 1, days `YYYY-MM-DD`, instants UTC ISO text. Kept in step with migrations. */

type Flag = 0 | 1;

export type DbCompany = {
  id: string;
  name: string;
  matchKey: string;
  website: string | null;
  industry: string | null;
  size: string | null;
  location: string | null;
  notes: string | null;
  createdAt: string;
};

export type DbPerson = {
  id: string;
  companyId: string | null;
  name: string;
  role: string | null;
  title: string | null;
  email: string | null;
  phone: string | null;
  linkedinUrl: string | null;
  notes: string | null;
  createdAt: string;
};

export type DbStage = { id: string; name: string; phase: Phase; position: number; isHidden: Flag };

export type DbApplication = {
  id: string;
  companyId: string;
  viaCompanyId: string | null;
  origin: 'mine' | 'inbound';
  title: string;
  url: string | null;
  externalId: string | null;
  source: string | null;
  location: string | null;
  workMode: WorkMode | null;
  employmentType: string | null;
  seniority: string | null;
  salaryMin: number | null;
  salaryMax: number | null;
  currency: string | null;
  period: PayPeriod | null;
  salaryText: string | null;
  excitement: number | null;
  deadlineOn: string | null;
  description: string | null;
  resumeId: string | null;
  stageId: string;
  notes: string | null;
  archivedAt: string | null;
  importBatchId: string | null;
  createdAt: string;
};

export type DbStageEvent = {
  id: string;
  applicationId: string;
  stageId: string;
  phase: Phase;
  on: string;
  precision: DayPrecision;
  note: string | null;
  source: 'manual' | 'import';
  recordedAt: string;
};

export type DbInterview = {
  id: string;
  applicationId: string;
  round: number | null;
  kind: string | null;
  startsAt: string;
  durationMin: number | null;
  timeZone: string | null;
  mode: string | null;
  place: string | null;
  status: 'planned' | 'held' | 'cancelled';
  prepNotes: string | null;
  selfRating: number | null;
  createdAt: string;
  /** 0 = only the day is known; it then counts as ending at 18:00, which is what `startsAt` holds. */
  hasTime: Flag;
};

export type DbInterviewPerson = { id: string; interviewId: string; personId: string };

export type DbApplicationPerson = { id: string; applicationId: string; personId: string; relation: string };

export type DbTag = { id: string; name: string; matchKey: string; createdAt: string };

export type DbApplicationTag = { id: string; applicationId: string; tagId: string };

/** A version of the CV. */
export type DbResume = {
  id: string;
  name: string;
  notes: string | null;
  retiredAt: string | null;
  createdAt: string;
  /** What the CV says, as plain text. */
  text: string | null;
};

export type DbOffer = {
  id: string;
  applicationId: string;
  salary: number | null;
  currency: string | null;
  period: PayPeriod | null;
  bonus: string | null;
  equity: string | null;
  benefits: string | null;
  terms: string | null;
  receivedOn: string;
  answerBy: string | null;
  startsOn: string | null;
  createdAt: string;
};

/** Belongs to exactly one of the three. Its bytes are `files/<hash>` in the data folder, SHA-256 in hex. */
export type DbAttachment = {
  id: string;
  applicationId: string | null;
  companyId: string | null;
  personId: string | null;
  hash: string;
  name: string;
  mime: string;
  sizeBytes: number;
  createdAt: string;
};

export type DbInteraction = {
  id: string;
  applicationId: string | null;
  personId: string | null;
  companyId: string | null;
  direction: 'in' | 'out';
  channel: string;
  on: string;
  at: string | null;
  isAutomatic: Flag;
  note: string | null;
  recordedAt: string;
};

export type DbOutcome = {
  id: string;
  applicationId: string;
  kind: OutcomeKind;
  phase: Phase | 'unknown';
  on: string;
  precision: DayPrecision;
  isGeneric: Flag | null;
  message: string | null;
  isSkipped: Flag;
  reopenedOn: string | null;
  recordedAt: string;
  source: 'manual' | 'import';
};

/** What was answered to a task that a rule gives; rule, subject and occurrence name it. */
export type DbTaskAnswer = {
  id: string;
  /** Null of what belongs to no application. */
  applicationId: string | null;
  /** Of a rule, or to the offer to look back on a week: its subject is the week's Monday. */
  rule: TaskRule | 'weekly-review';
  subjectId: string;
  occurrence: string;
  answer: 'done' | 'dismissed' | 'snoozed';
  snoozedUntil: string | null;
  answeredAt: string;
};

/** Looking back on an interview; null where nothing was written. */
export type DbSelfReview = {
  id: string;
  interviewId: string;
  wentWell: string | null;
  differently: string | null;
  concerns: string | null;
  feeling: string | null;
  startedAt: string;
  finishedAt: string | null;
};

/** A question as it is asked in interviews, and the best answer so far. */
export type DbQuestion = {
  id: string;
  text: string;
  matchKey: string;
  betterAnswer: string | null;
  createdAt: string;
  /** Mine to practise, whether an interview asked it or not. */
  isKept: Flag;
};

/** A question that was asked in an interview. */
export type DbInterviewQuestion = { id: string; interviewId: string; questionId: string; isUnsure: Flag };

/** A task of one's own. */
export type DbTask = {
  id: string;
  title: string;
  dueOn: string | null;
  applicationId: string | null;
  snoozedUntil: string | null;
  doneAt: string | null;
  createdAt: string;
};

export type DbReason = {
  id: string;
  label: string;
  side: 'theirs' | 'mine';
  group: string;
  claim: 'able' | 'better' | 'neither' | null;
  control: 'yes' | 'partly' | 'no' | null;
  position: number;
  retiredAt: string | null;
};

export type DbOutcomeReason = {
  id: string;
  outcomeId: string;
  reasonId: string;
  saidBy: ReasonSpeaker;
  quote: string | null;
};

export type DbSetting = { id: string; value: string };

export type DbSavedView = { id: string; name: string; screen: string; query: string; position: number };

/** `meaning` is JSON of a `StatusMeaning`; null when the user left rows with this value out. */
export type DbValueMapping = { id: string; field: string; value: string; meaning: string | null };

export type DbImportBatch = {
  id: string;
  fileName: string;
  preset: string | null;
  subject: ImportSubject;
  importedAt: string;
  undoneAt: string | null;
  rowCount: number;
  createdCount: number;
  updatedCount: number;
  duplicateCount: number;
  skippedCount: number;
  joinedCount: number;
};

/** `raw` is a JSON array of the cells as read. `hash` and `ordinal` are the identity of a row that has no other. */
export type DbImportRow = {
  id: string;
  batchId: string;
  line: number;
  raw: string;
  hash: string;
  ordinal: number;
  action: RowAction;
  reason: string | null;
  applicationId: string | null;
  personId: string | null;
};

/** One row, of the id `me`. Lists are JSON. */
export type DbProfile = {
  id: string;
  titles: string;
  seniority: Rung | null;
  payFloor: number | null;
  payCurrency: string | null;
  payPeriod: PayPeriod | null;
  places: string;
  workModes: string;
  rightToWork: string;
  dealBreakers: string;
  avoidedWords: string;
  direction: string | null;
};

export type DbSkill = {
  id: string;
  name: string;
  kind: SkillKind;
  area: string | null;
  /** JSON: other names, in any language. */
  aliases: string;
  isStrict: Flag;
  retiredAt: string | null;
};

export type DbProfileSkill = {
  id: string;
  skillId: string;
  level: SkillLevel;
  years: number | null;
  lastUsedYear: number | null;
  evidence: string | null;
};

/** A skill or language is named by its id; everything else by its text. */
export type DbRequirement = {
  id: string;
  applicationId: string;
  need: RequirementNeed;
  kind: RequirementKind;
  skillId: string | null;
  text: string | null;
  minYears: number | null;
  answer: RequirementAnswer | null;
  /** The words of the posting it was read from. */
  quote: string | null;
  position: number;
};

/** Derived. Without a row nothing is known of the fit. `missing` (skill ids) and `broken` (deal-breakers) are JSON. */
export type DbFit = {
  applicationId: string;
  band: FitBand;
  score: number | null;
  mustCoverage: number | null;
  seniorityStep: number | null;
  missing: string;
  broken: string;
};

/** `passed` = undone, and no longer redoable because a newer command came after. */
export type DbCommand = {
  id: string;
  name: string;
  label: string;
  at: string;
  undoOf: string | null;
  /** Commands with the same key within 30 s are one: autosave into one field. */
  mergeKey: string | null;
  applicationId: string | null;
  state: 'done' | 'undone' | 'passed';
  /** The older command that this one took back from History. */
  revertOf: string | null;
};

/** `before` and `after` are JSON objects of the row, null for an insert or a delete. */
export type DbChange = {
  id: number;
  commandId: string;
  tableName: string;
  rowId: string;
  before: string | null;
  after: string | null;
  /** The application the row belongs to; null for other rows, and for rows logged by id only. */
  applicationId: string | null;
};

export type Tables = LearningTables & {
  company: DbCompany;
  person: DbPerson;
  stage: DbStage;
  application: DbApplication;
  stageEvent: DbStageEvent;
  interview: DbInterview;
  interaction: DbInteraction;
  outcome: DbOutcome;
  reason: DbReason;
  outcomeReason: DbOutcomeReason;
  taskAnswer: DbTaskAnswer;
  task: DbTask;
  selfReview: DbSelfReview;
  question: DbQuestion;
  interviewQuestion: DbInterviewQuestion;
  setting: DbSetting;
  savedView: DbSavedView;
  resume: DbResume;
  tag: DbTag;
  applicationTag: DbApplicationTag;
  applicationPerson: DbApplicationPerson;
  interviewPerson: DbInterviewPerson;
  offer: DbOffer;
  attachment: DbAttachment;
  profile: DbProfile;
  skill: DbSkill;
  profileSkill: DbProfileSkill;
  requirement: DbRequirement;
  fit: DbFit;
  valueMapping: DbValueMapping;
  importBatch: DbImportBatch;
  importRow: DbImportRow;
  command: DbCommand;
  change: DbChange;
};
