import type { DebriefText } from '#shared/debriefs.ts';
import type { Explanation } from '#shared/domain/learning/explanations.ts';
import type { FeedbackSource } from '#shared/domain/learning/feedback-kinds.ts';
import type { ReasonSpeaker } from '#shared/domain/phases.ts';
import { plural } from '#renderer/words/plural.ts';
import { phaseNames } from './phase.ts';

type Prompt = { readonly label: string; readonly hint: string };

const explanationNames: Readonly<Record<Explanation, string>> = {
  'stronger-candidate': 'Somebody was a closer match',
  'internal-candidate': 'Somebody from within was chosen',
  'cheaper-candidate': 'Somebody cost less',
  freeze: 'Hiring was stopped',
  'role-changed': 'The role changed or went away',
  budget: 'The budget changed',
  timing: 'The timing: they were nearly done, or not ready',
  taste: 'One person’s taste',
  agency: 'The agency: presented for something else',
  process: 'A slip in their process',
  'right-to-work': 'Visa or right to work',
  unfair: 'Something unfair',
};

const texts: Readonly<Record<DebriefText, Prompt>> = {
  otherExplanation: {
    label: 'Something else outside your control',
    hint: 'In your own words, if there was anything.',
  },
  canChange: {
    label: 'In your own words',
    hint: 'One thing is enough. What would you do the same way again?',
  },
  wrongFact: {
    label: 'What they have wrong',
    hint: 'A date, a title, a skill they did not see. Facts only, in a line or two.',
  },
};

const speakers: Readonly<Record<ReasonSpeaker, string>> = {
  employer: 'they said so',
  recruiter: 'a recruiter said so',
  insider: 'an insider said so',
  me: 'your guess',
};

const sources: Readonly<Record<FeedbackSource, string>> = {
  employer: 'Feedback of the employer',
  insider: 'Feedback of an insider',
  recruiter: 'Feedback of a recruiter',
  coach: 'Feedback of a coach',
  'mock-interviewer': 'Feedback on practice',
  me: 'Your own note',
};

export const debriefWords = {
  title: 'Think it over',
  failed: 'This could not be read',
  about: (opening: string, company: string) => `${opening} · ${company}`,
  theirNo: (day: string) => `Their no, ${day}`,
  atPhase: (phase: keyof typeof phaseNames) => `at ${phaseNames[phase].toLowerCase()}`,
  explanationNames,
  texts,
  speakers,
  sources,
  quiet: {
    title: 'Take the time you need',
    hint: (moment: string) =>
      `Nothing about this is asked of you before ${moment}. What happened will look different by then.`,
    open: 'Open it anyway',
  },
  explanations: {
    title: 'What other explanations are there?',
    hint: 'Begin with what was outside your control. You rarely see all that went on there.',
    proposed: 'From what is recorded',
    alsoNoted: (reasons: string) => `Also noted, and outside your control: ${reasons}.`,
    count: (count: number, shown: string) =>
      `${shown} ${plural('en', count, { one: 'explanation', other: 'explanations' })} outside your control`,
  },
  change: {
    title: 'What can you change?',
    hint: 'After that, what is in your hands. What never was, you may leave out.',
    recorded: 'What you know so far',
    differently: (interview: string) => `You would do differently, after: ${interview}`,
    concerns: (interview: string) => `Their concerns, at: ${interview}`,
    partly: 'partly in your hands',
    add: 'Add to the game plan',
    addFor: (finding: string) => `Add to the game plan: ${finding}`,
    led: 'In the game plan',
  },
  wrongFact: {
    title: 'Is a fact wrong?',
    where:
      'Put it right in a short, friendly letter, and leave it there: a decision is seldom taken back, and a kind word is remembered.',
    letter: 'Write the letter',
  },
  saved: 'Saved as you write',
  finish: 'Done',
  finished: 'Thought over',
  finishedDetail: 'You find it in the Playbook, under Debriefs.',
  finishedOn: (day: string) => `Finished ${day}`,
  back: 'To the application',

  section: {
    title: 'Debriefs',
    intro: 'A no that came after a talk is worth a second look, once it has settled.',
    open: 'To think over',
    quiet: 'In the time of quiet',
    done: 'Thought over',
    past: 'Not asked about any more',
    reviews: 'Looking back on interviews',
    empty: 'Nothing to think over',
    emptyHint:
      'When a no comes after a first talk, you find it here, after a while of quiet. Both are set in Settings, under Reminders.',
    opens: (moment: string) => `opens ${moment}`,
    begun: 'begun',
    think: 'Think it over',
    goOn: 'Go on',
    read: 'Read',
    openAnyway: 'Open',
    planItems: (shown: string) => `${shown} in the game plan`,
    showPast: (count: string) => `Show ${count} more`,
    hidePast: 'Show fewer',
  },
};
