import type { Tables } from '#core/store/tables.ts';
import type { Random } from './random.ts';

/** The tables the sample fills, parents before children. */
export const sampleTables = [
  'company',
  'person',
  'resume',
  'application',
  'stageEvent',
  'interview',
  'interviewPerson',
  'interaction',
  'outcome',
  'outcomeReason',
  'offer',
  'tag',
  'applicationTag',
  'applicationPerson',
  'profileSkill',
  'requirement',
] as const;
export type SampleTable = (typeof sampleTables)[number];

/** The rows of a sample, by table. */
export type SampleRows = { readonly [Table in SampleTable]: Tables[Table][] };

export function emptyRows(): SampleRows {
  return {
    company: [],
    person: [],
    resume: [],
    application: [],
    stageEvent: [],
    interview: [],
    interviewPerson: [],
    interaction: [],
    outcome: [],
    outcomeReason: [],
    offer: [],
    tag: [],
    applicationTag: [],
    applicationPerson: [],
    profileSkill: [],
    requirement: [],
  };
}

/** Makes ids of the form of UUIDv7 that sort by the given instant, without a clock. */
export function createIds(random: Random): (instant: string) => string {
  let made = 0;
  const threeDigits = () => random.between(0, 0xfff).toString(16).padStart(3, '0');
  return (instant) => {
    made += 1;
    const time = Date.parse(instant).toString(16).padStart(12, '0');
    const last = made.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${threeDigits()}-8${threeDigits()}-${last}`;
  };
}
