/**
 * What mails of one language say, one phrase a line. Case, accents and signs don't count; `…` stands for up to six words,
 * `*` for any ending of a word.
 */
export type MailWords = {
  /** Says no by itself. */
  readonly rejection: string;
  /** Often stands beside a no, and says none alone. */
  readonly regret: string;
  readonly acknowledgement: string;
  readonly invitation: string;
  /** A no that is only thought of: "if you do not hear from us". */
  readonly conditional: string;
  /** Sent to many. */
  readonly form: string;
  /** Written to one, after having met. */
  readonly personal: string;
  readonly automatic: string;
  /** An agency speaks of somebody else. */
  readonly agency: string;
  /** By the id of a reason. */
  readonly reasons: Readonly<Record<string, string>>;
};
