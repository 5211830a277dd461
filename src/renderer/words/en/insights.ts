import type { Ending, FlowEnd, SegmentBy, SegmentGoal } from '#shared/insights.ts';
import type { Phase } from '#shared/domain/phases.ts';
import { plural } from '#renderer/words/plural.ts';
import { phaseNames } from './phase.ts';

const endings: Readonly<Record<Ending, string>> = {
  theirs: 'their no',
  ghosted: 'no answer',
  silent: 'no answer so far',
  mine: 'my no',
  gone: 'role gone',
};

const phases: Readonly<Record<Phase | 'unknown', string>> = { ...phaseNames, unknown: 'Not known' };

function applications(count: number, shown: string): string {
  return `${shown} ${plural('en', count, { one: 'application', other: 'applications' })}`;
}

/** For the narrow columns of a table. */
const shortPhases: Readonly<Record<Phase | 'unknown', string>> = {
  ...phases,
  screening: 'Screen',
  assessment: 'Assess',
  unknown: 'Unknown',
};

/** As a phase stands within a sentence. */
function inLine(phase: Phase): string {
  return phases[phase].toLowerCase();
}

const segments: Readonly<Record<SegmentBy, string>> = {
  source: 'Source',
  resume: 'CV version',
  fitBand: 'Fit, by today’s profile',
  recruiter: 'Recruiter',
  agency: 'Agency',
  workMode: 'Work mode',
  seniority: 'Seniority',
  tag: 'Tag',
  month: 'Month applied',
};
const segmentsInLine: Readonly<Record<SegmentBy, string>> = {
  source: 'source',
  resume: 'CV version',
  fitBand: 'fit (today’s profile)',
  recruiter: 'recruiter',
  agency: 'agency',
  workMode: 'work mode',
  seniority: 'seniority',
  tag: 'tag',
  month: 'month',
};

function inTime(days: number, shown: string): string {
  return days === 0
    ? 'on the same day'
    : `within ${shown} ${plural('en', days, { one: 'day', other: 'days' })}`;
}

const goals: Readonly<Record<SegmentGoal, string>> = {
  screening: 'Into screening',
  interview: 'Into interview',
  offer: 'Into an offer',
};

export const insightsWords = {
  title: 'Insights',
  applications,
  phases,
  shortPhases,
  endings,
  failed: 'The figures could not be read',
  showSmallRates: 'Rates of fewer than 5',
  showSmallRatesHint: 'A rate of 1 out of 3 says little. Counts are always shown.',
  clearFilters: 'Clear filters',
  noneInFilter: 'No applications in this selection',
  noneInFilterHint: 'Choose a longer period, or take one of the filters away.',
  define: (what: string, definition: string) => `${what}: ${definition}`,
  n: (count: string) => `n = ${count}`,
  tableOf: (title: string) => `${title}, as a table`,
  showTable: 'Show as a table',
  showChart: 'Show as a chart',
  percentOf: (percent: string, interval: string) => `${percent} (${interval})`,
  interval: (low: string, high: string) => `${low}–${high}`,
  of: (k: string, n: string) => `${k} of ${n}`,

  saving: {
    menu: (title: string) => `Save “${title}”`,
    png: 'Picture (PNG)',
    svg: 'Drawing (SVG)',
    csv: 'Numbers (CSV)',
    onWhite: 'On white',
    saved: (name: string) => `Saved “${name}”`,
    fileName: (title: string, day: string, kind: string) => `${title.replace(/[?:]/g, '')} ${day}.${kind}`,
    /** Below a picture: which applications are counted, and when that was. */
    caption: (counted: string, day: string) => `${counted === '' ? '' : `${counted} · `}Rebound, ${day}`,
    ofLabel: (label: string) => `${label}, of`,
    fromLabel: (label: string) => `${label}, from`,
    toLabel: (label: string) => `${label}, to`,
  },

  empty: {
    title: 'Figures grow here',
    hint: 'Once you have applied somewhere you see how far applications get, where the no’s fall, why, and what of it you can change.',
    savedOnly: (count: number, shown: string) =>
      `You have ${shown} saved ${plural('en', count, { one: 'opening', other: 'openings' })}. Figures start with the first one you applied for.`,
    import: 'Import a file',
    add: 'Add an application',
  },

  diagnosis: {
    label: 'What stands out',
    tooEarly: (answers: number, shown: string) =>
      `Too early to tell: ${shown} ${plural('en', answers, { one: 'answer', other: 'answers' })} so far.`,
    tooEarlyDetail:
      'Once 20 applications are decided at one step, this says where most stop. Until then the counts below are all there is to know.',
    mostStop: (from: Phase, to: Phase) => `Most stop between ${inLine(from)} and ${inLine(to)}.`,
    narrowest: (from: Phase, to: Phase) => `The narrowest step is from ${inLine(from)} to ${inLine(to)}.`,
    stepRate: (k: string, n: string, from: Phase, rate: string) =>
      `${k} of ${n} decided at ${inLine(from)} led on: ${rate}.`,
    before: (k: string, n: string, from: Phase) => `From ${inLine(from)} it was ${k} of ${n}.`,
    reasons: (list: string) => `What they said there: ${list}.`,
    reason: (label: string, count: string) => `${label.charAt(0).toLowerCase()}${label.slice(1)} (${count})`,
    claims: (better: string, able: string) =>
      `Of all they said there, ${better} ${better === '1' ? 'is' : 'are'} about being better than others, ${able} about being able.`,
    paperSift: 'Most stop before the first conversation.',
    paperSiftNarrow: 'The step into screening is the one that can be judged so far.',
    paperSiftRate: (k: string, n: string, rate: string) =>
      `${k} of ${n} decided went into screening: ${rate}.`,
    paperSiftDetail:
      'At this step CV and aim are read, not you. For later steps there are too few answers yet.',
    see: (count: number, shown: string) => (count === 1 ? 'See it' : `See the ${shown}`),
  },

  funnel: {
    title: 'How far applications got',
    definition:
      'Every application you sent counts in each step up to the furthest one it reached, whatever its stage is now.',
    waiting: (count: string) => `${count} waiting`,
    reachedName: (phase: Phase | 'unknown', count: number, shown: string) =>
      `${phases[phase]}: reached by ${applications(count, shown)}. Show them`,
    reachedDefinition: (phase: Phase) => `Applications whose furthest step is ${inLine(phase)} or beyond.`,
    waitingName: (phase: Phase, shown: string) => `${shown} waiting at ${inLine(phase)}. Show them`,
    waitingDefinition: 'Furthest step is this one, nothing decided, and not quiet.',
    /** Begins with what is seen, so that speech input finds it by that. */
    conversionName: (from: Phase, to: Phase, seen: string) =>
      `${seen} decided went from ${inLine(from)} to ${inLine(to)}. Show those that stopped`,
    conversionDefinition: (from: Phase, to: Phase) =>
      `Of those decided at ${inLine(from)} (waiting ones left out), how many reached ${inLine(to)}. The range is the 95 % interval.`,
    step: 'Step',
    reached: 'Reached',
    waitingColumn: 'Waiting',
    conversion: 'Led on',
    rate: 'Rate',
    range: '95 % interval',
    anyReply: 'Any answer',
    anyReplyDefinition:
      'Anything came back, an automatic receipt too; a step past applying was reached; or they said no.',
    positiveReply: 'Positive',
    positiveReplyDefinition: 'Reached screening, of all you applied for.',
    savedOnly: (count: number, shown: string) => `${shown} saved`,
  },

  endingsCard: {
    title: 'Where the no’s fall',
    definition:
      'Every application that ended, or went quiet, by the furthest step it reached. Where a no does not say how far it came, it stands under “Not known” only.',
    phase: 'Ended at',
    total: 'Together',
    segmentName: (phase: Phase | 'unknown', ending: Ending, count: number, shown: string) =>
      `${phases[phase]}, ${endings[ending]}: ${applications(count, shown)}. Show them`,
    definitions: {
      theirs: 'They said no.',
      ghosted: 'You recorded that no answer came.',
      silent: 'Still open, but quiet for longer than your setting allows.',
      mine: 'You stepped back.',
      gone: 'Filled, frozen or expired: nobody’s judgement.',
    },
    none: 'Nothing has ended yet.',
  },

  reasons: {
    title: 'Why, by phase',
    titleOf: {
      theirs: 'Why, by phase: what they said',
      mine: 'Why, by phase: what I think',
      both: 'Why, by phase',
    },
    definition:
      'Reasons by the step where it ended. What they said and what you think are counted apart; one application can have several.',
    speakers: { theirs: 'They said', mine: 'I think', both: 'Both' },
    speakersLabel: 'Whose reasons',
    reason: 'Reason',
    cellName: (reason: string, phase: Phase | 'unknown', count: number, shown: string) =>
      `${reason}, ${phases[phase].toLowerCase()}: ${shown} ${plural('en', count, { one: 'time', other: 'times' })}. Show the applications`,
    total: 'All',
    totalName: (reason: string, count: number, shown: string) =>
      `${reason}, in all phases: ${shown} ${plural('en', count, { one: 'time', other: 'times' })}. Show the applications`,
    showAll: (count: string) => `Show all ${count}`,
    showFewer: 'Show fewer',
    mine: 'my no',
    mineNamed: (reason: string) => `${reason} (my no)`,
    none: {
      theirs: 'No reasons from them yet. Add what they said when an application ends.',
      mine: 'No guesses of yours yet. You can add them when an application ends.',
      both: 'No reasons yet. Add them when an application ends.',
    },
    bothNote: 'Their words and your guesses together.',
  },

  control: {
    title: 'Can I change it?',
    definition:
      'Every kind of reason is marked as yours to change, partly, or not. One application can have several.',
    whose: { theirs: 'What they said', mine: 'What you think', both: 'Said and guessed' },
    answers: { yes: 'yes', partly: 'partly', no: 'no' },
    question: 'Question',
    answer: 'Answer',
    count: 'Reasons',
    tileName: (answer: string, shown: string) =>
      `${shown} ${answer}, of what can be changed. Show the applications`,
    outOfHands: (whose: string, no: string, all: string) =>
      `${whose}: ${no} of ${all} were never in your hands.`,
    claimsHeading: 'Which claim was doubted',
    claims: {
      able: 'Able to do the job',
      better: 'Better than the others',
      neither: 'Neither of the two',
    },
    claimName: (claim: string, shown: string) => `${claim}: ${shown}. Show the applications`,
    none: 'No reasons to sort yet.',
  },

  segments: {
    title: (by: SegmentBy, goal: SegmentGoal) => `${goals[goal]}, by ${segmentsInLine[by]}`,
    definition: (goal: SegmentGoal) =>
      `Of the applications of each group, how many reached ${inLine(goal)}. Those that wait where you applied are left out and stand beside it. One with several tags or recruiters counts in each.`,
    choose: 'Compare by',
    chooseGoal: 'How far',
    goals,
    by: segments,
    none: {
      source: 'Source not said',
      resume: 'No CV version noted',
      fitBand: 'Fit not known',
      recruiter: 'No recruiter',
      agency: 'No agency',
      workMode: 'Work mode not said',
      seniority: 'Seniority not said',
      tag: 'No tag',
      month: 'Day not known',
    } satisfies Readonly<Record<SegmentBy, string>>,
    applied: 'Applied',
    waitingName: (name: string, shown: string) => `${name}: ${shown} waiting. Show them`,
    waitingDefinition: 'Nothing decided after applying, and not quiet: left out of the rate.',
    waitingListOf: (list: string) => `Waiting where I applied, ${list}`,
    segmentName: (name: string, count: number, shown: string) =>
      `${name}: ${applications(count, shown)}. Show them`,
    reachedName: (goal: SegmentGoal, name: string, k: string, n: string) =>
      `${name}: ${k} of ${n} decided reached ${inLine(goal)}. Show those ${k}`,
    listOf: (by: SegmentBy, name: string) => `${segments[by]}: ${name}`,
    reachedListOf: (goal: SegmentGoal, list: string) => `Reached ${inLine(goal)}, ${list}`,
  },

  times: {
    title: 'How long answers take',
    definition:
      'From the day you applied to the first answer: of any kind, or one that no machine sent (a step on or a no counts as one). Those that still wait count for as long as they have waited (Kaplan–Meier estimate): leaving them out would count the quick answers alone. Days known only roughly are left out.',
    sendersLabel: 'Which answers count',
    senders: { any: 'Any answer', human: 'From a person' },
    half: {
      any: (days: number, shown: string) =>
        `Half heard back ${inTime(days, shown)}, automatic receipts included.`,
      human: (days: number, shown: string) => `Half heard from a person ${inTime(days, shown)}.`,
    },
    underHalf: {
      any: 'Fewer than half have heard back so far, automatic receipts included.',
      human: 'Fewer than half have heard from a person so far.',
    },
    tooFew: (n: number, shown: string) =>
      `Too few to say how long it takes: ${shown} with known days so far.`,
    none: 'Nothing to measure yet: it takes an application and the day they answered.',
    within: (days: string) => `within ${days} days`,
    withinDays: 'Within days',
    heard: 'Had heard back',
    answered: (shown: string) => `${shown} answered`,
    answeredName: (shown: string) => `${shown} answered. Show them`,
    answeredList: 'Answered',
    waiting: (shown: string) => `${shown} not yet`,
    waitingName: (shown: string) => `${shown} have no answer yet, or ended without one. Show them`,
    waitingDefinition: 'No answer until today, or until it ended.',
    waitingList: 'No answer yet, or ended without one',
  },

  stageTimes: {
    title: 'How long each stage takes',
    definition:
      'From the day a stage was reached to the next one, or to the end. Those still in it count for as long as they have been there. Days known only roughly are left out.',
    none: 'Nothing to measure yet.',
    stage: 'Stage',
    median: 'Half moved on or ended within',
    medianDays: 'Half moved on or ended within, days',
    days: (days: number, shown: string) => `${shown} ${plural('en', days, { one: 'day', other: 'days' })}`,
    notYet: 'not half yet',
    measured: 'Based on',
  },

  flow: {
    title: 'Paths',
    definition:
      'Each application is one path through the phases it has been in, in rising order, and then how it ended or stands. What was moved back and forth counts once. A phase that was skipped is not on its path, while the funnel counts it as reached: the two can differ by that.',
    ends: {
      accepted: 'Accepted',
      declined: 'Declined by me',
      rejected: 'Their no',
      withdrawn: 'Withdrawn',
      ghosted: 'No answer',
      cancelled: 'Role gone',
      silent: 'No answer so far',
      waiting: 'Waiting',
    } satisfies Readonly<Record<FlowEnd, string>>,
    linkName: (from: string, to: string, count: number, shown: string) =>
      `${from} to ${to}: ${applications(count, shown)}. Show them`,
    link: (from: string, to: string) => `${from} → ${to}`,
    from: 'From',
    to: 'To',
    count: 'Applications',
  },

  activity: {
    title: 'Week by week',
    definition:
      'What happened in each week: applications you sent, answers from people (not from machines), interviews held.',
    kinds: { applied: 'Applied', heard: 'Heard from people', interviews: 'Interviews' },
    scale: (highest: string) => `Scale from 0 to ${highest}`,
    week: 'Week of',
    weekName: (week: string, applied: string, heard: string, interviews: string) =>
      `Week of ${week}: ${applied} applied, ${heard} heard from people, ${interviews} interviews. Show the applications`,
    list: (week: string) => `Applied in the week of ${week}`,
    latest: (shown: string) => `the last ${shown} weeks`,
    none: 'Nothing dated yet.',
  },

  list: {
    description: (count: number, shown: string) => applications(count, shown),
    none: 'No applications behind this number.',
    role: 'Role',
    company: 'Company',
    applied: 'Applied',
    furthest: 'Came to',
    outcome: 'Ended',
    open: 'open',
    failed: 'The list could not be read',
    reached: (phase: Phase) => `Reached ${inLine(phase)}`,
    waiting: (phase: Phase) => `Waiting at ${inLine(phase)}`,
    stopped: (phase: Phase) => `Decided at ${inLine(phase)}, did not go on`,
    ending: (phase: Phase | 'unknown', ending: Ending) => `${phases[phase]}: ${endings[ending]}`,
    savedOnly: 'Saved, not applied for yet',
  },
} as const;
