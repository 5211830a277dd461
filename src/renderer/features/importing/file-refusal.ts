/** Files beyond this are refused before they are sent; the host refuses them too. */
export const maxFileBytes = 50 * 1024 * 1024;

/** What the dialog for choosing a file offers. */
export const acceptedKinds =
  '.csv,.tsv,.txt,.vcf,.vcard,.json,.xlsx,.xlsm,.ods,.zip,.md,.markdown,.eml,text/csv,text/tab-separated-values,text/plain,text/vcard,text/markdown,application/json,application/zip,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Why a file is not even sent to the host. */
export type FileRefusal = 'empty' | 'too-big' | 'archive' | 'spreadsheet' | 'picture-or-document';

const refusedEndings: readonly (readonly [FileRefusal, RegExp])[] = [
  ['archive', /\.(?:gz|7z|rar|tar)$/i],
  ['spreadsheet', /\.(?:xls|xlsb|numbers)$/i],
  ['picture-or-document', /\.(?:png|jpe?g|gif|webp|heic|pdf|docx?|pages|mp4|mov)$/i],
];

/** Null when the file may be read; its content is judged by the host. */
export function refusalOf(file: { readonly name: string; readonly size: number }): FileRefusal | null {
  if (file.size === 0) return 'empty';
  if (file.size > maxFileBytes) return 'too-big';
  return refusedEndings.find(([, ending]) => ending.test(file.name))?.[0] ?? null;
}

const signatures: readonly (readonly [FileRefusal, readonly number[]])[] = [
  ['picture-or-document', [0x89, 0x50, 0x4e, 0x47]],
  ['picture-or-document', [0xff, 0xd8, 0xff]],
  ['picture-or-document', [0x47, 0x49, 0x46, 0x38]],
  ['picture-or-document', [0x25, 0x50, 0x44, 0x46]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x1f, 0x8b]],
];

/** What the first bytes give away, whatever the file is called. */
export function refusalOfContent(start: Uint8Array): FileRefusal | null {
  return signatures.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))?.[0] ?? null;
}
