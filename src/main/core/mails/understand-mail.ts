import type { Mail } from '#shared/mails.ts';
import { findApplications, type Candidate } from './find-applications.ts';
import { findReasons, judgeAutomatic, judgeGeneric, judgeKind, judgeSentences } from './judge-mail.ts';
import { findDate, type Clock } from './mail-date.ts';
import { senderOf } from './mail-headers.ts';
import { partsOfMail } from './mail-parts.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Reads a mail of theirs and proposes what to keep of it. What it says, it can show the words of; it never guesses how
 * far an application came: that is known from the application's own history.
 */
export function understandMail(
  text: string,
  candidates: readonly Candidate[],
  clock: Clock,
): Omit<Mail, 'person'> & { readonly senderAddress: string | null } {
  const parts = partsOfMail(text);
  const { address } = senderOf(parts.headers.from?.text);
  const judged = judgeSentences(sentencesOf(parts.body, text));
  const kind = judgeKind(judged);
  const isAutomatic = judgeAutomatic(judged, address);
  const date = findDate(parts.headers.date, clock);
  const isRejection = kind.value === 'rejection';
  const isGeneric = isRejection ? judgeGeneric(judged, isAutomatic.value) : null;
  return {
    kind,
    isAutomatic: kind.value === 'acknowledgement' ? receipt(isAutomatic, kind, isNamed(parts)) : isAutomatic,
    date,
    isGeneric,
    reasons: isRejection ? findReasons(judged, isGeneric?.value === true) : [],
    ...findApplications(parts, candidates, date?.on ?? null),
    senderAddress: address,
  };
}

/** Receipts are sent by machines, whether they say so or not. */
function receipt(said: Mail['isAutomatic'], { place }: Mail['kind'], isHuman: boolean): Mail['isAutomatic'] {
  return said.value || isHuman ? said : { value: true, place };
}

/** Whether a person signs as the sender. */
function isNamed({ headers, body }: ReturnType<typeof partsOfMail>): boolean {
  const { name } = senderOf(headers.from?.text);
  if (!/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2}$/u.test(name)) return false;
  return body.some(({ text }) => text.trim() === name);
}
