import { AppError } from '#shared/rpc/reply.ts';

/** How files that are no text begin, and what to do with each. */
const signatures: readonly { readonly bytes: readonly number[]; readonly message: string }[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    message:
      'This is an old Excel or Word file, or a workbook with a password. Save the sheet as .xlsx without one, or as CSV, and choose that file.',
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    message: 'This is a PDF. Choose a table: a workbook, or a text such as CSV.',
  },
  {
    bytes: [0x89, 0x50, 0x4e, 0x47],
    message: 'This is a picture. Choose a table: a workbook, or a text such as CSV.',
  },
  {
    bytes: [0xff, 0xd8, 0xff],
    message: 'This is a picture. Choose a table: a workbook, or a text such as CSV.',
  },
  {
    bytes: [0x47, 0x49, 0x46, 0x38],
    message: 'This is a picture. Choose a table: a workbook, or a text such as CSV.',
  },
  {
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    message: 'This is a database. Choose a table: a workbook, or a text such as CSV.',
  },
];

/** Throws `invalid` with what to do instead for a file that is known to be no text, or that is empty. */
export function refuseBinary(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new AppError('invalid', 'This file is empty. Choose another one.');
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known) throw new AppError('invalid', known.message);
}
