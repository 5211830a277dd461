import type { Query, QueryClient, QueryFilters } from '@tanstack/react-query';
import type { Change } from '#shared/rpc/event.ts';
import type { QueryName } from './procedure-names.ts';

const companyViews = [
  'companies.list',
  'companies.get',
  'companies.suggest',
  'companies.appliedBefore',
  'companies.previewMerge',
] as const satisfies readonly QueryName[];

/** All of them may be filtered by anything applications are compared by, fit and tags among it. */
const insightViews = [
  'insights.overview',
  'insights.segments',
  'insights.overlap',
  'insights.answerTimes',
  'insights.stageTimes',
  'insights.flow',
  'insights.activity',
  'insights.applications',
  'pitches.summary',
] as const satisfies readonly QueryName[];

const todayViews = ['today.get', 'today.badge', 'today.agenda'] as const satisfies readonly QueryName[];

/** What is thought over, and what it led to. */
const learningViews = [
  'debriefs.get',
  'debriefs.list',
  'planItems.list',
  'planItems.compare',
] as const satisfies readonly QueryName[];

/** A letter is filled from nearly all that an application has. */
const letterViews = ['letters.get', 'letters.fill', 'letters.list'] as const satisfies readonly QueryName[];

const applicationViews = [
  ...letterViews,
  ...companyViews,
  'stages.uses',
  'reasons.uses',
  'applications.board',
  'applications.table',
  'applications.rows',
  'applications.filterChoices',
  'applications.closed',
  'applications.get',
  'applications.suggest',
  ...insightViews,
  'pitches.get',
  'reports.contacts',
  'reports.quotes',
  'reports.lessons',
  'mails.understand',
  'fit.get',
  'fit.calibration',
  'requirements.propose',
  'selfReviews.get',
  'feedback.ofApplication',
  ...learningViews,
  'feelings.list',
  'stories.list',
  'questions.list',
  'preparations.get',
  'quiet.list',
  'weeklyReviews.get',
  ...todayViews,
] as const satisfies readonly QueryName[];

/** What shows how well openings fit, by the profile and by what they ask for. */
const fitViews = [
  'pitches.get',
  'fit.get',
  'fit.calibration',
  ...insightViews,
  'applications.board',
  'applications.table',
  'applications.rows',
  'applications.filterChoices',
  'applications.closed',
] as const satisfies readonly QueryName[];

const contactViews = [
  'interactions.list',
  'interactions.get',
  'interactions.people',
] as const satisfies readonly QueryName[];

const peopleViews = [
  'people.list',
  'people.get',
  'people.suggest',
  'peopleImports.preview',
  'applicationPeople.list',
] as const satisfies readonly QueryName[];

const interviewViews = [
  'interviews.list',
  'interviews.get',
  'interviews.conflicts',
  'interviews.ahead',
] as const satisfies readonly QueryName[];

const resumeViews = ['resumes.list', 'resumes.get', 'resumes.check'] as const satisfies readonly QueryName[];

const feedbackViews = [
  'feedback.list',
  'feedback.ofApplication',
  'feedback.points',
] as const satisfies readonly QueryName[];

const themeViews = [
  ...feedbackViews,
  'themes.list',
  'themes.suggest',
] as const satisfies readonly QueryName[];

const offerViews = [
  'offers.list',
  'offers.open',
  'offers.compare',
  'offers.proposedCurrency',
] as const satisfies readonly QueryName[];

/** What names interviews, with their companies. */
const storyViews = [
  'stories.list',
  'questions.list',
  'questions.session',
] as const satisfies readonly QueryName[];

const preparationViews = ['preparations.get', 'preparations.planned'] as const satisfies readonly QueryName[];

/** Which queries show something of a table. A table that is not listed refreshes everything. */
const queriesByEntity: Readonly<Record<string, readonly QueryName[]>> = {
  application: [
    ...feedbackViews,
    ...applicationViews,
    ...interviewViews,
    ...contactViews,
    ...offerViews,
    ...resumeViews,
    'imports.list',
    'imports.preview',
    'imports.lines',
    'everything.inspect',
    ...peopleViews,
  ],
  company: [
    ...feedbackViews,
    ...offerViews,
    ...applicationViews,
    ...interviewViews,
    ...contactViews,
    ...peopleViews,
  ],
  stageEvent: applicationViews,
  outcome: [...feedbackViews, ...offerViews, ...applicationViews, ...interviewViews, ...peopleViews],
  outcomeReason: [...applicationViews, ...feedbackViews],
  interview: [...applicationViews, ...interviewViews, ...contactViews, ...peopleViews],
  interaction: [...applicationViews, ...contactViews, ...peopleViews],
  stage: [...offerViews, 'stages.list', ...applicationViews, ...peopleViews],
  reason: [
    ...themeViews,
    'pitches.summary',
    'mails.understand',
    'reasons.list',
    'reasons.uses',
    'applications.get',
    'insights.overview',
    'reports.quotes',
    ...learningViews,
  ],
  setting: ['settings.get', ...applicationViews],
  importBatch: [
    'imports.list',
    'imports.preview',
    'imports.lines',
    'peopleImports.preview',
    'applications.get',
  ],
  // No table, but files beside the data: the host tells of each that was made.
  backup: ['backups.list'],
  practice: ['practices.list'],
  person: [
    'practices.list',
    ...feedbackViews,
    ...applicationViews,
    ...interviewViews,
    ...contactViews,
    ...peopleViews,
  ],
  applicationPerson: [...applicationViews, ...interviewViews, ...contactViews, ...peopleViews],
  interviewPerson: [...applicationViews, ...interviewViews, ...contactViews, ...peopleViews],
  tag: ['tags.list', ...applicationViews],
  applicationTag: ['tags.list', ...applicationViews],
  resume: [...applicationViews, ...resumeViews],
  offer: [...applicationViews, ...offerViews],
  attachment: [...applicationViews, 'attachments.list'],
  profile: ['profile.get', 'jsonResume.preview', 'requirements.propose', ...fitViews],
  profileSkill: [
    'stories.list',
    'profile.get',
    'jsonResume.preview',
    'resumes.check',
    'profile.missingSkills',
    ...fitViews,
  ],
  skill: [
    'themes.list',
    'themes.suggest',
    'stories.list',
    'preparations.get',
    'resumes.check',
    'profile.get',
    'jsonResume.preview',
    'profile.missingSkills',
    'skills.list',
    'skills.suggest',
    'requirements.propose',
    'planItems.list',
    ...fitViews,
  ],
  requirement: [
    'preparations.get',
    'profile.get',
    'resumes.check',
    'profile.missingSkills',
    'skills.list',
    'requirements.propose',
    ...fitViews,
  ],
  selfReview: [
    'selfReviews.get',
    'weeklyReviews.get',
    'debriefs.get',
    'debriefs.list',
    'preparations.get',
    ...letterViews,
    ...interviewViews,
  ],
  debrief: [...learningViews, 'weeklyReviews.get', 'reports.lessons'],
  feeling: ['feelings.list'],
  planItem: [...learningViews, 'weeklyReviews.get', 'reports.lessons', ...todayViews],
  planReview: ['planItems.list', 'reports.lessons'],
  planItemReason: ['planItems.list'],
  planItemSkill: ['planItems.list'],
  weeklyReview: ['weeklyReviews.get', 'weeklyReviews.list', ...todayViews],
  question: ['practices.list', 'selfReviews.get', ...storyViews, ...preparationViews],
  interviewQuestion: ['selfReviews.get', ...storyViews, ...preparationViews],
  questionCard: [...storyViews, ...preparationViews],
  story: [...storyViews, ...preparationViews],
  storySkill: [...storyViews, ...preparationViews],
  storyQuestion: [...storyViews, ...preparationViews],
  storyUse: [...storyViews, ...preparationViews],
  interviewCheck: preparationViews,
  feedbackRequest: ['feedback.ofApplication', ...todayViews],
  feedback: [
    'planItems.list',
    'preparations.get',
    'practices.list',
    ...themeViews,
    'debriefs.get',
    'weeklyReviews.get',
    ...todayViews,
  ],
  feedbackPoint: ['preparations.get', 'practices.list', ...themeViews, 'debriefs.get', 'planItems.list'],
  theme: [...themeViews, 'planItems.list'],
  letter: letterViews,
  template: ['templates.list', ...letterViews],
  task: [...todayViews],
  taskAnswer: ['feedback.ofApplication', ...todayViews, 'debriefs.list', ...preparationViews],
  savedView: ['savedViews.list'],
  importRow: ['imports.list', 'imports.preview', 'imports.lines', 'peopleImports.preview'],
  valueMapping: [
    'imports.inspect',
    'imports.statuses',
    'imports.preview',
    'imports.lines',
    'peopleImports.inspect',
  ],
  // The step of the history itself comes with every change: see `always`.
  command: [],
};

/** Every change is a step that can be undone, and a moment of saving. */
const always = [
  'history.status',
  'history.list',
  'settings.about',
  // Nearly everything can be found.
  'search.query',
  'search.named',
  // Nearly everything may name a person.
  'people.previewErasure',
] as const satisfies readonly QueryName[];

/** The queries to read again after these changes; null when all of them. */
export function queriesTouchedBy(changes: readonly Change[]): ReadonlySet<QueryName> | null {
  const touched = new Set<QueryName>(always);
  for (const change of changes) {
    const names = queriesByEntity[change.entity];
    if (names === undefined) return null;
    for (const name of names) touched.add(name);
  }
  return touched;
}

/** Marks what these changes touch as outdated; what is on the screen is read again at once. */
export async function refreshAfter(queryClient: QueryClient, changes: readonly Change[]): Promise<void> {
  // Another database altogether: what was read from the last one must not be seen for a moment longer.
  if (changes.some(({ entity }) => entity === 'database')) return queryClient.resetQueries();
  const touched = queriesTouchedBy(changes);
  const filters: QueryFilters =
    touched === null ? {} : { predicate: (query) => touched.has(query.queryKey[0] as QueryName) };
  const early = queryClient
    .getQueryCache()
    .findAll({ ...filters, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined);
  await Promise.all([
    queryClient.invalidateQueries(filters),
    ...early.map((query) => readOnceMore(queryClient, query)),
  ]);
}

/**
 * A first answer on its way may tell what was before the change, and would be taken for up to date: TanStack Query asks
 * again at once only where it has an answer already.
 */
async function readOnceMore(queryClient: QueryClient, query: Query): Promise<void> {
  await query.promise?.catch(() => undefined);
  await queryClient.invalidateQueries({ predicate: (one) => one === query });
}
