import { deflateSync } from 'node:zlib';
import { assert, asyncProperty, constantFrom, nat, uint8Array } from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/rpc/reply.ts';
import { readDocument } from '#core/documents/read-document.ts';
import { makeDocx, makePdf } from '#tests/support/make-document.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readDocument(bytes).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AppError);
  expect((error as AppError).code).toBe('invalid');
  return (error as AppError).message;
}

describe('a PDF', () => {
  test('is read page by page, with signs that PDF writes in its own way', async () => {
    const seen: string[] = [];
    const pdf = makePdf([['Ada Example', String.raw`Go (2019-2024), C++ \ C#`], ['Größe: 40 % faster']]);
    expect(await readDocument(pdf, (done, total) => seen.push(`${done}/${total}`))).toEqual({
      text: 'Ada Example\nGo (2019-2024), C++ \\ C#\n\nGröße: 40 % faster',
      pages: 2,
      warnings: [],
    });
    expect(seen).toEqual(['0/2', '1/2']);
  });

  test('pages that are pictures are told of; nothing but pictures is refused as scanned', async () => {
    expect(await readDocument(makePdf([['Ada'], [], ['Page 3']]))).toMatchObject({
      pages: 3,
      warnings: ['pages-without-text'],
    });
    expect(await refusal(makePdf([[], []]))).toContain('scanner');
  });

  test('locked, damaged, or of too many pages: each is said in words', async () => {
    const key = '<000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f>';
    const locked = makePdf([['secret']], {
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00><00>]`,
    });
    expect(await refusal(locked)).toContain('password');
    expect(await refusal(bytesOf('%PDF-1.7 and then nothing'))).toContain('damaged');
    expect(await refusal(makePdf(Array.from({ length: 61 }, () => ['x'])))).toContain('60 pages');
  });

  test('packed pages are read, and stopping between pages goes through', async () => {
    const bytes = deflateSync('BT /F1 12 Tf 50 700 Td (Packed) Tj ET').toString('latin1');
    const packed = makePdf([['']], { stream: { dictionary: '/Filter /FlateDecode', bytes } });
    expect(await readDocument(packed)).toMatchObject({ text: 'Packed' });
    const stop = new AppError('cancelled', 'Stopped.');
    const reading = readDocument(makePdf([['a'], ['b']]), (done) => {
      if (done === 1) throw stop;
    });
    await expect(reading).rejects.toBe(stop);
  });
});

describe('a Word document', () => {
  test('is its paragraphs, with breaks, tabs, cells and signs; not what was deleted or stands there twice', async () => {
    const docx = makeDocx([
      'Ada Example & Söhne <ada@x.example>',
      { xml: '<w:r><w:t>2019</w:t><w:tab/><w:t>Oakline</w:t><w:br w:type="page"/><w:t>Nurse</w:t></w:r>' },
      { xml: '<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>new</w:t></w:r>' },
      {
        xml: '<mc:AlternateContent><mc:Choice><w:t>Box</w:t></mc:Choice><mc:Fallback><w:t>Box</w:t></mc:Fallback></mc:AlternateContent>',
      },
      {
        xml: '<w:r><w:instrText>PAGE</w:instrText><w:t xml:space="preserve">e&#8209;mail &#x41;</w:t></w:r>',
      },
    ]);
    expect(await readDocument(docx)).toEqual({
      text: 'Ada Example & Söhne <ada@x.example>\n2019\tOakline\nNurse\nnew\nBox\ne‑mail A',
      pages: null,
      warnings: [],
    });
  });

  test('is found under the name that the web version of Word gives it', async () => {
    expect(await readDocument(makeDocx(['Ada'], 'word/document2.xml'))).toMatchObject({ text: 'Ada' });
  });

  test('another archive, a damaged one, a bomb, and one without text are refused in words', async () => {
    expect(await refusal(zipSync({ 'xl/workbook.xml': bytesOf('<x/>') }))).toContain('no Word document');
    expect(await refusal(makeDocx(['Ada']).slice(0, 200))).toContain('damaged');
    expect(await refusal(makeDocx(['x'.repeat(21 * 1024 * 1024)]))).toContain('far longer than a CV');
    expect(await refusal(makeDocx(['', ' ']))).toContain('no text');
    expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain('.doc');
  });
});

describe('a text', () => {
  test('keeps its lines, in any encoding, and loses only what sets type', async () => {
    const text = '# Ada\r\n\r\n\r\n\r\n- \u00a0ef\ufb01cient\u00ad ly\t2020  \n';
    expect((await readDocument(bytesOf(text))).text).toBe('# Ada\n\n- efficient ly\t2020');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('履歴書 2024', 'utf16le')]);
    expect((await readDocument(utf16)).text).toBe('履歴書 2024');
  });

  test('nothing, pictures, rich text and anything endless are refused with what to do instead', async () => {
    expect(await refusal(new Uint8Array())).toContain('empty');
    expect(await refusal(bytesOf('{\\rtf1 Ada}'))).toContain('.docx or PDF');
    expect(await refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13]))).toContain('picture');
    expect(await refusal(bytesOf('Ada Example, nurse in Leipzig\0'))).toContain('no text');
    expect(await refusal(bytesOf('GIF89a\u0001\u0002 \u0003\u0004'))).toContain('no text');
    expect(await refusal(bytesOf('x'.repeat(300_001)))).toContain('longer than a CV');
    expect(await refusal(new Uint8Array(10 * 1024 * 1024 + 1))).toContain('10 MB');
  });

  test('letters of a font that names none are told of', async () => {
    expect(await readDocument(bytesOf('\ue001\ue002\ue003 Ada'))).toMatchObject({
      warnings: ['unreadable-characters'],
    });
  });
});

test('any bytes are read or refused, never worse', async () => {
  expect.hasAssertions();
  const beginnings = [
    bytesOf('%PDF-1.4\n'),
    makePdf([['Ada']]).slice(0, 300),
    makeDocx(['Ada']),
    bytesOf(''),
  ];
  await assert(
    asyncProperty(
      constantFrom(...beginnings),
      uint8Array({ maxLength: 400 }),
      nat(300),
      async (beginning, noise, at) => {
        const cut = Math.min(at, beginning.length);
        const bytes = Buffer.concat([beginning.subarray(0, cut), noise, beginning.subarray(cut)]);
        const end = await readDocument(bytes).then(
          () => 'read',
          (error: unknown) => (error instanceof AppError ? error.code : error),
        );
        expect(['read', 'invalid']).toContain(end);
      },
    ),
    { numRuns: 150 },
  );
});
