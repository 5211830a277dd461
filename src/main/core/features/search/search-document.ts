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
  /** Where it is seen: the first of these that is not null, else the section of the Playbook, else Today. */
  readonly places: Partial<Readonly<Record<'application' | 'company' | 'person', string>>>;
  readonly playbook?: string;
};

/** What an applied row belongs to, for `row.applicationId`. */
export const itsApplication = `LEFT JOIN application AS parent ON parent.id = row.applicationId
  LEFT JOIN company AS employer ON employer.id = parent.companyId`;
