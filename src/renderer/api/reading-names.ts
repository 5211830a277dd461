import type { QueryName } from './procedure-names.ts';

/**
 * The procedures that only read. Written out, since the contract's own schemas are too much for the first screen; the
 * compiler holds it to the contract, name by name.
 */
const readingNames: Readonly<Record<QueryName, true>> = {
  'applicationPeople.list': true,
  'applications.board': true,
  'applications.closed': true,
  'applications.filterChoices': true,
  'applications.get': true,
  'applications.rows': true,
  'applications.suggest': true,
  'applications.table': true,
  'attachments.list': true,
  'attachments.prepare': true,
  'backups.list': true,
  'companies.appliedBefore': true,
  'companies.get': true,
  'companies.list': true,
  'companies.previewMerge': true,
  'companies.suggest': true,
  'history.list': true,
  'history.status': true,
  'imports.inspect': true,
  'imports.dates': true,
  'imports.lines': true,
  'imports.list': true,
  'imports.preview': true,
  'imports.skippedRows': true,
  'imports.statuses': true,
  'insights.applications': true,
  'insights.overview': true,
  'interactions.get': true,
  'interactions.list': true,
  'interactions.people': true,
  'interviews.ahead': true,
  'interviews.conflicts': true,
  'interviews.exportCalendar': true,
  'interviews.get': true,
  'interviews.list': true,
  'offers.compare': true,
  'offers.list': true,
  'offers.open': true,
  'people.exportVcards': true,
  'people.get': true,
  'people.list': true,
  'people.previewErasure': true,
  'people.previewVcards': true,
  'people.suggest': true,
  'postings.understand': true,
  'reasons.list': true,
  'reasons.uses': true,
  'resumes.list': true,
  'savedViews.list': true,
  'search.named': true,
  'search.query': true,
  'settings.about': true,
  'settings.get': true,
  'stages.list': true,
  'stages.uses': true,
  'tags.list': true,
};

/** Whether a procedure only reads. */
export function isReading(name: string): boolean {
  return Object.hasOwn(readingNames, name);
}
