import { getDocumentProxy } from 'unpdf';
import { AppError } from '#shared/rpc/reply.ts';
import { documentLimits } from './document-limits.ts';
import type { OnPage } from './read-document.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of each page, in the order it was written in. Throws `invalid`. */
export async function readPdf(bytes: Uint8Array, onPage: OnPage): Promise<string[]> {
  const pdf = await open(bytes);
  try {
    const total = pdf.numPages;
    if (total > documentLimits.pages) {
      throw new AppError(
        'invalid',
        `This PDF has more than ${documentLimits.pages} pages. Choose your CV alone, or paste the text.`,
      );
    }
    const pages: string[] = [];
    for (let number = 1; number <= total; number += 1) {
      onPage(number - 1, total);
      pages.push(await readPage(pdf, number));
    }
    return pages;
  } catch (error) {
    throw error instanceof AppError ? error : unreadable();
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy: the library takes the bytes for itself. Nothing is drawn, and nothing is said to the console.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      maxImageSize: 1,
      disableFontFace: true,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new AppError(
        'invalid',
        'This PDF is locked with a password. Save it without one and choose that file, or paste the text.',
      );
    }
    throw unreadable();
  }
}

async function readPage(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

function unreadable(): AppError {
  return new AppError(
    'invalid',
    'This PDF is damaged and can’t be read. Save it again and choose that file, or paste the text.',
  );
}
