import { strToU8, zipSync } from 'fflate';

export type PdfOptions = {
  /** In the trailer: `/Encrypt` and the like. */
  readonly trailer?: string;
  /** In place of what draws the lines of each page. */
  readonly stream?: { readonly dictionary: string; readonly bytes: string };
};

/** A PDF written out by hand, a list of lines for each page; a page without lines is one grey box. */
export function makePdf(pages: readonly (readonly string[])[], options: PdfOptions = {}): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const { dictionary, bytes } = options.stream ?? { dictionary: '', bytes: drawn(lines) };
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${bytes.length} ${dictionary} >>\nstream\n${bytes}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${options.trailer ?? ''} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + end, 'latin1');
}

function drawn(lines: readonly string[]): string {
  if (lines.length === 0) return '0.5 g 50 50 400 700 re f';
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, String.raw`\$&`)}) Tj T*`);
  return `BT /F1 12 Tf 14 TL 50 780 Td ${shown.join(' ')} ET`;
}

/** A Word document written out by hand: each paragraph as text, or as the XML within its `w:p`. */
export function makeDocx(
  paragraphs: readonly (string | { readonly xml: string })[],
  path = 'word/document.xml',
): Uint8Array {
  const body = paragraphs
    .map((paragraph) =>
      typeof paragraph === 'string'
        ? `<w:p><w:r><w:t xml:space="preserve">${escapeXml(paragraph)}</w:t></w:r></w:p>`
        : `<w:p>${paragraph.xml}</w:p>`,
    )
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    [path]: strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
