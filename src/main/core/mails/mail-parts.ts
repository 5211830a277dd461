import { foldText } from '#shared/domain/match-key.ts';
import { headerBlockAt, type HeaderBlock, type Headers } from './mail-headers.ts';
import { isBlank, linesOfMail, type MailLine } from './mail-lines.ts';

/** A mail taken apart: who wrote it when, and the lines that they wrote themselves. */
export type MailParts = { readonly headers: Headers; readonly body: readonly MailLine[] };

const forwardMark =
  /^(?:begin )?(?:forwarded message|weitergeleitete nachricht|message transfere|mensaje reenviado|anfang der weitergeleiteten nachricht|debut du message (?:transfere|reexpedie))/;
const forwardSubject = /^\s*(?:fwd?|wg|tr|rv|i)\s*:/i;
const originalMark =
  /^(?:original message|original appointment|ursprungliche nachricht|message dorigine|message original|mensaje original)$/;
const wroteMark =
  /^(?:on .{4,150} wrote|am .{4,150} schrieb(?: .{1,80})?|le .{4,150} a ecrit|el .{4,150} escribio)$/;
const forwardsWithin = 3;

/**
 * Finds the mail in what was pasted: behind the headers, behind what forwarded it, and before the earlier mails that it
 * quotes. Without headers all of it is the mail.
 */
export function partsOfMail(text: string): MailParts {
  const lines = linesOfMail(text);
  let headers: Headers = {};
  let at = firstFilled(lines, 0);
  const top = headerBlockAt(lines, at);
  if (top !== null) {
    headers = top.headers;
    at = top.to;
  }
  for (let count = 0; count < forwardsWithin; count += 1) {
    const inner = forwardedBlock(lines, at, headers);
    if (inner === null) break;
    headers = { ...headers, ...inner.headers };
    at = inner.to;
  }
  return { headers, body: lines.slice(at, endOfOwn(lines, at)) };
}

function firstFilled(lines: readonly MailLine[], from: number): number {
  const index = lines.findIndex((line, at) => at >= from && !isBlank(line));
  return index === -1 ? lines.length : index;
}

/** The headers of a mail that was passed on: below a mark that says so, or where nothing else was written. */
function forwardedBlock(lines: readonly MailLine[], from: number, headers: Headers): HeaderBlock | null {
  const begin = firstFilled(lines, from);
  const isPassedOn = forwardSubject.test(headers.subject?.text ?? '');
  for (let at = begin; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const block = headerBlockAt(lines, at);
    if (block !== null) return at === begin || isPassedOn ? block : null;
    if (forwardMark.test(foldedLine(line))) return headerBlockAt(lines, firstFilled(lines, at + 1));
    if (originalMark.test(foldedLine(line)) && !isPassedOn && at !== begin) return null;
  }
  return null;
}

/** Where what they wrote ends and an earlier mail begins. What begins with a quotation is all of it. */
function endOfOwn(lines: readonly MailLine[], from: number): number {
  const begin = firstFilled(lines, from);
  for (let at = begin + 1; at < lines.length; at += 1) {
    if (beginsEarlierMail(lines, at)) return at;
  }
  return lines.length;
}

function beginsEarlierMail(lines: readonly MailLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || isBlank(line)) return false;
  const isQuoted = line.text.startsWith('>');
  if (isQuoted) return !(lines[at - 1]?.text.startsWith('>') ?? false);
  const folded = foldedLine(line);
  if (originalMark.test(folded) || headerBlockAt(lines, at) !== null) return true;
  if (!/^(?:on|am|le|el) /.test(folded)) return false;
  // The line that names writer and day is broken in two where it is long.
  const whole = [line, lines[at + 1]].map((one) => one?.text.trim() ?? '');
  return [whole[0] ?? '', whole.join(' ')].some(
    (one) => one.endsWith(':') && one.length < 300 && wroteMark.test(foldText(one)),
  );
}

function foldedLine({ text }: MailLine): string {
  return text.length > 300 ? '' : foldText(text);
}
