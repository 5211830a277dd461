import type { DocumentWarning } from '#shared/resumes.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { isZip } from '#core/importing/formats/zip-entries.ts';
import { decodeText } from '#core/importing/text/decode-text.ts';
import { documentLimits } from './document-limits.ts';
import { tidyText } from './tidy-text.ts';

export type ReadDocument = {
  readonly text: string;
  /** Null for kinds that are not made of pages. */
  readonly pages: number | null;
  readonly warnings: DocumentWarning[];
};

/** Told after each page; may throw to stop. */
export type OnPage = (done: number, total: number) => void;

/** How files begin that hold no text we can read, and what to do with each. */
const refused: readonly { readonly begins: string; readonly message: string }[] = [
  {
    begins: '\u00d0\u00cf\u0011\u00e0',
    message:
      'This is an old Word file (.doc), or one that is locked with a password. Save it as .docx or PDF without a password and choose that file.',
  },
  {
    begins: '{\\rtf',
    message: 'This is a rich text file (.rtf). Save it as .docx or PDF and choose that file.',
  },
  {
    begins: '\u0089PNG',
    message: 'This is a picture. Choose the document it was made from, or paste the text.',
  },
  {
    begins: '\u00ff\u00d8\u00ff',
    message: 'This is a picture. Choose the document it was made from, or paste the text.',
  },
];

/** What a PDF, a Word document, or a text says. Known by its content, never by its name. Throws `invalid` with what to do instead. */
export async function readDocument(bytes: Uint8Array, onPage: OnPage = () => {}): Promise<ReadDocument> {
  if (bytes.length === 0) throw new AppError('invalid', 'This file is empty. Choose another one.');
  if (bytes.length > documentLimits.fileBytes) {
    throw new AppError('invalid', 'This file is larger than 10 MB. Choose a smaller one, or paste the text.');
  }
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const known = refused.find(({ begins }) => beginning.startsWith(begins));
  if (known) throw new AppError('invalid', known.message);
  const read = await readKind(bytes, beginning, onPage);
  const text = tidyText(read.text);
  if (text === '') throw new AppError('invalid', nothingToRead(read.pages));
  if (text.length > documentLimits.characters) {
    throw new AppError(
      'invalid',
      'This is far longer than a CV. Choose another file, or paste the part you need.',
    );
  }
  return { text, pages: read.pages, warnings: warningsOf(text, read.emptyPages) };
}

type Parts = { readonly text: string; readonly pages: number | null; readonly emptyPages: number };

/** Signs that no text has. */
const controls = /(?![\t\n\r\f\v])\p{Cc}/gu;

/** Each reader is loaded for the first file of its kind: the one for PDF alone is 1.6 MB. */
async function readKind(bytes: Uint8Array, beginning: string, onPage: OnPage): Promise<Parts> {
  // Some programs write a line before the mark; readers of PDF look for it in the first kilobyte.
  if (beginning.includes('%PDF-')) {
    const { readPdf } = await import('./read-pdf.ts');
    const pages = await readPdf(bytes, onPage);
    return {
      text: pages.join('\n\n'),
      pages: pages.length,
      emptyPages: pages.filter((page) => page.trim() === '').length,
    };
  }
  if (isZip(bytes)) {
    const { readDocx } = await import('./read-docx.ts');
    return { text: readDocx(bytes), pages: null, emptyPages: 0 };
  }
  const { text, nulCount } = decodeText(bytes);
  if (nulCount > 0 || (text.match(controls)?.length ?? 0) > text.length / 100) {
    throw new AppError('invalid', 'This is no text. Choose a PDF, a Word document (.docx), or a text.');
  }
  return { text, pages: null, emptyPages: 0 };
}

function nothingToRead(pages: number | null): string {
  return pages === null
    ? 'There is no text in this file. Choose another one, or paste the text.'
    : 'The pages of this PDF are pictures, as from a scanner: there is no text in it. Choose the document it was made from, or paste the text.';
}

/** Squares, and characters of one font's own: what is left where a font does not say which letters it draws. */
const unreadable = /[\ufffd\p{Co}]/gu;

function warningsOf(text: string, emptyPages: number): DocumentWarning[] {
  const warnings: DocumentWarning[] = [];
  if (emptyPages > 0) warnings.push('pages-without-text');
  // A few are the bullets and signs of an icon font.
  if ((text.match(unreadable)?.length ?? 0) > text.length / 20) warnings.push('unreadable-characters');
  return warnings;
}
