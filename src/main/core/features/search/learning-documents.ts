import type { SearchKind } from '#shared/search.ts';
import { itsApplication, type SearchDocument } from './search-document.ts';

type LearningKind = Extract<
  SearchKind,
  'letter' | 'debrief' | 'feedback' | 'planItem' | 'story' | 'question' | 'practice' | 'weeklyReview'
>;

const itsPerson = 'LEFT JOIN person AS contact ON contact.id = row.personId';

/** What was written while learning from the search, by kind (see documents.ts). */
export const learningDocuments: Readonly<Record<LearningKind, SearchDocument>> = {
  letter: {
    from: `letter AS row ${itsApplication} ${itsPerson}`,
    title: 'row.subject',
    names: [],
    texts: ['row.body'],
    subtitle: ['parent.title', 'employer.name', 'contact.name'],
    on: 'row.sentOn',
    madeAt: 'row.changedAt',
    places: { application: 'row.applicationId' },
  },
  debrief: {
    // By its outcome, which is how it is opened.
    from: `outcome AS row JOIN debrief ON debrief.outcomeId = row.id ${itsApplication}`,
    title: `''`,
    names: [],
    texts: ['debrief.canChange', 'debrief.otherExplanation', 'debrief.wrongFact'],
    subtitle: ['parent.title', 'employer.name'],
    on: 'debrief.startedAt',
    madeAt: 'debrief.startedAt',
    where: `concat(debrief.canChange, debrief.otherExplanation, debrief.wrongFact) <> ''`,
    places: { application: 'row.applicationId' },
  },
  feedback: {
    from: `feedback AS row ${itsApplication} ${itsPerson}`,
    title: `''`,
    names: [],
    texts: [
      `(SELECT group_concat(concat_ws(' · ', point.text, theme.name), char(10) ORDER BY position)
        FROM feedbackPoint AS point LEFT JOIN theme ON theme.id = point.themeId WHERE point.feedbackId = row.id)`,
      'row.words',
    ],
    subtitle: ['contact.name', 'parent.title', 'employer.name'],
    on: 'row."on"',
    madeAt: 'row.recordedAt',
    where: `(row.words <> '' OR EXISTS (SELECT 1 FROM feedbackPoint WHERE feedbackId = row.id))`,
    places: {},
    playbook: 'feedback',
  },
  planItem: {
    from: 'planItem AS row',
    title: 'row.title',
    names: [],
    texts: [
      'row.hypothesis',
      `(SELECT group_concat(note, char(10) ORDER BY planReview.id) FROM planReview WHERE planItemId = row.id)`,
    ],
    subtitle: [],
    madeAt: 'row.recordedAt',
    places: {},
    playbook: 'plan',
  },
  story: {
    from: 'story AS row',
    title: 'row.title',
    names: [],
    texts: ['row.result', 'row.action', 'row.situation', 'row.task'],
    subtitle: [],
    madeAt: 'row.createdAt',
    places: {},
    playbook: 'stories',
  },
  question: {
    from: 'question AS row',
    title: 'row.text',
    names: [],
    texts: ['row.betterAnswer'],
    subtitle: [],
    madeAt: 'row.createdAt',
    places: {},
    playbook: 'questions',
  },
  practice: {
    from: `practice AS row ${itsApplication} ${itsPerson}`,
    title: `''`,
    names: [],
    texts: ['row.note'],
    subtitle: ['contact.name', 'parent.title', 'employer.name'],
    on: 'row.startedAt',
    madeAt: 'row.startedAt',
    where: `row.note <> ''`,
    places: {},
    playbook: 'practice',
  },
  weeklyReview: {
    from: 'weeklyReview AS row',
    title: `''`,
    names: [],
    texts: ['row.happened', 'row.learned', 'row.next'],
    subtitle: [],
    on: 'row.weekOf',
    madeAt: 'row.weekOf',
    where: `concat(row.happened, row.learned, row.next) <> ''`,
    places: {},
    playbook: 'week',
  },
};
