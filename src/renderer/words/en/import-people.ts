import { plural } from '#renderer/words/plural.ts';
import { peopleFields } from './import-names.ts';

export function people(count: number, shown: string): string {
  return `${shown} ${plural('en', count, { one: 'person', other: 'people' })}`;
}

export const importPeopleWords = {
  heading: 'Whom to take in',
  intro: 'Nobody is added before you press Import. What you know of people already is never overwritten.',
  scope: 'Take in',
  scopes: { applied: 'At companies you applied to', everyone: 'Everyone' },
  elsewhere: (count: number, shown: string) =>
    `${people(count, shown)} at companies you have not applied to ${plural('en', count, { one: 'is', other: 'are' })} left out. Nothing is kept of them.`,
  newCompanies: (count: number, shown: string) =>
    `${shown} ${plural('en', count, { one: 'new company is', other: 'new companies are' })} added with them.`,
  role: 'Those of whom the file does not say who they are',
  noRole: 'Leave it open',
  columns: (known: string, all: string) => `Columns: ${known} of ${all} imported`,
  columnsTable: 'What each column holds',
  fieldOf: (column: string) => `What column ${column} holds`,
  fields: peopleFields,
  nameless: 'Say which column holds the name, or the email.',
  list: 'People of the file',
  choiceOf: (name: string) => `What becomes of ${name}`,
  choices: {
    automatic: 'As proposed',
    merge: 'Take in',
    update: 'Add to them',
    'keep-both': 'Add as new',
    skip: 'Leave out',
  },
  line: (shown: string) => `line ${shown}`,
  known: (name: string, company: string | null) => (company === null ? name : `${name}, ${company}`),
  adds: (names: readonly string[]) => `adds ${names.join(', ')}`,
  newCompany: 'new company',
  import: (count: number, shown: string) => `Import ${people(count, shown)}`,
  nothingToDo: 'Nobody new, and nothing to add. Importing changes nothing.',
  toPeople: 'See them in People',
  report: (name: string) => `From ${name}`,
  arePeople: 'It is a list of people',
  areApplications: 'These are applications',
  applicationsFound: 'Read as applications.',
  found: 'Read as a list of people.',
  failed: 'The people of this file could not be read',
} as const;
