import type { SearchKind } from '#shared/search.ts';

/** What is found of one kind, as SQL expressions over `row` and what is joined to it. */
export type SearchDocument = {
  readonly from: string;
  /** What it is called. */
  readonly title: string;
  /** Names it is sought by as well: the company, who takes part. */
  readonly names: readonly string[];
  /** Everything else that is worth finding, most telling first. */
  readonly texts: readonly string[];
  /** What stands below the title. */
  readonly subtitle: readonly string[];
  /** The day or instant it happened. */
  readonly on?: string;
  /** The order of age. */
  readonly madeAt: string;
  /** Only rows that have something to find. */
  readonly where?: string;
  /** Where it is seen: the first of these that is not null. */
  readonly places: Partial<Readonly<Record<'application' | 'company' | 'person', string>>>;
};

const itsApplication = `LEFT JOIN application AS parent ON parent.id = row.applicationId
  LEFT JOIN company AS employer ON employer.id = parent.companyId`;

/** What was written while thinking an outcome over. */
const debriefText = `(SELECT concat_ws(char(10), canChange, otherExplanation, wrongFact) FROM debrief WHERE outcomeId = row.id)`;

/** The documents of the search, by kind. Whatever changes one of them must be told of in `affected-documents.ts`. */
export const documents: Readonly<Record<SearchKind, SearchDocument>> = {
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
      `(SELECT concat_ws(char(10), wentWell, differently, concerns, feeling) FROM selfReview
        WHERE selfReview.interviewId = row.id)`,
      `(SELECT group_concat(concat_ws(char(10), question.text, betterAnswer), char(10) ORDER BY asked.id)
        FROM interviewQuestion AS asked JOIN question ON question.id = questionId WHERE asked.interviewId = row.id)`,
    ],
    subtitle: ['parent.title', 'employer.name'],
    on: 'row.startsAt',
    madeAt: 'row.startsAt',
    places: { application: 'row.applicationId' },
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
      debriefText,
    ],
    subtitle: ['parent.title', 'employer.name'],
    on: 'row."on"',
    madeAt: 'row.recordedAt',
    where: `(row.message <> '' OR EXISTS (SELECT 1 FROM outcomeReason WHERE outcomeId = row.id AND quote <> '')
      OR coalesce(${debriefText}, '') <> '')`,
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
