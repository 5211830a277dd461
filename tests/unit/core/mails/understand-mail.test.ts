import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '#core/mails/find-applications.ts';
import { understandMail } from '#core/mails/understand-mail.ts';
import { mailExamples, type MailExample } from '#tests/support/mail-examples.ts';

const clock = { today: '2026-11-22', timeZone: 'Europe/Berlin' };

const applications: readonly (readonly [string, string])[] = [
  ['Larkspur Analytics', 'Data Engineer'],
  ['Fennel & Rye', 'Operations Lead'],
  ['Quillstone', 'Senior Developer'],
  ['Marlow Freight', 'Analyst'],
  ['Oriel Bank', 'Platform Engineer'],
  ['Birkenhain Software GmbH', 'Backend-Entwickler (m/w/d)'],
  ['Kranichfeld AG', 'DevOps Engineer'],
  ['Mühlbach Logistik', 'Disponentin'],
  ['Valrose Conseil', 'Consultante'],
  ['Atelier Corbeau', 'Cheffe de projet'],
  ['Almendro Digital', 'Desarrolladora'],
  ['Cierzo Energía', 'Ingeniera de datos'],
];

function candidateOf(companyName: string, title: string, changes: Partial<Candidate> = {}): Candidate {
  return {
    id: `${companyName} ${title}`,
    title,
    companyName,
    viaName: null,
    website: null,
    appliedOn: '2026-10-01',
    emails: [],
    stageId: 'stage-applied',
    stageName: 'Applied',
    isOpen: true,
    ...changes,
  };
}

const candidates = applications.map(([company, title]) => candidateOf(company, title));
const understand = (text: string, among = candidates) => understandMail(text, among, clock);
const nameOf = ({ language, kind, company }: MailExample, index: number) =>
  `${index} ${language} ${kind} ${company}`;

/** Share of what was said that is right, and of what is right that was said. */
function measure(said: readonly string[], right: readonly string[]): { precision: number; recall: number } {
  const hits = said.filter((one) => right.includes(one)).length;
  return { precision: hits / Math.max(1, said.length), recall: hits / Math.max(1, right.length) };
}

describe('the labelled mails', () => {
  const read = mailExamples.map((example, index) => ({
    example,
    name: nameOf(example, index),
    mail: understand(example.text),
  }));

  test('there are at least six of each language', () => {
    const counts = Map.groupBy(mailExamples, ({ language }) => language);
    expect([...counts.values()].every((list) => list.length >= 6)).toBe(true);
    expect(counts.size).toBe(4);
  });

  test.each(read)('$name: what it is', ({ example, mail }) => {
    expect(mail.kind.value).toBe(example.kind);
    const { isAutomatic = mail.isAutomatic.value, isGeneric = mail.isGeneric?.value ?? null } = example;
    expect(mail.isAutomatic.value).toBe(isAutomatic);
    expect(mail.isGeneric?.value ?? null).toBe(isGeneric);
    expect(mail.isClear ? (mail.applications[0]?.companyName ?? null) : null).toBe(example.company);
  });

  test('precision and recall', () => {
    const kinds = ['rejection', 'acknowledgement', 'invitation', 'other'] as const;
    const named = (kind: string, of: (one: (typeof read)[number]) => string) =>
      read.filter((one) => of(one) === kind).map(({ name }) => name);
    const figures = kinds.map((kind) => ({
      what: kind as string,
      ...measure(
        named(kind, ({ mail }) => mail.kind.value),
        named(kind, ({ example }) => example.kind),
      ),
    }));
    const reasons = measure(
      read.flatMap(({ name, mail }) => mail.reasons.map(({ reasonId }) => `${name} ${reasonId}`)),
      read.flatMap(({ name, example }) => (example.reasons ?? []).map((reason) => `${name} ${reason}`)),
    );
    const all = [...figures, { what: 'reasons', ...reasons }];
    const lines = all.map(
      ({ what, precision, recall }) =>
        `${what}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
    );
    process.stdout.write(`${read.length} mails\n${lines.join('\n')}\n`);
    for (const { what, precision, recall } of all) {
      expect(precision, what).toBeGreaterThanOrEqual(0.9);
      expect(recall, what).toBeGreaterThanOrEqual(0.9);
    }
  });

  test.each(read)('$name: every place is a piece of the text', ({ example, mail }) => {
    const places = [
      mail.kind.place,
      mail.isAutomatic.place,
      mail.date?.place ?? null,
      mail.isGeneric?.place ?? null,
      ...mail.reasons.map(({ place }) => place),
      ...mail.applications.map(({ place }) => place),
    ].filter((place) => place !== null);
    for (const { start, end } of places) {
      const quote = example.text.slice(start, end);
      expect(quote.trim()).toBe(quote);
      expect(quote.length).toBeGreaterThan(1);
    }
  });
});

describe('which application', () => {
  const sentence = 'Unfortunately we have decided to move forward with other candidates.';

  test('two openings at one company are a choice, unless the mail names one', () => {
    const two = [candidateOf('Oakline', 'Data Engineer'), candidateOf('Oakline', 'Team Lead')];
    const open = understand(`${sentence}\nOakline`, two);
    expect(open.applications).toHaveLength(2);
    expect(open.isClear).toBe(false);
    const named = understand(`Subject: Team Lead\nFrom: a@oakline.example\n\n${sentence}`, two);
    expect(named.applications[0]?.title).toBe('Team Lead');
    expect(named.isClear).toBe(true);
  });

  test('nothing that names it: none is proposed', () => {
    expect(understand(sentence).applications).toEqual([]);
    expect(understand(sentence).isClear).toBe(false);
  });

  test('an address of somebody known, or the company’s own site, gives it away', () => {
    const known = candidateOf('Tannwald', 'Analyst', { emails: ['ada@elsewhere.example'] });
    const site = candidateOf('Blue Heron', 'Analyst', { website: 'https://www.bh-group.example/jobs' });
    const from = (address: string) =>
      understand(`From: ${address}\nSubject: Hi\n\n${sentence}`, [known, site]);
    expect(from('ada@elsewhere.example').applications[0]?.companyName).toBe('Tannwald');
    expect(from('hr@mail.bh-group.example').applications[0]?.companyName).toBe('Blue Heron');
  });

  test('a short name is no word of a sentence', () => {
    const short = [candidateOf('Next', 'Designer'), candidateOf('On', 'Designer')];
    expect(understand(`We go on with the next person.\n${sentence}`, short).applications).toEqual([]);
    expect(understand(`${sentence}\nNext`, short).applications[0]?.companyName).toBe('Next');
  });

  test('what was applied for only later is not meant', () => {
    const later = candidateOf('Oakline', 'Later', { appliedOn: '2026-11-20' });
    const earlier = candidateOf('Oakline', 'Earlier', { appliedOn: '2026-09-01' });
    const mail = understand(
      `From: hr@oakline.example\nDate: Mon, 02 Nov 2026 10:00:00 +0000\n\n${sentence}`,
      [later, earlier],
    );
    expect(mail.applications[0]?.title).toBe('Earlier');
  });
});

describe('what was pasted around the mail', () => {
  const no = 'Leider können wir Ihnen die Stelle nicht anbieten.';

  test('an earlier mail below is not what they say', () => {
    const mail = understand(
      `Hello Robin,\n\nwe would like to invite you to a call.\n\nOn Mon, 2 Nov 2026 at 10:00 Robin wrote:\n> ${no}\n`,
    );
    expect(mail.kind.value).toBe('invitation');
    const outlook = understand(
      `Gern laden wir Sie ein.\n\nVon: Robin\nGesendet: Montag\nBetreff: Bewerbung\n\n${no}\n`,
    );
    expect(outlook.kind.value).toBe('invitation');
  });

  test.each([
    `Von: Robin <robin@home.example>\nDatum: 20.11.2026\nBetreff: WG: Bewerbung\n\nVon: Jost <jost@x.example>\nGesendet: 13.11.2026 09:15\nBetreff: Bewerbung\n\n${no}`,
    `---------- Forwarded message ---------\nFrom: Jost <jost@x.example>\nDate: Fri, 13 Nov 2026 at 09:15\nSubject: Bewerbung\nTo: <robin@home.example>\n\n${no}`,
    `Schau mal.\n\n-------- Weitergeleitete Nachricht --------\nBetreff: Bewerbung\nDatum: Fri, 13 Nov 2026 09:15:00 +0100\nVon: Jost <jost@x.example>\n\n${no}`,
  ])('a mail that was passed on is the mail (%#)', (text) => {
    const mail = understand(text);
    expect(mail.kind.value).toBe('rejection');
    expect(mail.senderAddress).toBe('jost@x.example');
    expect(mail.date?.on).toBe('2026-11-13');
  });

  test.each([
    ['Date: Fri, 20 Nov 2026 23:30:00 +0000', '2026-11-21', '2026-11-20T23:30:00.000Z'],
    ['Gesendet: Freitag, 20. November 2026 09:15', '2026-11-20', null],
    ['Envoyé : vendredi 20 novembre 2026 09:15', '2026-11-20', null],
    ['Enviado el: viernes, 20 de noviembre de 2026 9:15', '2026-11-20', null],
    ['Date: 2026-11-20', '2026-11-20', null],
    ['Date: Tue, 24 Nov 2026 09:00:00 +0000', null, null],
    ['Date: 3/4/2026', null, null],
    ['Date: soon', null, null],
  ])('%s', (line, on, at) => {
    const { date } = understand(`From: Jost <jost@x.example>\n${line}\nSubject: x\n\n${no}`);
    expect(date?.on ?? null).toBe(on);
    expect(date?.at ?? null).toBe(at);
  });
});

describe('any text', () => {
  const pieces = mailExamples.flatMap(({ text }) => text.split('\n'));
  const anyMail = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '>', '> >', 'From:', 'Von: a@b', 'On a wrote:'),
      ),
      {
        maxLength: 60,
      },
    )
    .map((lines) => lines.join('\n'));

  test('is read without a failure, and every place lies within it', () => {
    fc.assert(
      fc.property(anyMail, (text) => {
        const mail = understand(text);
        const places = [mail.kind.place, mail.isGeneric?.place, ...mail.reasons.map(({ place }) => place)];
        for (const place of places) {
          if (!place) continue;
          expect(place.start).toBeLessThan(place.end);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
        expect(mail.kind.value === 'rejection' || mail.reasons.length === 0).toBe(true);
      }),
    );
  });

  test.each([
    ['a million letters', 'a'.repeat(1_000_000)],
    ['headers without end', 'From: x\n'.repeat(100_000)],
    ['the half of a phrase, over and over', 'leider wir können Ihnen '.repeat(20_000)],
    ['quotations within quotations', '> '.repeat(200_000)],
    ['openings of earlier mails', 'On Monday\n'.repeat(50_000)],
    ['blanks', ' '.repeat(500_000)],
    ['dots', '. '.repeat(200_000)],
    ['brackets and addresses', '<a@'.repeat(100_000)],
  ])('%s is read in time', (_name, text) => {
    const start = performance.now();
    understand(text);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
