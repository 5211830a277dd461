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
    name: 'a nurse, German: place before a comma, contact, number, pay with more behind it',
    text: `Pflegefachkraft (m/w/d) Intensivstation
Klinikum Weidengrund gGmbH
Leipzig, hybrid
Unbefristet, Vollzeit oder Teilzeit
Gehalt: 3.400 € – 3.900 € brutto im Monat, dazu Zuschläge, 30 Urlaubstage und Jobticket
Kennziffer: 2026-PF-17
Ihre Ansprechpartnerin: Frau Dr. Petra Lindenau, Telefon 0341 555 0123
petra.lindenau@weidengrund.example
Bewerbungen bitte bis zum 30.04.2026.`,
    expected: {
      title: 'Pflegefachkraft (m/w/d) Intensivstation',
      company: 'Klinikum Weidengrund gGmbH',
      location: 'Leipzig',
      workMode: 'hybrid',
      employmentType: 'Permanent, full-time, part-time',
      pay: pay(3_400, 3_900, 'EUR', 'month'),
      reference: '2026-PF-17',
      contact: {
        name: 'Petra Lindenau',
        email: 'petra.lindenau@weidengrund.example',
        phone: '0341 555 0123',
      },
      deadlineOn: '2026-04-30',
    },
  },
  {
    name: 'a cook, French',
    text: `Intitulé du poste : Chef de partie (H/F)
Entreprise : Auberge des Tilleuls
Lieu : Lyon
Type de contrat : CDI, temps plein
Salaire : 2 100 € à 2 400 € brut par mois, deux jours de repos consécutifs
Référence : CHF-0042
Personne à contacter : Mme Claire Fontanel, recrutement@tilleuls.example
Date limite de candidature : 15 avril 2026`,
    expected: {
      title: 'Chef de partie (H/F)',
      company: 'Auberge des Tilleuls',
      location: 'Lyon',
      employmentType: 'Permanent, full-time',
      pay: pay(2_100, 2_400, 'EUR', 'month'),
      reference: 'CHF-0042',
      contact: { name: 'Claire Fontanel', email: null, phone: null },
      email: 'recrutement@tilleuls.example',
      deadlineOn: '2026-04-15',
    },
  },
  {
    name: 'a teacher, Spanish',
    text: `Puesto: Profesora de matemáticas
Empresa: Colegio Los Almendros
Ubicación: Valencia, presencial
Tipo de contrato: Contrato indefinido, jornada completa
Salario: 24.000 € - 27.000 € brutos al año, catorce pagas
Persona de contacto: Lucía Montero Ruiz
lucia.montero@almendros.example
Fecha límite: 30 de abril de 2026
Número de referencia: PM/2026/8`,
    expected: {
      title: 'Profesora de matemáticas',
      company: 'Colegio Los Almendros',
      location: 'Valencia',
      workMode: 'on-site',
      employmentType: 'Permanent, full-time',
      pay: pay(24_000, 27_000, 'EUR', 'year'),
      contact: { name: 'Lucía Montero Ruiz', email: 'lucia.montero@almendros.example' },
      reference: 'PM/2026/8',
      deadlineOn: '2026-04-30',
    },
  },
  {
    name: 'an electrician, English, in running text',
    text: `Maintenance Electrician
Rowan Foods · Norwich, UK, on-site
This is a permanent, full-time role. We pay £19.50 per hour plus overtime at time and a half.
Questions? Contact Tom Ashby on +44 1632 960123 or tom.ashby@rowanfoods.example.
Ref: ME-2231. Apply by 12 April 2026.`,
    expected: {
      title: 'Maintenance Electrician',
      company: 'Rowan Foods',
      location: 'Norwich, UK',
      workMode: 'on-site',
      employmentType: 'Permanent, full-time',
      pay: pay(19.5, 19.5, 'GBP', 'hour'),
      contact: { name: 'Tom Ashby', email: 'tom.ashby@rowanfoods.example', phone: '+44 1632 960123' },
      reference: 'ME-2231',
      deadlineOn: '2026-04-12',
    },
  },
  {
    name: 'a shared mailbox is nobody, and a word is no number',
    text: `Receptionist
Send your letter to jobs@harbour.example. Contact us any time.
Your reference: will be asked for.`,
    expected: { title: 'Receptionist', email: 'jobs@harbour.example' },
    absent: ['contact', 'reference'],
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

test('pay as written is the pay alone, without the rest of its line', () => {
  const written = (text: string) => understandPosting(text, today).pay?.quote;
  expect(written('Gehalt: 3.400 € – 3.900 € brutto im Monat, dazu Zuschläge und Jobticket')).toBe(
    '3.400 € – 3.900 € brutto im Monat',
  );
  expect(written('Cook\nThe salary is up to £30k per year with free meals and a uniform')).toBe(
    'up to £30k per year',
  );
  expect(written('Salaire : 2 100 € à 2 400 € brut par mois, deux jours de repos')).toBe(
    '2 100 € à 2 400 € brut par mois',
  );
});
