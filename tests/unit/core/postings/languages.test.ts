import { expect, test } from 'vitest';
import { understandPosting } from '#core/postings/understand-posting.ts';

const today = '2026-03-10';

const pay = (min: number, max: number, currency: string, period: string) => ({ min, max, currency, period });

/** Made up, from several trades and in four languages. `absent` must not be proposed. */
const postings: readonly {
  readonly name: string;
  readonly text: string;
  readonly expected: Record<string, unknown>;
  readonly absent?: readonly string[];
}[] = [
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
];

test.each(postings)('$name', ({ text, expected, absent = [] }) => {
  const posting = understandPosting(text, today);
  const values = Object.entries(posting).map(([field, proposed]) => [field, proposed?.value] as const);
  expect(Object.fromEntries(values)).toMatchObject(expected);
  expect(values.filter(([field, value]) => value !== undefined && absent.includes(field))).toEqual([]);
});

test.each([
  [
    'Gehalt: 3.400 € – 3.900 € brutto im Monat, dazu Zuschläge und Jobticket',
    '3.400 € – 3.900 € brutto im Monat',
  ],
  ['Cook\nThe salary is up to £30k per year with free meals and a uniform', 'up to £30k per year'],
  ['Salaire : 2 100 € à 2 400 € brut par mois, deux jours de repos', '2 100 € à 2 400 € brut par mois'],
])('pay as written is the pay alone, without the rest of its line: %s', (text, written) => {
  expect(understandPosting(text, today).pay?.quote).toBe(written);
});
