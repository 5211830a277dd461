import { debriefTexts } from '#shared/debriefs.ts';
import type { SearchKind } from '#shared/search.ts';
import { selfReviewFields } from '#shared/self-reviews.ts';

/** Which documents a changed row is part of. */
type Affected = {
  readonly kind: SearchKind;
  /** The columns that show; a change of others is passed over. */
  readonly columns: readonly string[];
  /** SQL for the document's row, from the `change` and what is joined to it; the changed row's own id when left out. */
  readonly id?: string;
  readonly join?: string;
  /** Only when the row stays: with one that comes or goes, the document's own row changes too. */
  readonly isUpdateOnly?: true;
};

/** The documents a row was and is part of. One that was logged by id only is asked itself. */
function ofParent(
  kind: SearchKind,
  table: string,
  parent: string,
  columns: readonly string[],
): readonly Affected[] {
  return [
    { kind, columns, id: `json_extract(before, '$.${parent}')` },
    { kind, columns, id: `linked.${parent}`, join: `${table} AS linked ON linked.id = rowId` },
  ];
}

/** The rows of another table that refer to the changed one. */
function linked(table: string, column: string, id = 'id'): Pick<Affected, 'id' | 'join'> {
  return { id: `linked.${id}`, join: `${table} AS linked ON linked.${column} = rowId` };
}

/** What was written while learning from the search. */
const affectedByLearningTable: Readonly<Record<string, readonly Affected[]>> = {
  letter: [{ kind: 'letter', columns: ['subject', 'body'] }],
  debrief: ofParent('debrief', 'debrief', 'outcomeId', ['outcomeId', ...debriefTexts]),
  feedback: [{ kind: 'feedback', columns: ['words'] }],
  feedbackPoint: ofParent('feedback', 'feedbackPoint', 'feedbackId', [
    'feedbackId',
    'text',
    'themeId',
    'position',
  ]),
  theme: [
    {
      kind: 'feedback',
      columns: ['name'],
      ...linked('feedbackPoint', 'themeId', 'feedbackId'),
      isUpdateOnly: true,
    },
  ],
  planItem: [{ kind: 'planItem', columns: ['title', 'hypothesis'] }],
  planReview: ofParent('planItem', 'planReview', 'planItemId', ['planItemId', 'note']),
  story: [{ kind: 'story', columns: ['title', 'situation', 'task', 'action', 'result'] }],
  practice: [{ kind: 'practice', columns: ['note'] }],
  weeklyReview: [{ kind: 'weeklyReview', columns: ['happened', 'learned', 'next'] }],
};

export const affectedByTable: Readonly<Record<string, readonly Affected[]>> = {
  application: [
    {
      kind: 'application',
      columns: [
        'title',
        'companyId',
        'viaCompanyId',
        'location',
        'source',
        'notes',
        'description',
        'seniority',
        'employmentType',
        'salaryText',
        'externalId',
        'url',
      ],
    },
    {
      kind: 'interview',
      columns: ['title', 'companyId'],
      ...linked('interview', 'applicationId'),
      isUpdateOnly: true,
    },
  ],
  company: [
    { kind: 'company', columns: ['name', 'industry', 'location', 'notes', 'website'] },
    { kind: 'application', columns: ['name'], ...linked('application', 'companyId'), isUpdateOnly: true },
    { kind: 'application', columns: ['name'], ...linked('application', 'viaCompanyId'), isUpdateOnly: true },
    { kind: 'person', columns: ['name'], ...linked('person', 'companyId'), isUpdateOnly: true },
    {
      kind: 'interview',
      columns: ['name'],
      id: 'linked.id',
      join: `application AS parent ON parent.companyId = rowId
        JOIN interview AS linked ON linked.applicationId = parent.id`,
      isUpdateOnly: true,
    },
  ],
  person: [
    {
      kind: 'person',
      columns: ['name', 'companyId', 'title', 'email', 'notes', 'phone', 'linkedinUrl'],
    },
    {
      kind: 'interview',
      columns: ['name'],
      ...linked('interviewPerson', 'personId', 'interviewId'),
      isUpdateOnly: true,
    },
  ],
  tag: [
    {
      kind: 'application',
      columns: ['name'],
      ...linked('applicationTag', 'tagId', 'applicationId'),
      isUpdateOnly: true,
    },
  ],
  applicationTag: ofParent('application', 'applicationTag', 'applicationId', ['applicationId', 'tagId']),
  task: [{ kind: 'task', columns: ['title', 'doneAt'] }],
  interview: [{ kind: 'interview', columns: ['kind', 'applicationId', 'place', 'prepNotes'] }],
  interviewPerson: ofParent('interview', 'interviewPerson', 'interviewId', ['interviewId', 'personId']),
  selfReview: ofParent('interview', 'selfReview', 'interviewId', selfReviewFields),
  interviewQuestion: ofParent('interview', 'interviewQuestion', 'interviewId', ['interviewId', 'questionId']),
  question: [
    { kind: 'question', columns: ['text', 'betterAnswer'] },
    {
      kind: 'interview',
      columns: ['text', 'betterAnswer'],
      ...linked('interviewQuestion', 'questionId', 'interviewId'),
      isUpdateOnly: true,
    },
  ],
  interaction: [{ kind: 'interaction', columns: ['note'] }],
  outcome: [{ kind: 'outcome', columns: ['message'] }],
  outcomeReason: ofParent('outcome', 'outcomeReason', 'outcomeId', ['outcomeId', 'quote']),
  ...affectedByLearningTable,
  offer: [{ kind: 'offer', columns: ['terms', 'bonus', 'equity', 'benefits'] }],
  attachment: [{ kind: 'attachment', columns: ['name'] }],
};

/** Collects the documents that the rows of `table` changed under @commandId after @afterChangeId are part of. */
export function collectSql(table: string, affected: Affected): string {
  const { kind, columns, id = 'rowId', join, isUpdateOnly } = affected;
  const differs = columns
    .map((column) => `json_extract(before, '$.${column}') IS NOT json_extract(after, '$.${column}')`)
    .join(' OR ');
  const isUpdate = '(before IS NOT NULL AND after IS NOT NULL)';
  return `INSERT OR IGNORE INTO searchDirty (kind, rowId)
    SELECT '${kind}', ${id} FROM change ${join === undefined ? '' : `JOIN ${join}`}
    WHERE commandId = @commandId AND change.id > @afterChangeId AND tableName = '${table}'
      AND ${id} IS NOT NULL
      AND ${isUpdateOnly ? `${isUpdate} AND (${differs})` : `(NOT ${isUpdate} OR ${differs})`}`;
}
