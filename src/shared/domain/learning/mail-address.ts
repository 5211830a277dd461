/** What a mail program is to open with. */
export type MailDraft = { readonly to: string | null; readonly subject: string; readonly body: string };

/** Longer addresses are cut short by some systems, or refused (`external-address.ts`). */
const longestAddress = 1_900;

/**
 * The `mailto:` address of a letter. One that would be cut has no body (`isWhole: false`): half a letter would go unnoticed.
 */
export function mailAddressOf({ to, subject, body }: MailDraft): { address: string; isWhole: boolean } {
  const recipient = to === null ? '' : encodeURIComponent(to).replaceAll('%40', '@');
  const head = `mailto:${recipient}?subject=${encode(subject)}`;
  const whole = `${head}&body=${encode(body)}`;
  return whole.length <= longestAddress
    ? { address: whole, isWhole: true }
    : { address: head.length <= longestAddress ? head : `mailto:${recipient}`, isWhole: false };
}

/** Mail programs want lines to end as in mails. Half of a character can't be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll(/\r?\n/g, '\r\n'));
}
