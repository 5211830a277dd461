import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/rpc/reply.ts';
import { readEml } from '#core/mails/read-eml.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

describe('a saved mail as text', () => {
  test('words in headers, quoted-printable and another charset', async () => {
    const eml = crlf(`From: =?utf-8?q?J=C3=B6st_Hainbuch?= <jost@muehlbach.example>
To: robin@home.example
Subject: =?iso-8859-1?Q?Ihre_Bewerbung_f=FCr_uns?=
Date: Fri, 13 Nov 2026 09:15:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Leider k=F6nnen wir Ihnen die Stelle =
nicht anbieten.
`);
    expect(await readEml(bytesOf(eml))).toBe(
      'From: Jöst Hainbuch <jost@muehlbach.example>\nSubject: Ihre Bewerbung für uns\n' +
        'Date: Fri, 13 Nov 2026 09:15:00 +0100\n\nLeider können wir Ihnen die Stelle nicht anbieten.\n',
    );
  });

  test('a page alone becomes text; styles and scripts are none of it', async () => {
    const eml = crlf(`From: hr@oakline.example
Subject: News
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from('<html><head><style>p{color:red}</style></head><body><p>Dear Robin,</p><p>We regret &amp; wish you well.</p><script>alert(1)</script></body></html>').toString('base64')}
`);
    expect(await readEml(bytesOf(eml))).toBe(
      'From: hr@oakline.example\nSubject: News\n\nDear Robin,\n\nWe regret & wish you well.\n',
    );
  });

  test('of both, the plain one; attachments are left out', async () => {
    const eml = crlf(`From: Ada <ada@oakline.example>
Subject: Both
Content-Type: multipart/mixed; boundary=out

--out
Content-Type: multipart/alternative; boundary=in

--in
Content-Type: text/plain; charset=utf-8

Plain words that are the same as the page has.
--in
Content-Type: text/html; charset=utf-8

<p>Plain words that are the same as the page has.</p>
--in--
--out
Content-Type: application/pdf; name=letter.pdf
Content-Disposition: attachment; filename=letter.pdf
Content-Transfer-Encoding: base64

JVBERi0xLjQ=
--out--
`);
    expect(await readEml(bytesOf(eml))).toBe(
      'From: Ada <ada@oakline.example>\nSubject: Both\n\nPlain words that are the same as the page has.\n',
    );
  });

  test('a header cannot forge another one', async () => {
    const eml = crlf(`From: a@b.example
Subject: =?utf-8?q?Hello=0AFrom:_forged=40x.example?=

Text
`);
    expect((await readEml(bytesOf(eml))).split('\n\n')[0]?.split('\n')).toHaveLength(2);
  });

  test.each(['', 'Company,Title\nOakline,Engineer\n', '\0\u0001\u0002', 'From: a@b.example\n\n'])(
    'what is no mail is refused with what to do (%#)',
    async (text) => {
      await expect(readEml(bytesOf(text))).rejects.toThrow(/paste it instead/);
    },
  );

  test('any bytes are read or refused', async () => {
    const head = bytesOf('From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n');
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }),
      fc.uint8Array({ maxLength: 2_000 }).map((rest) => new Uint8Array([...head, ...rest])),
    );
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const read = await readEml(bytes).catch((error: unknown) => error);
        expect(read instanceof AppError || (typeof read === 'string' && read.includes('\n\n'))).toBe(true);
      }),
    );
  });
});
