import { plural } from '#renderer/words/plural.ts';

export const resumeWords = {
  intro:
    'Name the versions of your CV, and say with each application which one you sent. Insights then shows which gets answers.',
  list: 'CV versions',
  name: 'Name',
  nameOf: (name: string) => `Name of “${name}”`,
  newName: 'New version',
  placeholder: 'Platform, two pages',
  add: 'Add',
  used: (count: number, formatted: string) =>
    count === 0
      ? 'not used yet'
      : `${formatted} ${plural('en', count, { one: 'application', other: 'applications' })}`,
  retired: 'Retired',
  retiredHint: 'Not offered any more. Their applications keep them.',
  retire: 'Retire',
  restore: 'Restore',
  retireName: (name: string) => `Retire “${name}”`,
  restoreName: (name: string) => `Restore “${name}”`,
  added: (name: string) => `Added “${name}”`,
  renamed: (name: string) => `Renamed to “${name}”`,
  didRetire: (name: string) => `“${name}” is retired`,
  didRestore: (name: string) => `“${name}” is back`,
  emptyTitle: 'No CV version yet',
  emptyHint: 'Add one here, or type its name with an application.',
  problemTitle: 'The CV versions could not be read',
} as const;
