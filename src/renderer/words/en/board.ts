import type { Phase } from '#shared/domain/phases.ts';
import { plural } from '#renderer/words/plural.ts';

const applications = (count: number) => plural('en', count, { one: 'application', other: 'applications' });

export const boardWords = {
  title: 'Pipeline',
  region: 'Board',
  count: (shown: string, count: number) => `${shown} open ${applications(count)}`,
  columnLabel: (stage: string, count: number) => `${stage}, ${count} ${applications(count)}`,
  apart: 'Not at your level',
  addHere: (stage: string) => `Add an application in ${stage}`,
  add: 'Add application',
  undo: 'Undo',
  undoOf: (label: string) => `Undo: ${label}`,
  nothingToUndo: 'Nothing to undo',
  emptyColumn: (phase: Phase) => (phase === 'offer' ? 'Nothing here yet.\nIt will be.' : 'Nothing here.'),
  columnsLeft: 'Stages to the left',
  columnsRight: 'Stages to the right',
  closed: 'Closed',
  closedRail: (count: string) => `Closed, ${count}`,
  hideClosed: 'Hide closed applications',
  closedList: 'Closed applications',
  closedEmpty: 'Nothing has ended yet.',
  closedNoMatch: 'Nothing that has ended matches these filters.',
  dropToClose: 'Drop here to record how it ended',
  moreClosed: (count: string) => `Show ${count} more`,
  emptyTitle: 'Start with what you have',
  emptyHint: 'Your search lives here: every opening from the day you save it to the day it ends.',
  importTitle: 'Import a file',
  importHint: 'A spreadsheet or an export. You see everything before it is kept.',
  addTitle: 'Add the first application',
  addHint: 'A company and a title are enough.',
  sampleTitle: 'Look around first',
  sampleHint: 'A made-up search of nine months, kept apart from yours. One click takes you back.',
  sampleOpening: 'Opening the sample',
  problemTitle: 'The board could not be read',
} as const;
