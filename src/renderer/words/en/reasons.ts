import type { Reason } from '#shared/reasons.ts';
import { plural } from '#renderer/words/plural.ts';
import { outcomeWords } from './outcome.ts';

const claims: Readonly<Record<NonNullable<Reason['claim']>, string>> = {
  able: 'Whether I can do it',
  better: 'Whether others are better',
  neither: 'Neither',
};

const controls: Readonly<Record<NonNullable<Reason['control']>, string>> = {
  yes: 'I can change it',
  partly: 'I can change it in part',
  no: 'Not in my hands',
};

export const reasonWords = {
  title: 'Reasons',
  intro:
    'What you choose from when an application ends. Rename them as you would say them. What Rebound’s own reasons are about stays fixed, since Insights rests on it.',
  failed: 'The reasons could not be read',
  sides: { theirs: 'Their no', mine: 'My no' } satisfies Record<Reason['side'], string>,
  groupOf: outcomeWords.groupOf,
  claims,
  controls,
  list: (group: string) => `Reasons: ${group}`,
  name: (reason: string) => `Name of ${reason}`,
  given: (count: number, shown: string) =>
    count === 0 ? '' : `${shown} ${plural('en', count, { one: 'time', other: 'times' })}`,
  own: 'yours',
  retired: 'retired',
  menu: (reason: string) => `More for ${reason}`,
  edit: 'What it is about…',
  merge: 'Merge into another…',
  retire: 'Retire',
  restore: 'Bring back',
  add: 'Add a reason',
  addTitle: 'Add a reason',
  editTitle: (reason: string) => `What “${reason}” is about`,
  label: 'In your words',
  side: 'For',
  group: 'Group',
  claim: 'What it doubts',
  control: 'In your hands',
  save: 'Save',
  addAction: 'Add',
  cancel: 'Cancel',
  added: (reason: string) => `${reason} added`,
  saved: (reason: string) => `${reason} changed`,
  renamed: (reason: string) => `Renamed to ${reason}`,
  retiredNow: (reason: string) => `${reason} is offered no more`,
  retiredDetail: 'Where it was given, it stays.',
  restored: (reason: string) => `${reason} is offered again`,
  mergeTitle: (reason: string) => `Merge “${reason}” into another`,
  mergeHint:
    'Everything said of it goes to the other one, with every word. It then leaves the list; Undo brings it back.',
  mergeInto: 'Into',
  mergeAction: 'Merge',
  merged: (reason: string, into: string) => `${reason} is part of ${into} now`,
} as const;
