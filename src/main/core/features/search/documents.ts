import type { SearchKind } from '#shared/search.ts';
import { learningDocuments } from './learning-documents.ts';
import { itsApplication, type SearchDocument } from './search-document.ts';

/**
 * The documents of the search, by kind. Whatever changes one of them must be told of in `affected-documents.ts`.
 *
 * How one felt is private, and in none of them.
 */
export const documents: Readonly<Record<SearchKind, SearchDocument>> = {
  ...learningDocuments,
  application: {
    from: `application AS row JOIN company AS employer ON employer.id = row.companyId
      LEFT JOIN company AS agency ON agency.id = row.viaCompanyId`,
    title: 'row.title',
    names: ['employer.name', 'agency.name'],
    texts: [
      'row.location',
      'row.source',
      `(SELECT group_concat(tag.name, ' · ') FROM applicationTag JOIN tag ON tag.id = applicationTag.tagId
        WHERE applicationTag.applicationId = row.id)`,
      'row.notes',
      'row.description',
      'row.seniority',
      'row.employmentType',
      'row.salaryText',
      'row.externalId',
      'row.url',
    ],
    subtitle: ['employer.name', 'agency.name', 'row.location'],
    madeAt: 'row.createdAt',
    places: { application: 'row.id' },
  },
  company: {
    from: 'company AS row',
    title: 'row.name',
    names: [],
    texts: ['row.industry', 'row.location', 'row.notes', 'row.website'],
    subtitle: ['row.industry', 'row.location'],
    madeAt: 'row.createdAt',
    places: { company: 'row.id' },
  },
  person: {
    from: 'person AS row LEFT JOIN company AS employer ON employer.id = row.companyId',
    title: 'row.name',
    names: ['employer.name'],
    texts: ['row.title', 'row.email', 'row.notes', 'row.phone', 'row.linkedinUrl'],
    subtitle: ['row.title', 'employer.name'],
    madeAt: 'row.createdAt',
    places: { person: 'row.id' },
  },
  interview: {
    from: `interview AS row ${itsApplication}`,
    title: 'row.kind',
    names: [
      'parent.title',
      'employer.name',
      `(SELECT group_concat(person.name, ', ') FROM interviewPerson JOIN person ON person.id = interviewPerson.personId
        WHERE interviewPerson.interviewId = row.id)`,
    ],
    texts: [
      'row.place',
      'row.prepNotes',
      `(SELECT concat_ws(char(10), wentWell, differently, concerns) FROM selfReview
        WHERE selfReview.interviewId = row.id)`,
      `(SELECT group_concat(concat_ws(char(10), question.text, betterAnswer), char(10) ORDER BY asked.id)
        FROM interviewQuestion AS asked JOIN question ON question.id = questionId WHERE asked.interviewId = row.id)`,
    ],
    subtitle: ['parent.title', 'employer.name'],
    on: 'row.startsAt',
    madeAt: 'row.startsAt',
    places: { application: 'row.applicationId' },
  },
  task: {
    from: `task AS row ${itsApplication}`,
    title: 'row.title',
    names: [],
    texts: [],
    subtitle: ['parent.title', 'employer.name'],
    on: 'row.dueOn',
    madeAt: 'row.createdAt',
    // What is done stands in the history alone.
    where: 'row.doneAt IS NULL',
    places: {},
  },
  interaction: {
    from: `interaction AS row ${itsApplication}
      LEFT JOIN person AS contact ON contact.id = row.personId LEFT JOIN company AS other ON other.id = row.companyId`,
    title: `''`,
    names: [],
    texts: ['row.note'],
    subtitle: ['parent.title', 'employer.name', 'contact.name', 'other.name'],
    on: 'row."on"',
    madeAt: 'row."on"',
    where: `row.note <> ''`,
    places: { application: 'row.applicationId', person: 'row.personId', company: 'row.companyId' },
  },
  outcome: {
    from: `outcome AS row ${itsApplication}`,
    title: `''`,
    names: [],
    texts: [
      'row.message',
      `(SELECT group_concat(quote, ' · ') FROM outcomeReason WHERE outcomeId = row.id AND quote <> '')`,
    ],
    subtitle: ['parent.title', 'employer.name'],
    on: 'row."on"',
    madeAt: 'row.recordedAt',
    where: `(row.message <> '' OR EXISTS (SELECT 1 FROM outcomeReason WHERE outcomeId = row.id AND quote <> ''))`,
    places: { application: 'row.applicationId' },
  },
  offer: {
    from: `offer AS row ${itsApplication}`,
    title: `''`,
    names: [],
    texts: ['row.terms', 'row.bonus', 'row.equity', 'row.benefits'],
    subtitle: ['parent.title', 'employer.name'],
    madeAt: 'row.createdAt',
    where: `concat(row.terms, row.bonus, row.equity, row.benefits) <> ''`,
    places: { application: 'row.applicationId' },
  },
  attachment: {
    from: `attachment AS row ${itsApplication}
      LEFT JOIN company AS other ON other.id = row.companyId LEFT JOIN person AS contact ON contact.id = row.personId`,
    title: 'row.name',
    names: [],
    texts: [],
    subtitle: ['parent.title', 'employer.name', 'other.name', 'contact.name'],
    madeAt: 'row.createdAt',
    places: { application: 'row.applicationId', company: 'row.companyId', person: 'row.personId' },
  },
};
