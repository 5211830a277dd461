import { AppError } from '#shared/rpc/reply.ts';
import { decodeEntities } from '#core/importing/cells/html-to-text.ts';
import { listZipEntries, type ZipEntry } from '#core/importing/formats/zip-entries.ts';
import { documentLimits } from './document-limits.ts';

const bodyPath = /^word\/document\d*\.xml$/;

/** What stands in place of an element; everything else is only its text. */
const marks: ReadonlyMap<string, string> = new Map([
  ['/w:p', '\n'],
  ['w:br/', '\n'],
  ['w:cr/', '\n'],
  ['w:tab/', '\t'],
  ['w:noBreakHyphen/', '-'],
  ['/w:tbl', '\n'],
]);

/** The text of a Word document, a line for each paragraph and cell; deleted and hidden parts left out. Throws `invalid`. */
export function readDocx(bytes: Uint8Array): string {
  return textOf(readBody(bytes));
}

function readBody(bytes: Uint8Array): string {
  const entry = entriesOf(bytes).find(({ path }) => bodyPath.test(path));
  if (!entry) {
    throw new AppError(
      'invalid',
      'This is no Word document. Choose a .docx file, a PDF, or a text; or paste the text.',
    );
  }
  if (entry.sizeBytes > documentLimits.inflatedBytes) {
    throw new AppError('invalid', 'The text of this document is far longer than a CV. Choose another file.');
  }
  return new TextDecoder().decode(whole(() => entry.read()));
}

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  return whole(() => listZipEntries(bytes));
}

/** Archives are refused in words of their own, which speak of tables. */
function whole<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(
      'invalid',
      'This document is damaged and can’t be read. Save it again and choose that file, or paste the text.',
    );
  }
}

/**
 * A walk over the tags, without a tree: `w:t` holds what is shown, and nothing else does. A shape stands there twice, the
 * second time as a `Fallback` for programs of before 2010.
 */
function textOf(xml: string): string {
  const pieces: string[] = [];
  let fallbacks = 0;
  let isText = false;
  for (const [, tag, text] of xml.matchAll(/<([^<>]*)>|([^<>]+)/g)) {
    if (text !== undefined) {
      if (isText && fallbacks === 0) pieces.push(decodeEntities(text));
      continue;
    }
    const name = nameOf(tag ?? '');
    if (name === 'mc:Fallback') fallbacks += 1;
    else if (name === '/mc:Fallback') fallbacks = Math.max(0, fallbacks - 1);
    else if (name === 'w:t') isText = true;
    else if (name === '/w:t') isText = false;
    else if (fallbacks === 0) pieces.push(marks.get(name) ?? '');
  }
  return pieces.join('');
}

/** `w:br w:type="page"/` is `w:br/`. */
function nameOf(tag: string): string {
  const name = /^\/?[\w:]+/.exec(tag)?.[0] ?? '';
  return tag.endsWith('/') ? `${name}/` : name;
}
