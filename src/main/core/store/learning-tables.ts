import type {
  FeedbackPointKind,
  FeedbackRequestState,
  FeedbackRoute,
  FeedbackSource,
} from '#shared/domain/learning/feedback-kinds.ts';
import type { LetterKind, LetterLanguage } from '#shared/domain/learning/letter-kinds.ts';
import type { PlanItemKind, PlanPhase, PlanVerdict } from '#shared/domain/learning/plan-kinds.ts';
import type { CardState, PracticeKind } from '#shared/domain/learning/practice-kinds.ts';

/** The rows of the learning loop, as SQLite holds them (see tables.ts). */

type Flag = 0 | 1;

/** One's own wording of a kind of letter; without a row Rebound's stands. */
export type DbTemplate = {
  id: string;
  kind: LetterKind;
  language: LetterLanguage;
  subject: string;
  body: string;
  changedAt: string;
};

/** A letter as it was drafted or sent; `subjectId` is the interview, outcome or application it is about. */
export type DbLetter = {
  id: string;
  applicationId: string;
  kind: LetterKind;
  subjectId: string;
  occurrence: string;
  personId: string | null;
  language: LetterLanguage;
  subject: string;
  body: string;
  changedAt: string;
  sentOn: string | null;
  interactionId: string | null;
};

/** Feedback that was asked for; it is due or not by the rules. */
export type DbFeedbackRequest = {
  id: string;
  applicationId: string;
  outcomeId: string | null;
  personId: string | null;
  letterId: string | null;
  route: FeedbackRoute;
  state: FeedbackRequestState;
  sentOn: string;
  settledOn: string | null;
  note: string | null;
  recordedAt: string;
};

/** One time of practising, with its recording if it was kept. */
export type DbPractice = {
  id: string;
  kind: PracticeKind;
  startedAt: string;
  seconds: number | null;
  applicationId: string | null;
  questionId: string | null;
  personId: string | null;
  note: string | null;
  recordingHash: string | null;
  recordingMime: string | null;
  recordingBytes: number | null;
};

/** What feedback speaks of again and again. */
export type DbTheme = {
  id: string;
  name: string;
  matchKey: string;
  reasonId: string | null;
  skillId: string | null;
  createdAt: string;
};

/** What somebody said, or I noted; of an application or of a practice. */
export type DbFeedback = {
  id: string;
  applicationId: string | null;
  requestId: string | null;
  practiceId: string | null;
  personId: string | null;
  source: FeedbackSource;
  on: string;
  words: string | null;
  recordedAt: string;
};

export type DbFeedbackPoint = {
  id: string;
  feedbackId: string;
  kind: FeedbackPointKind;
  text: string;
  themeId: string | null;
  position: number;
};

/** Thinking a rejection over. `explanations` is a JSON array of their keys. */
export type DbDebrief = {
  id: string;
  outcomeId: string;
  explanations: string;
  otherExplanation: string | null;
  canChange: string | null;
  wrongFact: string | null;
  startedAt: string;
  finishedAt: string | null;
};

/** How I felt; private. */
export type DbFeeling = {
  id: string;
  at: string;
  mood: number | null;
  text: string | null;
  applicationId: string | null;
};

/** What I do differently, to see whether it helps. */
export type DbPlanItem = {
  id: string;
  kind: PlanItemKind;
  title: string;
  hypothesis: string | null;
  phase: PlanPhase | null;
  startsOn: string;
  reviewOn: string;
  closedOn: string | null;
  debriefId: string | null;
  themeId: string | null;
  recordedAt: string;
};

export type DbPlanReview = {
  id: string;
  planItemId: string;
  on: string;
  verdict: PlanVerdict;
  note: string | null;
};

export type DbPlanItemReason = {
  id: string;
  planItemId: string;
  reasonId: string;
};

export type DbPlanItemSkill = {
  id: string;
  planItemId: string;
  skillId: string;
};

export type DbStory = {
  id: string;
  title: string;
  situation: string | null;
  task: string | null;
  action: string | null;
  result: string | null;
  createdAt: string;
  changedAt: string;
};

export type DbStorySkill = {
  id: string;
  storyId: string;
  skillId: string;
};

export type DbStoryQuestion = {
  id: string;
  storyId: string;
  questionId: string;
};

export type DbStoryUse = {
  id: string;
  storyId: string;
  interviewId: string;
  isTold: Flag;
};

/** How well a question is known, by the spaced repetition. */
export type DbQuestionCard = {
  id: string;
  questionId: string;
  dueAt: string;
  stability: number;
  difficulty: number;
  scheduledDays: number;
  learningStep: number;
  repetitions: number;
  lapses: number;
  state: CardState;
  reviewedAt: string | null;
};

/** A tick on the checklist of an interview; own items, or the key of one of ours. */
export type DbInterviewCheck = {
  id: string;
  interviewId: string;
  item: string;
  isOwn: Flag;
  isDone: Flag;
};

export type DbWeeklyReview = {
  id: string;
  weekOf: string;
  happened: string | null;
  learned: string | null;
  next: string | null;
  startedAt: string;
  finishedAt: string | null;
};

export type LearningTables = {
  template: DbTemplate;
  letter: DbLetter;
  feedbackRequest: DbFeedbackRequest;
  practice: DbPractice;
  theme: DbTheme;
  feedback: DbFeedback;
  feedbackPoint: DbFeedbackPoint;
  debrief: DbDebrief;
  feeling: DbFeeling;
  planItem: DbPlanItem;
  planReview: DbPlanReview;
  planItemReason: DbPlanItemReason;
  planItemSkill: DbPlanItemSkill;
  story: DbStory;
  storySkill: DbStorySkill;
  storyQuestion: DbStoryQuestion;
  storyUse: DbStoryUse;
  questionCard: DbQuestionCard;
  interviewCheck: DbInterviewCheck;
  weeklyReview: DbWeeklyReview;
};
