import { describe, expect, test } from 'vitest';
import { understandPosting } from '#core/postings/understand-posting.ts';

const today = '2026-05-01';

/** What was read, field by field, without its words; fields of nothing left out. */
function said(text: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(understandPosting(text, today)).flatMap(([field, found]) =>
      found === null ? [] : [[field, found.value]],
    ),
  );
}

type Case = {
  readonly name: string;
  readonly text: string;
  readonly expected: Record<string, unknown>;
  readonly absent?: readonly string[];
};

const pitches: readonly Case[] = [
  {
    name: 'an agency for a client that is not named, English',
    text: `Hi Robin,

I hope you're well. I came across your profile and was impressed by your work with ferries.

My client, a fast-growing logistics firm in Rotterdam, is looking for a Senior Platform Engineer to join its harbour team. The role is hybrid and pays €85,000–€95,000 a year.

Would you be open to a quick call this week?

Kind regards,
Morgan Vale
Senior Recruitment Consultant
Birch & Vale Search
morgan@birchvale.example
+44 20 7946 0000`,
    expected: {
      origin: 'inbound',
      title: 'Senior Platform Engineer',
      via: 'Birch & Vale Search',
      workMode: 'hybrid',
      contact: { name: 'Morgan Vale', email: 'morgan@birchvale.example', phone: '+44 20 7946 0000' },
    },
    absent: ['company'],
  },
  {
    name: 'an agency for a client that is named',
    text: `Hello Robin

My name is Ada Quill and I'm a recruiter at Quill Partners. I'm working on a Data Engineer role with our client Copper Kettle Ltd in Leeds.

Let me know if you'd be interested!

Best,
Ada`,
    expected: {
      origin: 'inbound',
      title: 'Data Engineer',
      company: 'Copper Kettle Ltd',
      via: 'Quill Partners',
      contact: { name: 'Ada Quill', email: null, phone: null },
    },
  },
  {
    name: 'a recruiter of the company itself',
    text: `Hi Robin,

I'm Ada Quill, Talent Partner at Tidewrack Software. I found your profile on LinkedIn, and we're looking for a Staff Test Engineer for our ferry team in Galway.

Are you open to a chat?

Cheers
Ada`,
    expected: { origin: 'inbound', title: 'Staff Test Engineer', company: 'Tidewrack Software' },
    absent: ['via'],
  },
  {
    name: 'German, for a client',
    text: `Guten Tag Frau Beispiel,

ich bin auf Ihr Profil aufmerksam geworden. Für meinen Mandanten, einen mittelständischen Maschinenbauer in Ulm, suche ich einen Leiter Controlling (m/w/d).

Haben Sie Interesse an einem kurzen Telefonat?

Mit freundlichen Grüßen
Jonas Kiefer
Personalberater
Kiefer & Lärche Personalberatung GmbH
Tel. +49 711 5550123`,
    expected: {
      origin: 'inbound',
      title: 'Leiter Controlling (m/w/d)',
      via: 'Kiefer & Lärche Personalberatung GmbH',
      contact: { name: 'Jonas Kiefer', email: null, phone: '+49 711 5550123' },
    },
    absent: ['company'],
  },
  {
    name: 'German, informal, in-house',
    text: `Hallo Robin,

mein Name ist Lena Moos, ich bin Recruiterin bei Nordlicht Energie. Wir suchen aktuell eine Backend-Entwicklerin für unser Team in Kiel und dein Profil passt super.

Hast du Lust auf ein kurzes Gespräch?

Viele Grüße
Lena`,
    expected: { origin: 'inbound', title: 'Backend-Entwicklerin', company: 'Nordlicht Energie' },
    absent: ['via'],
  },
  {
    name: 'French, for a client',
    text: `Bonjour Robin,

Votre profil a retenu mon attention. Je recherche pour mon client, une biscuiterie près d'Autun, un responsable maintenance.

Seriez-vous disponible pour en échanger ?

Bien cordialement,
Claire Perrot
Consultante en recrutement
Cabinet Sablier`,
    expected: {
      origin: 'inbound',
      title: 'responsable maintenance',
      via: 'Cabinet Sablier',
      contact: { name: 'Claire Perrot', email: null, phone: null },
    },
    absent: ['company'],
  },
  {
    name: 'Spanish, for a client',
    text: `Hola Robin:

He visto tu perfil y me parece muy interesante. Para uno de nuestros clientes, una naviera en Vigo, buscamos un jefe de operaciones.

¿Te interesaría hablar unos minutos?

Un saludo,
Lupita Reyes
Consultora de selección
Faro Talento`,
    expected: { origin: 'inbound', title: 'jefe de operaciones', via: 'Faro Talento' },
    absent: ['company'],
  },
  {
    name: 'a mail with its subject',
    text: `Subject: Head of Bakery – Lyon
From: Ada Quill

Dear Robin,

I am reaching out on behalf of Moulin Bleu SAS, who need somebody like you.

Kind regards
Ada Quill
Headhunter | Quill Partners`,
    expected: {
      origin: 'inbound',
      title: 'Head of Bakery',
      company: 'Moulin Bleu SAS',
      via: 'Quill Partners',
    },
  },
];

describe('a recruiter’s pitch', () => {
  test.each(pitches)('$name', ({ text, expected, absent = [] }) => {
    const found = said(text);
    expect(found).toMatchObject(expected);
    for (const field of absent) expect(found).not.toHaveProperty(field);
  });

  test.each([
    `Tester\nTidewrack · Galway\nAbout the job\nYour profile: you know Postman. Apply to Ada Quill.`,
    `Hello, we are Moss & Stone!\nWe are looking for a Product Designer to join us in Bath.\nYour profile\n- Figma\nHow to apply: send us your CV.`,
    `Personalberater (m/w/d)\nWir suchen für unsere Mandanten … und für uns selbst: Sie!\nIhr Profil\n- Erfahrung im Recruiting`,
  ])('is not seen in a posting: %#', (text) => {
    expect(understandPosting(text, today)).toMatchObject({ origin: null, via: null });
  });
});
