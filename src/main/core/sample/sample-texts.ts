import type { Phase, ReasonSpeaker } from '#shared/domain/phases.ts';

/** Roles as their postings name them, with the seniority they state. */
export const roles: readonly (readonly [title: string, seniority: string | null])[] = [
  ['Data Engineer', 'mid'],
  ['Data Engineer', null],
  ['Senior Data Engineer', 'senior'],
  ['Senior Data Engineer', 'senior'],
  ['Analytics Engineer', 'mid'],
  ['Platform Engineer', 'mid'],
  ['Senior Platform Engineer', 'senior'],
  ['Data Platform Lead', 'lead'],
  ['Backend Developer', 'mid'],
  ['Backend Engineer, Data', 'senior'],
  ['Machine Learning Engineer', 'mid'],
  ['Staff Data Engineer', 'principal'],
  ['Data Warehouse Developer', 'mid'],
  ['Data Reliability Engineer', 'senior'],
];

/** Roles as postings in other languages name them. */
export const localRoles: Record<
  'de' | 'fr',
  readonly (readonly [title: string, seniority: string | null])[]
> = {
  de: [
    ['Entwickler Datenplattform (m/w/d)', 'senior'],
    ['Dateningenieur (w/m/d)', 'mid'],
  ],
  fr: [
    ['Ingénieur données (H/F)', 'mid'],
    ['Développeuse·eur data', 'mid'],
  ],
};

export const personNames: readonly string[] = [
  'Amara Osei',
  'Jonas Weidner',
  'Claire Fontanel',
  'Ingrid Solbakken',
  'Tomasz Wilk',
  'Priya Raman',
  'Lukas Brandt',
  'Sofia Marchetti',
  'Noah Ellingford',
  'Hanna Reuter',
  'Mei Lin',
  '佐藤 美咲',
  '陈晓梅',
  'Elodie Garnier',
  'Marek Zieliński',
  'Fiona Delaney',
  'Rui Carvalho',
  'Katrin Vogelsang',
  'Daniel Achterberg',
  'Yara Haddad',
  'Oliver Penhale',
  'Birgit Lindqvist',
  'Samir Benali',
  'Nadia Kowalczyk',
  'Henrik Aasen',
  'Leonie Krämer',
  'Mateo Ibarra',
  'Grace Oduya',
  'Paul Steinmetz',
  'Anneke de Wit',
  'Julien Morel',
  'Tessa Holloway',
  '中村 健',
  '王志远',
  'Erik Myhre',
  'Chiara Belli',
  'Dieter Hollmann',
  'Rosalind Ames',
  'Viktor Hrabal',
  'Isabelle Roche',
];

/** Paragraphs of a posting; a few make one. */
export const postingParagraphs: readonly string[] = [
  'You build and run the pipelines that bring our operational data to the people who decide with it. You will own them end to end: design, tests, deployment, and being the one who knows why a number looks odd.',
  'You bring several years with SQL and Python, you have modelled data for others to use, and you can explain a trade-off to somebody who does not write code.',
  'Our stack: PostgreSQL, Python, dbt, Airflow, Kubernetes. If you know others well, we trust you to learn these.',
  'You will work in a team of six, with two weeks of onboarding and a named colleague to ask. We review each other’s work and write decisions down.',
  'Nice to have: streaming, Rust or Go, experience with sensitive data, German or French.',
  'What we offer: 30 days of leave, a learning budget, working hours that fit around a life, and no on-call in the first half year.',
  'How it goes: a call of 30 minutes, a small exercise or a walk through something you made, a talk with the team, and a final talk with the head of data. We answer everyone.',
];

export const applicationNotes: readonly string[] = [
  'Their blog post on testing pipelines is worth mentioning.',
  'Asked for salary expectation in the form. Left it open.',
  'Two former colleagues work there.',
  'Commute 45 minutes, but only two days a week.',
  'The posting has been up for three months.',
  'Same team as the role from spring, new manager.',
];

/** What was written when nothing more came. */
export const followUpNotes: readonly string[] = [
  'Asked whether there is news.',
  'Short note, added the link to my talk.',
];

export const invitationNotes: Partial<Record<Phase, string>> = {
  screening: 'They would like a first call.',
  assessment: 'Sent the exercise, a week to do it.',
  interview: 'Invited to meet the team.',
  final: 'Invited to the last round.',
  offer: 'Called with the offer, the letter follows.',
};

/** Form letters, by the language of the place. */
export const genericRejections: Record<'en' | 'de' | 'fr', readonly string[]> = {
  en: [
    'Thank you for your interest. After careful review we have decided to move forward with other candidates whose experience more closely matches our needs.',
    'We received a large number of strong applications and are unable to take yours further at this time.',
  ],
  de: [
    'Vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir uns für andere Personen entschieden haben.',
  ],
  fr: [
    'Nous vous remercions de l’intérêt que vous portez à notre entreprise. Malheureusement, votre candidature n’a pas été retenue.',
  ],
};

export const personalRejections: readonly string[] = [
  'It was a pleasure to talk. In the end another candidate had run a migration of this size before, and that decided it. Please stay in touch.',
  'The team enjoyed meeting you. We missed concrete examples when it came to results, and went with someone whose stories were closer to our situation.',
  'This was a close decision. Your technical side convinced us, the other person convinced us a little more.',
  'Thank you for the time you took. We felt that the role you want is a different one from the one we have.',
];

export type SampleReason = {
  readonly reasonId: string;
  readonly saidBy: ReasonSpeaker;
  readonly quote: string | null;
};

function said(reasonId: string, saidBy: ReasonSpeaker, quote: string | null = null): SampleReason {
  return { reasonId, saidBy, quote };
}

/** Reasons of a rejection by the phase it fell at, dealt out in turn; an empty list is a rejection without any. */
export const rejectionReasons: Record<
  'applied' | 'screening' | 'assessment' | 'interview' | 'final',
  readonly (readonly SampleReason[])[]
> = {
  applied: [
    [said('no-reason-given', 'employer')],
    [said('key-results-missing', 'me')],
    [],
    [said('skills-missing', 'employer', 'We need hands-on streaming experience.')],
    [said('cv-did-not-show-it', 'recruiter', 'They did not see the warehouse work in your CV.')],
    [],
    [said('applied-late', 'employer', 'We had already filled the shortlist.')],
    [said('overqualified', 'me')],
    [said('no-reason-given', 'employer')],
    [said('skills-rusty', 'me'), said('cv-did-not-show-it', 'me')],
    [said('position-filled', 'employer')],
  ],
  screening: [
    [said('pay-expectation', 'recruiter', 'They stop at ten thousand less.')],
    [said('location-or-remote', 'employer', 'Three days on site, no exception.')],
    [said('stronger-candidate', 'employer')],
    [
      said('unclear-direction', 'recruiter', 'They were not sure what you want to do next.'),
      said('communication', 'me'),
    ],
    [said('skills-missing', 'employer', 'More Kubernetes than you have.')],
  ],
  assessment: [
    [said('technical-exercise', 'employer', 'Works, but without tests.')],
    [said('technical-exercise', 'employer', 'We had hoped for a simpler model.'), said('skills-rusty', 'me')],
    [said('skills-rusty', 'recruiter', 'They noticed that the last SQL work was a while ago.')],
    [],
  ],
  interview: [
    [said('stronger-candidate', 'employer', 'Another candidate had done exactly this before.')],
    [said('story-weak', 'employer', 'We missed a concrete example of a result.'), said('story-weak', 'me')],
    [said('stronger-candidate', 'employer', 'It was close.')],
    [said('story-weak', 'recruiter', 'They wanted to hear what you did, not what the team did.')],
    [said('stronger-candidate', 'recruiter')],
    [said('key-results-missing', 'employer', 'Hard to tell what changed through your work.')],
    [said('story-weak', 'employer', 'The examples stayed general.')],
    [said('stronger-candidate', 'employer'), said('communication', 'me')],
    [said('internal-candidate', 'insider', 'It was meant for someone from the team from the start.')],
    [said('stronger-candidate', 'employer', 'More leadership experience on the other side.')],
    [said('values-or-team-fit', 'employer')],
    [said('story-weak', 'employer'), said('presence', 'me')],
    [said('hiring-freeze', 'employer', 'All open roles are on hold until spring.')],
  ],
  final: [
    [said('stronger-candidate', 'employer', 'A coin toss between two, honestly.')],
    [said('pay-expectation', 'recruiter'), said('story-weak', 'me')],
  ],
};

/** Reasons of my own no, and of a role that went away. */
export const otherReasons: Record<
  'withdrawn' | 'declined' | 'cancelled' | 'pitch',
  readonly (readonly SampleReason[])[]
> = {
  withdrawn: [
    [said('my-role', 'me', 'Mostly support, little to build.')],
    [said('my-commute', 'me')],
    [said('my-process', 'me', 'Seven rounds.')],
    [said('my-not-a-fit', 'me')],
  ],
  declined: [[said('my-pay', 'me', 'Below what I have now.')]],
  cancelled: [
    [said('hiring-freeze', 'employer')],
    [said('position-filled', 'employer', 'Filled from within.')],
  ],
  pitch: [[said('my-outside-search', 'me')]],
};
