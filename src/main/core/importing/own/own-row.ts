import type { OwnDetails } from '#core/exporting/own-sheet.ts';

/** What only a row of Rebound's own sheet says of an application. */
export type OwnRow = {
  readonly id: string;
  readonly stage: string | null;
  /** Day of an answer that none of the steps tells of. */
  readonly answeredOn: string | null;
  readonly details: OwnDetails;
};
