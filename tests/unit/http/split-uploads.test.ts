import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheet } from '#core/importing/read-sheet.ts';
import { createFileChannel } from '#electron/file-channel.ts';
import { messySheet } from '#tests/support/messy-sheet.ts';
import { startTestHost, type TestHost } from './test-host.ts';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => host.stop());

// Umlauts, quotes and line ends of two bytes: all that a split could go through.
const utf16 = Buffer.from(`\ufeffFirma;Stelle\r\n"Müller; Söhne 😀";"Koch\r\nNachts"\r\n`, 'utf16le');
const utf8 = Buffer.from('\ufeffCompany,Role\r\n"Åse, ""Ltd""","Nurse\r\nNights"\r\nBeta 😀,Cook\r');
const files: readonly Uint8Array[] = [messySheet().bytes, utf16, utf8];

const splitFile = fc
  .constantFrom(...files)
  .chain((bytes) => fc.tuple(fc.constant(bytes), fc.array(fc.nat(bytes.length), { maxLength: 12 })));

function piecesOf(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const ends = [...cuts.toSorted((a, b) => a - b), bytes.length];
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

/** Sends each piece as a chunk of its own, as a browser may. */
function uploadByHttp(pieces: readonly Uint8Array[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${host.token}`,
      'content-type': 'application/octet-stream',
      'transfer-encoding': 'chunked',
    };
    const options = { host: '127.0.0.1', port: host.host.port, method: 'POST', path: '/files', headers };
    const outgoing = request(options, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve((JSON.parse(body) as { fileId: string }).fileId));
    });
    outgoing.on('error', reject);
    for (const piece of pieces) outgoing.write(piece);
    outgoing.end();
  });
}

async function uploadByBridge(pieces: readonly Uint8Array[]): Promise<string> {
  const ask = createFileChannel(host.core.files);
  const begun = await ask({ type: 'begin' });
  const { fileId } = (begun.ok ? begun.data : {}) as { fileId: string };
  for (const piece of pieces) await ask({ type: 'append', fileId, bytes: new Uint8Array(piece).buffer });
  await ask({ type: 'finish', fileId });
  return fileId;
}

test.each([
  ['the browser', uploadByHttp],
  ['the desktop window', uploadByBridge],
])(
  'a file that comes from %s in any pieces is the same sheet',
  async (_, upload) => {
    await fc.assert(
      fc.asyncProperty(splitFile, async ([bytes, cuts]) => {
        const fileId = await upload(piecesOf(bytes, cuts));
        const sheet = readSheet(readFileSync(host.core.files.pathOf(fileId)));
        expect(sheet).toEqual(readSheet(bytes));
      }),
      { numRuns: 60 },
    );
  },
  30_000,
);
