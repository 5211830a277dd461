import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandPosting } from '#core/postings/understand-posting.ts';

const today = '2026-03-10';

/** The values alone; what is null is left out. */
function said(text: string): Record<string, unknown> {
  const posting = understandPosting(text, today);
  return Object.fromEntries(
    Object.entries(posting).flatMap(([field, proposed]) =>
      proposed === null ? [] : [[field, proposed.value]],
    ),
  );
}

const pay = (min: number | null, max: number | null, currency: string | null, period: string | null) => ({
  min,
  max,
  currency,
  period,
});

/** Made up, in the shapes postings are pasted in. `absent` must not be proposed. */
const postings: readonly {
  readonly name: string;
  readonly text: string;
  readonly expected: Record<string, unknown>;
  readonly absent?: readonly string[];
}[] = [
  {
    name: 'labels, English',
    text: `Job title: Senior Platform Engineer
Company: Harbour Lights
Location: Bristol, UK
Salary: £70,000 - £85,000 per year
Employment type: Full-time
Closing date: 30 April 2026
We are a small team.`,
    expected: {
      title: 'Senior Platform Engineer',
      company: 'Harbour Lights',
      location: 'Bristol, UK',
      pay: pay(70_000, 85_000, 'GBP', 'year'),
      employmentType: 'Full-time',
      seniority: 'Senior',
      deadlineOn: '2026-04-30',
    },
    absent: ['workMode', 'url', 'source'],
  },
  {
    name: 'labels, German',
    text: `Stellenbezeichnung: Werkstudent Datenanalyse (m/w/d)
Unternehmen: Nordlicht Energie GmbH
Arbeitsort: Kiel
Vertragsart: Teilzeit
Gehalt: 16,50 € pro Stunde
Bewerbungsfrist: 15.05.2026`,
    expected: {
      title: 'Werkstudent Datenanalyse (m/w/d)',
      company: 'Nordlicht Energie GmbH',
      location: 'Kiel',
      employmentType: 'Part-time',
      pay: pay(16.5, 16.5, 'EUR', 'hour'),
      deadlineOn: '2026-05-15',
      seniority: 'Werkstudent',
    },
  },
  {
    name: 'as copied from a job site: title, then company · place',
    text: `Data Engineer
Copper Kettle · Dublin, Ireland (Hybrid)
Easy Apply
Save
About the job
You will build pipelines.`,
    expected: {
      title: 'Data Engineer',
      company: 'Copper Kettle',
      location: 'Dublin, Ireland',
      workMode: 'hybrid',
    },
    absent: ['pay', 'deadlineOn'],
  },
  {
    name: 'title, then company · place (how, how many days)',
    text: `Bäckerin (m/w/d)
Nordlicht GmbH · Leipzig (hybrid, 2 Tage)
Wir suchen dich.`,
    expected: {
      title: 'Bäckerin (m/w/d)',
      company: 'Nordlicht GmbH',
      location: 'Leipzig',
      workMode: 'hybrid',
    },
  },
  {
    name: 'title, then company | postcode and place',
    text: `Bäckerin (m/w/d)
Nordlicht | 04109 Leipzig | 2 Tage remote
Wir suchen dich.`,
    expected: { company: 'Nordlicht', location: '04109 Leipzig', workMode: 'hybrid' },
  },
  {
    name: 'title at company',
    text: `Product Designer at Moss & Stone
Fully remote. €60k–75k a year.`,
    expected: {
      title: 'Product Designer',
      company: 'Moss & Stone',
      workMode: 'remote',
      pay: pay(60_000, 75_000, 'EUR', 'year'),
    },
  },
  {
    name: 'German with a gender mark and a legal form in the text',
    text: `Jetzt bewerben
Softwareentwickler Backend (m/w/d)
Die Birkenweg Software GmbH entwickelt Programme für Gärtnereien.
Du arbeitest im Homeoffice. Unbefristete Festanstellung in Vollzeit.
Bewirb dich bis zum 1. Juni 2026.`,
    expected: {
      title: 'Softwareentwickler Backend (m/w/d)',
      company: 'Birkenweg Software GmbH',
      workMode: 'remote',
      deadlineOn: '2026-06-01',
    },
  },
  {
    name: '“… is hiring a …”',
    text: `Lantern Books is hiring a Warehouse Lead to run our night shift.
Pay is $24 per hour. On-site in Portland.`,
    expected: {
      title: 'Warehouse Lead',
      company: 'Lantern Books',
      pay: pay(24, 24, 'USD', 'hour'),
      workMode: 'on-site',
      seniority: 'Lead',
    },
  },
  {
    name: '“… sucht …”',
    text: `Kranich Logistik sucht eine Teamleitung Einkauf für den Standort Hannover.`,
    expected: { title: 'Teamleitung Einkauf', company: 'Kranich Logistik', location: 'Hannover' },
  },
  {
    name: 'a LinkedIn address alone',
    text: 'https://www.linkedin.com/jobs/view/senior-data-engineer-at-copper-kettle-3912345678/?trk=x',
    expected: {
      title: 'Senior Data Engineer',
      company: 'Copper Kettle',
      source: 'LinkedIn',
      externalId: 'linkedin:3912345678',
      seniority: 'Senior',
    },
    absent: ['location', 'pay'],
  },
  {
    name: 'a Greenhouse address, and the spelling of the text',
    text: `https://boards.greenhouse.io/harbourlights/jobs/4567890
Site Reliability Engineer
HarbourLights
HarbourLights runs lighthouses.`,
    expected: {
      title: 'Site Reliability Engineer',
      company: 'HarbourLights',
      source: 'Greenhouse',
      externalId: 'greenhouse:4567890',
    },
  },
  {
    name: 'a Lever address',
    text: 'jobs.lever.co/moss-stone/0f8fad5b-d9cb-469f-a165-70867728950e',
    expected: {
      company: 'Moss Stone',
      source: 'Lever',
      externalId: 'lever:0f8fad5b-d9cb-469f-a165-70867728950e',
    },
  },
  {
    name: 'a Workday address',
    text: 'https://kranich.wd3.myworkdayjobs.com/en-US/careers/job/Hannover/Fleet-Planner_R-10233',
    expected: {
      company: 'Kranich',
      title: 'Fleet Planner',
      source: 'Workday',
      externalId: 'workday:R-10233',
    },
  },
  {
    name: 'a Personio address',
    text: 'https://nordlicht.jobs.personio.de/job/1234567?language=de',
    expected: { company: 'Nordlicht', source: 'Personio', externalId: 'personio:1234567' },
    absent: ['title'],
  },
  {
    name: 'Indeed, StepStone and XING addresses name the site',
    text: 'https://de.indeed.com/viewjob?jk=0123456789abcdef',
    expected: { source: 'Indeed', externalId: 'indeed:0123456789abcdef' },
    absent: ['title', 'company'],
  },
  {
    name: 'a StepStone address below the text',
    text: `Controller (w/m/d)
Tannenhof AG
Frankfurt am Main
Die Tannenhof AG ist Marktführer.
https://www.stepstone.de/stellenangebote--Controller-Frankfurt-Tannenhof--9876543-inline.html`,
    expected: { title: 'Controller (w/m/d)', company: 'Tannenhof AG', source: 'StepStone' },
  },
  {
    name: 'a XING address',
    text: 'https://www.xing.com/jobs/koeln-redakteur-98765432',
    expected: { source: 'XING' },
    absent: ['company', 'title'],
  },
  {
    name: 'money that is no pay',
    text: `Growth Analyst
About Paper Boat
We raised $40 million in our Series B and serve 2,000 customers.
You have a learning budget of €1,000.`,
    expected: { title: 'Growth Analyst', company: 'Paper Boat' },
    absent: ['pay'],
  },
  {
    name: 'no remote work is no remote work',
    text: `Nurse
Position
This role is not remote. There is kein Homeoffice.`,
    expected: { title: 'Nurse' },
    absent: ['workMode'],
  },
  {
    name: 'pay by the month, the German way, in a sentence',
    text: `Erzieher (m/w/d)
Standort: Graz
Wir bieten ein Gehalt von 3.200 € brutto im Monat (14x).`,
    expected: { title: 'Erzieher (m/w/d)', location: 'Graz', pay: pay(3_200, 3_200, 'EUR', 'month') },
  },
  {
    name: 'a deadline without a year is the next such day',
    text: `Archivist
Apply by 5 January. We are based in Ghent.`,
    expected: { title: 'Archivist', deadlineOn: '2027-01-05', location: 'Ghent' },
  },
  {
    name: 'labels on lines of their own',
    text: `Seniority level
Mid-Senior level
Employment type
Contract
Location
Remote, Portugal`,
    expected: {
      seniority: 'Mid-Senior level',
      employmentType: 'Contract',
      location: 'Remote, Portugal',
      workMode: 'remote',
    },
  },
  {
    name: 'running text',
    text: 'hello, how are you? see you tomorrow.',
    expected: {},
    absent: ['title', 'company'],
  },
];

describe('what a posting says', () => {
  test.each(postings)('$name', ({ text, expected, absent = [] }) => {
    const found = said(text);
    expect(found).toMatchObject(expected);
    for (const field of absent) expect(found).not.toHaveProperty(field);
  });

  test('an amount is quoted with the words it stands in', () => {
    const { pay: found } = understandPosting('Clerk\nWe pay £30,000 a year. Come.', today);
    expect(found?.quote).toBe('£30,000 a year');
  });
});

/** Letters and digits alone. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** What is proposed without its words standing in the text. */
function inventedIn(text: string): string[] {
  const posting = understandPosting(text, today);
  const all = bare(text + decoded(text));
  const { title, company, location, seniority, source, contact, reference } = posting;
  const { name, email, phone } = contact?.value ?? {};
  const values = [title, company, location, seniority, source, reference].flatMap(
    (found) => found?.value ?? [],
  );
  const quotes = Object.values(posting).flatMap((found) => found?.quote ?? []);
  const ofContact = [name, email, phone].filter((value) => typeof value === 'string');
  return [...values, ...quotes, ...ofContact].filter((words) => !all.includes(bare(words)));
}

describe('any text', () => {
  const fragment = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      'Location:',
      'Salary',
      '€50k',
      '£30,000 per year',
      'Apply by',
      '31.12.2026',
      '29 February',
      '(m/w/d)',
      ' at ',
      'Acme',
      'GmbH',
      'is hiring a',
      'Wir suchen eine',
      'Bewerbungsfrist: 99.99.2026',
      'https://boards.greenhouse.io/%E0%A4%A/jobs/12345',
      'https://x.jobs.personio.de/job/1',
      'remote',
      'hybrid',
      ' · ',
      '\n',
      '\n',
      ': ',
      'About Acme',
      'Vollzeit',
      'Contact: Anna Berg',
      'Ansprechpartner Herr Jan de Vries',
      'x@y.example',
      'Ref: A-1',
      'Leipzig, hybrid',
      '\0',
      '\ud800',
    ),
  );
  const anyText = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(' '));

  test('never throws, and nothing is proposed that is not in it', () => {
    const verdicts = fc.check(
      fc.property(anyText, (text) => inventedIn(text).length === 0),
      { numRuns: 2_000 },
    );
    expect(fc.defaultReportMessage(verdicts)).toBeUndefined();
  });

  test('is read in no time, however long and odd', () => {
    const odd = [
      'a'.repeat(200_000),
      'A '.repeat(100_000),
      '€'.repeat(50_000),
      'Acme & '.repeat(20_000),
      '1,'.repeat(50_000),
      'bewerb '.repeat(20_000),
      'Contact Anna '.repeat(10_000),
      'Leipzig, '.repeat(20_000),
      '1 € - '.repeat(20_000),
      'a@'.repeat(50_000),
    ];
    for (const text of odd) {
      const start = performance.now();
      understandPosting(text, today);
      expect(performance.now() - start, text.slice(0, 10)).toBeLessThan(1_000);
    }
  });
});
