import type { PlanItemKind, PlanPhase, PlanVerdict } from '#shared/domain/learning/plan-kinds.ts';
import { phases, rankOf } from '#shared/domain/phases.ts';
import { plural } from '#renderer/words/plural.ts';
import { phaseNames } from './phase.ts';

type Named = { readonly label: string; readonly note: string };

const kinds: Readonly<Record<PlanItemKind, Named>> = {
  present: { label: 'Present it differently', note: 'What you have, shown so that they see it.' },
  learn: { label: 'Learn or practise', note: 'A skill, an answer, a way of telling it.' },
  aim: { label: 'Aim at other roles', note: 'Another level, field, place or kind of company.' },
};

const verdicts: Readonly<Record<PlanVerdict, Named>> = {
  helped: { label: 'It helped', note: 'You noticed a difference yourself.' },
  'no-change': { label: 'No change', note: 'Worth knowing, too.' },
  'too-early': { label: 'Too early to tell', note: 'Give it more time.' },
  'not-tried': { label: 'Not tried so far', note: 'It happens. Keep it, change it or let it go.' },
};

function next(phase: PlanPhase): string {
  return phaseNames[phases[rankOf(phase) + 1] ?? 'offer'].toLowerCase();
}

const answers = (count: number) => plural('en', count, { one: 'answer', other: 'answers' });

export const planWords = {
  kinds,
  verdicts,
  step: (phase: PlanPhase) => `From ${phaseNames[phase].toLowerCase()} to ${next(phase)}`,
  section: {
    title: 'Game plan',
    intro:
      'What you do differently, what you expect of it, and on which day you look whether anything has changed.',
    add: 'Add an item',
    open: 'Open',
    closed: 'Closed',
    empty: 'Nothing open in the game plan',
    emptyHint: 'One thing at a time is enough. Add it here, or from a debrief.',
    failed: 'The game plan could not be read',
    due: (day: string) => `review was set for ${day}`,
    dueToday: 'review today',
    review: 'Review',
    reviewFor: (title: string) => `Review: ${title}`,
    reviewOn: (day: string) => `review ${day}`,
    since: (day: string) => `since ${day}`,
    closedOn: (day: string) => `closed ${day}`,
    more: (title: string) => `More for: ${title}`,
    edit: 'Edit',
    close: 'Close without a review',
    reopen: 'Reopen',
    remove: 'Remove',
    closedDone: (title: string) => `Closed: ${title}`,
    reopened: (title: string) => `Open again: ${title}`,
    removed: (title: string) => `Removed: ${title}`,
    expect: (hypothesis: string) => `You expect: ${hypothesis}`,
    fromDebrief: (company: string) => `From thinking over ${company}`,
    fromTheme: (theme: string) => `From feedback: ${theme}`,
    ofDebrief: 'From the debrief',
    /** In an application, what came of it. */
    ofApplication: 'On the game plan',
  },
  form: {
    add: 'Add to the game plan',
    edit: 'Change the item',
    kind: 'What is it?',
    title: 'What will you do?',
    titlePlaceholder: 'Begin every answer with the result',
    hypothesis: 'What do you expect?',
    hypothesisPlaceholder: 'They see sooner what I can do for them',
    phase: 'Which step is it to change?',
    noPhase: 'None in particular',
    startsOn: 'From',
    reviewOn: 'Look again on',
    noDay: 'Enter a day of the calendar.',
    tooEarly: 'Choose the day it begins, or a later one.',
    reasons: 'Reasons it answers',
    reasonsPlaceholder: 'Search reasons',
    skills: 'Skills',
    skillsPlaceholder: 'Search skills',
    take: (name: string) => `Take out: ${name}`,
    save: 'Save',
    addIt: 'Add',
    cancel: 'Cancel',
    added: (title: string) => `In the game plan: ${title}`,
    saved: 'Item changed',
  },
  review: {
    title: 'Review',
    failed: 'This could not be read',
    gone: 'This is no longer in the game plan',
    toPlan: 'To the game plan',
    since: (day: string) => `Since ${day}`,
    expected: 'What you expected',
    figures: 'Before and since',
    earlier: (day: string) => `Came there before ${day}`,
    later: (day: string) => `Since ${day}`,
    ofDecided: (k: string, n: string, phase: PlanPhase) => `${k} of ${n} went on to ${next(phase)}`,
    noneDecided: 'None is decided so far',
    rate: (rate: string, low: string, high: string) => `${rate}, between ${low} and ${high}`,
    waiting: (count: string) => `${count} still waiting, not counted`,
    tooEarly: (count: number, shown: string) => `Too early to tell: ${shown} ${answers(count)} so far.`,
    fewBefore: (count: number, shown: string) =>
      `Nothing to set it beside: ${shown} ${answers(count)} from before.`,
    enough:
      'The two ranges say how far each rate can be relied on. Other things may have changed in that time as well.',
    overlap: 'The ranges overlap: a difference like this comes about by chance as well.',
    apart: 'The ranges do not overlap. What else was different in that time, you know best.',
    noPhase: 'It names no step, so there is no figure to look at. You may go by what you noticed.',
    undated: (count: number, shown: string) =>
      `${shown} ${plural('en', count, { one: 'application has', other: 'applications have' })} no day for it and ${plural('en', count, { one: 'stands', other: 'stand' })} on neither side.`,
    definition: (phase: PlanPhase, shown: string) =>
      phase === 'applied'
        ? `Applications by the day you applied. The rate is how many went on to ${next(phase)} of all that are decided: those that wait for an answer are left out. From ${shown} decided on each side on, both are shown as rates, each with its 95 % interval.`
        : `Applications by the first day at ${phaseNames[phase].toLowerCase()} or beyond. The rate is how many went on to ${next(phase)} of all that are decided: those that wait for an answer are left out. From ${shown} decided on each side on, both are shown as rates, each with its 95 % interval.`,
    verdict: 'What do you say?',
    note: 'A note',
    notePlaceholder: 'What you noticed',
    nextStep: 'And then?',
    again: 'Look again',
    close: 'Close it',
    againOn: 'Review again on',
    noDay: 'Enter a day from tomorrow on.',
    save: 'Save the review',
    saved: 'Reviewed',
    closedSaved: 'Reviewed and closed',
    earlierReviews: 'Earlier reviews',
    isClosed: (day: string) => `Closed ${day}`,
    reopen: 'Reopen',
  },
};
