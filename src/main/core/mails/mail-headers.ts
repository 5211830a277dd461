import { foldText } from '#shared/domain/match-key.ts';
import { isBlank, type MailLine } from './mail-lines.ts';

const labels = {
  from: 'from|von|de|absender|expediteur|remitente',
  to: 'to|cc|an|kopie|a|para|copie|copia|destinataire|reply to|antwort an',
  subject: 'subject|betreff|objet|asunto',
  date: 'date|sent|datum|gesendet|gesendet am|envoye|envoye le|enviado|enviado el|fecha|received',
} as const;
export type HeaderName = keyof typeof labels;

const nameOfLabel: ReadonlyMap<string, HeaderName> = new Map(
  (Object.keys(labels) as HeaderName[]).flatMap((name) =>
    labels[name].split('|').map((label): [string, HeaderName] => [label, name]),
  ),
);

/** What stands behind a label, and where. */
export type Header = MailLine;
export type Headers = Partial<Readonly<Record<HeaderName, Header>>>;

/** Lines of headers one after the other, as a mail program writes them: `from` the first, `to` behind the last. */
export type HeaderBlock = { readonly from: number; readonly to: number; readonly headers: Headers };

const labelled = /^[>\s*]{0,8}([\p{L}-]{1,15}(?: \p{L}{1,5})?)\s?\*?\s?:\*?[ \t]*(.*)$/u;
const longestHeader = 1_000;
/** More headers than any program shows; without a bound, a text of nothing else would be read over and over. */
const longestBlock = 60;

function readHeader(line: MailLine): { name: HeaderName | null; header: Header } | null {
  const match = line.text.length > longestHeader ? null : labelled.exec(line.text);
  if (match === null) return null;
  const written = match[2] ?? '';
  const text = written.replace(/[\s*]+$/, '');
  const start = line.end - written.length;
  return {
    name: nameOfLabel.get(foldText(match[1] ?? '')) ?? null,
    header: { text, start, end: start + text.length },
  };
}

/** The block that begins in this line; null where none does. A sender alone may be a sentence: it takes two labels. */
export function headerBlockAt(lines: readonly MailLine[], from: number): HeaderBlock | null {
  const first = lines[from];
  const begin = first === undefined ? null : readHeader(first);
  if (begin === null || begin.name === null) return null;
  const headers: Partial<Record<HeaderName, Header>> = {};
  let at = from;
  for (; at < Math.min(lines.length, from + longestBlock); at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) break;
    const read = readHeader(line);
    // A long line of recipients goes on in the next one, indented.
    if (read === null && !/^\s/.test(line.text)) break;
    if (read?.name) headers[read.name] ??= read.header;
  }
  const hasSender = headers.from !== undefined && Object.keys(headers).length >= 2;
  return hasSender || (headers.subject && headers.date) ? { from, to: at, headers } : null;
}

/** `"Vogt, Anna" <anna@x.example>` → its name and address. */
export function senderOf(from: string | undefined): { name: string; address: string | null } {
  const address = /[^\s<>"'()[\],;:]{1,64}@[\p{L}\d.-]{1,200}/u.exec(from ?? '')?.[0] ?? null;
  const name = (from ?? '')
    .replace(address ?? '', ' ')
    .replace(/mailto:|[<>"[\]()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { name, address: address?.toLowerCase() ?? null };
}
