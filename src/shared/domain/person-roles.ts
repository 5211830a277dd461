/** What a person is to the search as a whole. */
export const personRoles = [
  'recruiter',
  'agency-recruiter',
  'hiring-manager',
  'interviewer',
  'insider',
  'coach',
  'other',
] as const;
export type PersonRole = (typeof personRoles)[number];

/** What a person is to one application. */
export const personRelations = [
  'recruiter',
  'agency',
  'hiring-manager',
  'interviewer',
  'insider',
  'other',
] as const;
export type PersonRelation = (typeof personRelations)[number];

/** A stored word as one of a closed list; `text` keeps a word that is not in it. */
export type ReadWord<Word extends string> = { readonly word: Word | null; readonly text: string | null };

function readWord<Word extends string>(
  words: readonly Word[],
  stored: string | null,
): ReadWord<Word | 'other'> {
  if (stored === null || stored.trim() === '') return { word: null, text: null };
  const slug = stored
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const word = words.find((known) => known === slug);
  return word === undefined ? { word: 'other', text: stored } : { word, text: null };
}

/** A stored role: "Hiring manager" is one of ours, "Head hunter" reads as `other` with its text kept. */
export function readRole(stored: string | null): ReadWord<PersonRole> {
  return readWord(personRoles, stored);
}

/** A stored relation; one that is not ours reads as `other` with its text kept. */
export function readRelation(stored: string): { word: PersonRelation; text: string | null } {
  const { word, text } = readWord(personRelations, stored);
  return { word: word ?? 'other', text };
}

const relationOfRole: Readonly<Record<PersonRole, PersonRelation>> = {
  recruiter: 'recruiter',
  'agency-recruiter': 'agency',
  'hiring-manager': 'hiring-manager',
  interviewer: 'interviewer',
  insider: 'insider',
  coach: 'other',
  other: 'other',
};

/** What somebody of a role most likely is to an application. */
export function relationForRole(role: PersonRole | null): PersonRelation {
  return role === null ? 'other' : relationOfRole[role];
}

const roleOfRelation: Readonly<Record<PersonRelation, PersonRole | null>> = {
  recruiter: 'recruiter',
  agency: 'agency-recruiter',
  'hiring-manager': 'hiring-manager',
  interviewer: 'interviewer',
  insider: 'insider',
  other: null,
};

/** The role of somebody who is first known by a relation; null when it says nothing. */
export function roleForRelation(relation: PersonRelation): PersonRole | null {
  return roleOfRelation[relation];
}
