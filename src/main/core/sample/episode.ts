import type { DbApplication, DbCompany, DbPerson } from '#core/store/tables.ts';
import type { Plot } from './plots.ts';
import type { Random } from './random.ts';
import type { SampleCompany } from './sample-companies.ts';
import type { SampleRows } from './sample-rows.ts';
import type { Timeline } from './timeline.ts';

/** A company of the sample with the row it became. */
export type CastCompany = { readonly row: DbCompany; readonly sample: SampleCompany };

/** What every part of the sample is written with. */
export type WriterParts = {
  readonly rows: SampleRows;
  readonly random: Random;
  readonly newId: (instant: string) => string;
  readonly today: string;
  readonly recruiters: readonly CastCompany[];
};

/** One application with what is needed to write its history. */
export type Episode = WriterParts & {
  readonly plot: Plot;
  readonly timeline: Timeline;
  readonly application: DbApplication;
  readonly company: CastCompany;
  /** Who writes on their side: at the agency, else at the company. */
  readonly contact: DbPerson | null;
};

/** A moment on a day at working hours, UTC ISO text. */
export function instantOn(day: string, random: Random): string {
  const hour = String(random.between(7, 16)).padStart(2, '0');
  return `${day}T${hour}:${String(random.between(0, 59)).padStart(2, '0')}:00.000Z`;
}
