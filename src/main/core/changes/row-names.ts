import type { Store } from '#core/store/store.ts';
import { currentImageOf, type Image } from './row-images.ts';

/** The column a row of a table is called by. */
const nameColumns: Readonly<Record<string, string>> = {
  application: 'title',
  company: 'name',
  person: 'name',
  stage: 'name',
  tag: 'name',
  resume: 'name',
  attachment: 'name',
  savedView: 'name',
  reason: 'label',
  importBatch: 'fileName',
  setting: 'id',
  interview: 'kind',
  interaction: 'channel',
  outcome: 'kind',
  skill: 'name',
  requirement: 'text',
  task: 'title',
  question: 'text',
  template: 'kind',
  letter: 'kind',
  feedbackRequest: 'route',
  practice: 'kind',
  theme: 'name',
  feedback: 'source',
  feedbackPoint: 'text',
  planItem: 'title',
  story: 'title',
  interviewCheck: 'item',
  weeklyReview: 'weekOf',
};

/** Rows that only join others are called by what they join to. A requirement that joins nothing is called by its text. */
const nameReferences: Readonly<Record<string, string>> = {
  stageEvent: 'stageId',
  applicationPerson: 'personId',
  applicationTag: 'tagId',
  interviewPerson: 'personId',
  outcomeReason: 'reasonId',
  profileSkill: 'skillId',
  requirement: 'skillId',
  interviewQuestion: 'questionId',
  planReview: 'planItemId',
  planItemReason: 'reasonId',
  planItemSkill: 'skillId',
  storySkill: 'skillId',
  storyQuestion: 'questionId',
  storyUse: 'storyId',
  questionCard: 'questionId',
};

/** The table a column refers to, where a reader wants its name instead of an id. */
export const referencedTables: Readonly<Record<string, string>> = {
  stageId: 'stage',
  companyId: 'company',
  viaCompanyId: 'company',
  personId: 'person',
  tagId: 'tag',
  reasonId: 'reason',
  resumeId: 'resume',
  importBatchId: 'importBatch',
  skillId: 'skill',
  questionId: 'question',
  themeId: 'theme',
  storyId: 'story',
  planItemId: 'planItem',
};

/** What a row is called; one that is gone is called as it was last. Null when it has no name, or nothing is known of it. */
export function rowNameOf(store: Store, table: string, rowId: string, image?: Image | null): string | null {
  const row = image ?? currentImageOf(store, table, rowId) ?? lastImageOf(store, table, rowId);
  if (row === null) return null;
  const reference = nameReferences[table];
  if (reference !== undefined) {
    const id = row[reference];
    const parent = referencedTables[reference];
    if (typeof id === 'string' && parent !== undefined) return rowNameOf(store, parent, id);
  }
  const name = row[nameColumns[table] ?? ''];
  return typeof name === 'string' && name !== '' ? name : null;
}

/** An application with its company: `Acme · Baker`. Null when nothing is known of it any more. */
export function applicationNameOf(store: Store, id: string): string | null {
  const image = currentImageOf(store, 'application', id) ?? lastImageOf(store, 'application', id);
  if (image === null) return null;
  const { companyId } = image;
  const company = typeof companyId === 'string' ? rowNameOf(store, 'company', companyId) : null;
  const parts = [company, rowNameOf(store, 'application', id, image)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

function lastImageOf(store: Store, table: string, rowId: string): Image | null {
  const image = store.connection
    .prepare(
      `SELECT coalesce(before, after) FROM change
       WHERE tableName = ? AND rowId = ? AND coalesce(before, after) IS NOT NULL ORDER BY id DESC LIMIT 1`,
    )
    .pluck()
    .get(table, rowId);
  return typeof image === 'string' ? (JSON.parse(image) as Image) : null;
}
