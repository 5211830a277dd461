import { z } from 'zod';
import {
  dayPrecisionSchema,
  daySchema,
  idSchema,
  instantSchema,
  originSchema,
  outcomeKindSchema,
  outcomePhaseSchema,
  phaseSchema,
  reasonSpeakerSchema,
} from '#shared/domain/fields.ts';
import { phases, rankOf, type Phase } from '#shared/domain/phases.ts';
import type { CsvValue } from '#shared/domain/csv.ts';
import type { DbApplication } from '#core/store/tables.ts';

/*
 * Rebound's own sheet: a row for each application, in columns that a person reads, and one last column for what no such
 * column can say exactly. Reading takes the last column where the others still say the same, and the others where
 * somebody has changed them.
 */

/** What the readable columns cannot hold. */
export const ownDetailsSchema = z.object({
  origin: originSchema,
  createdAt: instantSchema,
  archivedAt: instantSchema.nullable(),
  tags: z.array(z.string()),
  events: z.array(
    z.object({
      stage: z.string(),
      phase: phaseSchema,
      on: daySchema,
      precision: dayPrecisionSchema,
      note: z.string().nullable(),
      source: z.enum(['manual', 'import']),
      recordedAt: instantSchema,
    }),
  ),
  /** How it ended, those taken back by reopening included. */
  outcomes: z.array(
    z.object({
      kind: outcomeKindSchema,
      phase: outcomePhaseSchema,
      on: daySchema,
      precision: dayPrecisionSchema,
      isGeneric: z.boolean().nullable(),
      message: z.string().nullable(),
      isSkipped: z.boolean(),
      reopenedOn: daySchema.nullable(),
      recordedAt: instantSchema,
      /** Sheets of earlier versions don't say; then it is not taken for recorded by hand. */
      source: z.enum(['manual', 'import']).default('import'),
      reasons: z.array(
        z.object({
          label: z.string(),
          side: z.enum(['theirs', 'mine']),
          group: z.string(),
          claim: z.enum(['able', 'better', 'neither']).nullable(),
          control: z.enum(['yes', 'partly', 'no']).nullable(),
          saidBy: reasonSpeakerSchema,
          quote: z.string().nullable(),
        }),
      ),
    }),
  ),
  people: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      relation: z.string(),
      role: z.string().nullable(),
      title: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      linkedinUrl: z.string().nullable(),
      company: z.string().nullable(),
    }),
  ),
});
export type OwnDetails = z.infer<typeof ownDetailsSchema>;
export type OwnPerson = OwnDetails['people'][number];
export type OwnOutcome = OwnDetails['outcomes'][number];

type OwnFields = Pick<
  DbApplication,
  | 'id'
  | 'title'
  | 'url'
  | 'externalId'
  | 'source'
  | 'location'
  | 'workMode'
  | 'employmentType'
  | 'seniority'
  | 'salaryMin'
  | 'salaryMax'
  | 'currency'
  | 'period'
  | 'salaryText'
  | 'excitement'
  | 'deadlineOn'
  | 'description'
  | 'notes'
>;

export type OwnApplication = OwnFields & {
  readonly company: string;
  readonly agency: string | null;
  readonly stage: string;
  readonly cvVersion: string | null;
  /** Day of the first answer by a human. */
  readonly answeredOn: string | null;
  readonly details: OwnDetails;
};

/** The columns by what they hold, in their order. */
export const ownHeaders = {
  id: 'Rebound id',
  company: 'Company',
  agency: 'Agency',
  title: 'Title',
  stage: 'Stage',
  furthestPhase: 'Furthest phase',
  outcome: 'Outcome',
  outcomePhase: 'Ended in phase',
  savedOn: 'Saved on',
  appliedOn: 'Applied on',
  answeredOn: 'Answered on',
  endedOn: 'Ended on',
  reasons: 'Reasons',
  location: 'Place',
  workMode: 'Work mode',
  employmentType: 'Employment',
  seniority: 'Seniority',
  salaryMin: 'Pay from',
  salaryMax: 'Pay to',
  currency: 'Currency',
  period: 'Pay period',
  salaryText: 'Pay as written',
  source: 'Source',
  url: 'Link',
  externalId: 'Posting number',
  tags: 'Tags',
  cvVersion: 'CV version',
  contacts: 'Contacts',
  excitement: 'Excitement',
  deadlineOn: 'Apply by',
  archived: 'Archived',
  notes: 'Notes',
  description: 'Posting text',
  details: 'Rebound details',
} as const;
export type OwnColumn = keyof typeof ownHeaders;
export const ownColumns = Object.keys(ownHeaders) as readonly OwnColumn[];

/** The columns of the second file: a row for each step of each application. */
export const ownHistoryHeaders = [
  'Rebound id',
  'Company',
  'Title',
  'Stage',
  'Phase',
  'Reached on',
  'Precision',
  'Note',
] as const;

/** The cells of an application by their columns. */
export function ownCellsOf(application: OwnApplication): Readonly<Record<OwnColumn, CsvValue>> {
  const { details, agency, stage, cvVersion, answeredOn, ...fields } = application;
  const cells = {
    ...fields,
    ...progressCellsOf(details),
    agency,
    stage,
    answeredOn,
    cvVersion,
    reasons: saidReasons(details),
    tags: saidTags(details),
    contacts: saidContacts(details),
    archived: details.archivedAt === null ? 'no' : 'yes',
    details: JSON.stringify(details),
  };
  // An empty text and none are one to a spreadsheet program.
  return Object.fromEntries(
    ownColumns.map((column) => [column, cells[column] === '' ? null : cells[column]]),
  ) as Record<OwnColumn, CsvValue>;
}

/** What the details say of how far it came and how it ended. */
export function progressCellsOf(
  details: OwnDetails,
): Record<'furthestPhase' | 'outcome' | 'outcomePhase' | 'savedOn' | 'appliedOn' | 'endedOn', string | null> {
  const live = liveOutcomeOf(details);
  return {
    furthestPhase: furthestOf(details),
    outcome: live?.kind ?? null,
    outcomePhase: live?.phase ?? null,
    savedOn: firstDayOf(details, ({ phase }) => phase === 'saved'),
    appliedOn: firstDayOf(details, ({ phase }) => phase !== 'saved'),
    endedOn: live === null || live.precision === 'unknown' ? null : live.on,
  };
}

export function liveOutcomeOf({ outcomes }: OwnDetails): OwnOutcome | null {
  return outcomes.find(({ reopenedOn }) => reopenedOn === null) ?? null;
}

function furthestOf(details: OwnDetails): Phase {
  const live = liveOutcomeOf(details);
  const ended: Phase[] = live === null || live.phase === 'unknown' ? [] : [live.phase];
  const ranks = [...details.events.map(({ phase }) => phase), ...ended].map(rankOf);
  return phases[Math.max(0, ...ranks)] ?? 'saved';
}

type OwnEvent = OwnDetails['events'][number];

/** Days that nobody knows are bounds, which a column of days would take for known ones. */
function firstDayOf({ events }: OwnDetails, isMeant: (event: OwnEvent) => boolean): string | null {
  const days = events.filter((event) => event.precision !== 'unknown' && isMeant(event)).map(({ on }) => on);
  return days.toSorted()[0] ?? null;
}

export function saidTags({ tags }: OwnDetails): string | null {
  return tags.length === 0 ? null : tags.join(', ');
}

/** `Pay expectation (employer: “too high”); no reply (me)`. */
export function saidReasons(details: OwnDetails): string | null {
  const reasons = liveOutcomeOf(details)?.reasons ?? [];
  const said = reasons.map(({ label, saidBy, quote }) =>
    quote === null ? `${label} (${saidBy})` : `${label} (${saidBy}: “${quote}”)`,
  );
  return said.length === 0 ? null : said.join('; ');
}

/** `Ada Example <ada@example.org> (recruiter); …`. */
export function saidContacts({ people }: OwnDetails): string | null {
  const said = people.map(({ name, email, relation }) =>
    email === null ? `${name} (${relation})` : `${name} <${email}> (${relation})`,
  );
  return said.length === 0 ? null : said.join('; ');
}
