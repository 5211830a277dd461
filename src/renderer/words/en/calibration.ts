import type { CalibrationNumber } from '#shared/domain/fit/calibration.ts';

const columns: Readonly<Record<CalibrationNumber, string>> = {
  applied: 'Applied',
  reply: 'Any reply',
  screening: 'To a first conversation',
  interview: 'To an interview',
};

/** What was counted, for one group of applications, as it is read aloud. */
const counted: Readonly<Record<CalibrationNumber, string>> = {
  applied: 'applied for',
  reply: 'answered',
  screening: 'came to a first conversation',
  interview: 'came to an interview',
};

export const calibrationWords = {
  title: 'What your own data says',
  intro:
    'What came of your applications so far, by how well they fit your profile as it is today. Change the profile, and these numbers change with it. They show what went together, not what caused it.',
  failed: 'The figures could not be read',
  table: 'Results by fit',
  groups: { band: 'Fit', musts: 'Musts you meet', level: 'Level of the role' },
  musts: { all: 'All of them', half: '50 to 99 %', less: 'Under 50 %', unknown: 'Not known yet' },
  columns,
  definitions: {
    applied: 'All you applied for, archived ones too.',
    reply: 'Any answer, of all you applied for.',
    screening: 'Of those you applied for, without the ones still waiting for a first answer.',
    interview: 'Of those you applied for, without the ones still waiting for a first answer.',
  } satisfies Readonly<Record<CalibrationNumber, string>>,
  numberName: (group: string, number: CalibrationNumber, shown: string) =>
    `${group}, ${counted[number]}: ${shown}. Show them`,
  showSmall: 'Show rates of fewer than 5 too',
  notYet: 'Nothing to compare yet',
  notYetHint:
    'Once you have applied somewhere, this shows which applications led on: those that fit well, or those that do not.',
  noFit:
    'No application has a fit yet. Add your skills to the profile, and what an opening asks for on its Fit tab.',
  noBar:
    'No score is proposed to look at first: that takes 20 decided applications above it, 20 below, and a difference that is more than chance.',
  barTitle: (bar: string) => `Fit ${bar} and up has gone better`,
  bar: (phase: 'screening' | 'interview', from: string, below: string) =>
    `${from} came to ${phase === 'screening' ? 'a first conversation' : 'an interview'}, and ${below} of those below. The two ranges don’t overlap. You may want to look at these first; the others are not lost.`,
  share: (k: string, n: string, range: string) => `${k} of ${n} (${range})`,
  acceptBar: (bar: string) => `Show only fit ${bar} and up`,
  link: 'Results by fit',
} as const;
