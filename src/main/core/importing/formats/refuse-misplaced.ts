import { AppError } from '#shared/rpc/reply.ts';
import type { SourceFile } from './format.ts';

const readLength = 16 * 1024;
const mailHeaders =
  /^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|reply-to|x-[a-z-]+|dkim-signature|arc-[a-z-]+|authentication-results):/i;
/** A mail begins with lines of this kind, and has at least so many of those it can't do without. */
const neededMailHeaders = [/^from:/im, /^(?:subject|date|received|message-id|mime-version):/im];

/** Files that are no tables but have a place elsewhere in Rebound. */
const misplaced: readonly {
  readonly is: (beginning: string) => boolean;
  readonly message: string;
  /** Told with the refusal, where a screen can take it there by itself. */
  readonly details?: { readonly isMail: true };
}[] = [
  {
    is: (beginning) => /^\s*BEGIN:VCALENDAR/i.test(beginning),
    message: 'This is a calendar, which holds no list of applications. Choose a table instead.',
  },
  {
    is: isMail,
    message: 'This is a single mail, not a list of applications. Read it with “Paste a mail from them”.',
    details: { isMail: true },
  },
];

/** Throws `invalid` with where a file belongs that is no table but has its place. */
export function refuseMisplaced(file: SourceFile): void {
  const beginning = file.text().text.slice(0, readLength);
  const found = misplaced.find(({ is }) => is(beginning));
  if (found) throw new AppError('invalid', found.message, found.details);
}

function isMail(beginning: string): boolean {
  const head = beginning.trimStart().split(/\r?\n\r?\n/, 1)[0] ?? '';
  const [first = ''] = head.split(/\r?\n/, 1);
  return mailHeaders.test(first) && neededMailHeaders.every((pattern) => pattern.test(head));
}
