import PostalMime, { type Address, type Email } from 'postal-mime';
import { AppError } from '#shared/rpc/reply.ts';
import { htmlToText } from '#core/importing/cells/html-to-text.ts';

/** A mail without its attachments is far below that; they are not kept. */
const mostBytes = 25_000_000;
const deepestNesting = 50;
const mostHeaderBytes = 1_000_000;

/** A mail as a mail program saves it, as text: sender, subject and date, a blank line, and what it says. */
export async function readEml(bytes: Uint8Array): Promise<string> {
  if (bytes.length > mostBytes) {
    throw new AppError('invalid', 'This mail is larger than 25 MB. Copy its text and paste it instead.');
  }
  const mail = await parse(bytes);
  const text = bodyOf(mail);
  const hasHeaders = mail.from !== undefined || mail.subject !== undefined;
  if (!hasHeaders || text.trim() === '') {
    throw new AppError(
      'invalid',
      'There is no mail with a text in this file. Copy the text and paste it instead.',
    );
  }
  const headers = [
    ['From', addressText(mail.from)],
    ['Subject', oneLine(mail.subject)],
    ['Date', oneLine(mail.headers.find(({ key }) => key === 'date')?.value)],
  ].flatMap(([label, value]) => (value === undefined || value === '' ? [] : [`${label}: ${value}`]));
  return `${headers.join('\n')}\n\n${text.trim()}\n`;
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: deepestNesting,
      maxHeadersSize: mostHeaderBytes,
      // A mail that was forwarded as an attachment is part of what they wrote.
      forceRfc822Attachments: false,
    });
  } catch {
    throw new AppError('invalid', 'This file cannot be read as a mail. Copy its text and paste it instead.');
  }
}

/** The plain text as it was sent; that of the page where there is none or it only says to look at the page. */
function bodyOf({ text = '', html = '' }: Email): string {
  const plain = text.replaceAll('\0', '');
  const shown = htmlToText(html.replaceAll('\0', ''));
  return plain.trim().length >= Math.min(shown.length / 4, 80) ? plain : shown;
}

function addressText(from: Address | undefined): string {
  const name = oneLine(from?.name);
  const address = oneLine(from?.address);
  if (name === '' || address === '') return name + address;
  return `${name} <${address}>`;
}

function oneLine(value: string | undefined): string {
  return (value ?? '').replace(/\p{Cc}+|\s+/gu, ' ').trim();
}
