import type { ApplicationState, FitLevel } from '#shared/domain/filter-values.ts';
import type { DealBreaker, FitBand } from '#shared/domain/fit/fit-kinds.ts';

const states: Readonly<Record<ApplicationState, string>> = {
  open: 'Open',
  ended: 'Ended in any way',
  accepted: 'Offer accepted',
  declined: 'Offer declined',
  rejected: 'Their no',
  withdrawn: 'My no',
  ghosted: 'No answer',
  cancelled: 'Role gone',
  archived: 'Archived',
  all: 'Everything',
};

const bands: Readonly<Record<FitBand, string>> = {
  strong: 'Strong',
  possible: 'Possible',
  stretch: 'A stretch',
  unknown: 'Not known yet',
  'no-go': 'No-go',
};

const levels: Readonly<Record<FitLevel, string>> = {
  over: 'Below my level',
  same: 'At my level',
  under: 'Above my level',
  unknown: 'Level not known',
};

const dealBreakers: Readonly<Record<DealBreaker, string>> = {
  pay: 'Pay below my floor',
  place: 'Another place',
  'work-mode': 'Another work mode',
  language: 'A language I lack',
  'right-to-work': 'No right to work there',
  words: 'Something I avoid',
};

/** What can be filtered by, in the order of the menu. */
const kinds = {
  state: 'State',
  stage: 'Stage',
  phase: 'Phase',
  reached: 'Came to',
  fit: 'Fit score',
  band: 'Fit',
  must: 'Musts I meet',
  missing: 'Missing skill',
  level: 'Level',
  nogo: 'No-go',
  broken: 'Broken deal-breaker',
  tag: 'Tag',
  source: 'Source',
  company: 'Company',
  agency: 'Agency',
  person: 'Person',
  place: 'Place',
  mode: 'Work mode',
  seniority: 'Seniority',
  origin: 'Who wrote first',
  quiet: 'Quiet',
  answered: 'Answer',
  applied: 'Applied',
  age: 'Days in stage',
  deadline: 'Apply by',
  pay: 'Pay',
  excitement: 'How much I want it',
  cv: 'CV version',
} as const;

/** What filters are made of, in words. Apart from the bar, which is there before any filter is. */
export const filterKindWords = {
  what: 'Filter by',
  kinds,
  states,
  bands,
  levels,
  dealBreakers,
  origins: { mine: 'I did', inbound: 'They did' },
  quiet: { yes: 'Quiet', no: 'Not quiet' },
  answered: { yes: 'Answered', no: 'Not answered' },
  nogo: { hide: 'Hide what breaks a deal-breaker', only: 'Only what breaks a deal-breaker' },
  nogoChip: { hide: 'No-go hidden', only: 'Only no-go' },
  none: {
    source: 'No source',
    agency: 'Directly, without an agency',
    tag: 'No tags',
    mode: 'Not said',
    seniority: 'Not said',
    place: 'Not said',
    cv: 'None noted',
  },
  gone: 'no longer there',
  chip: (kind: string, choices: string) => `${kind}: ${choices}`,
  or: (choices: readonly string[]) =>
    choices.length <= 3
      ? new Intl.ListFormat('en', { type: 'disjunction' }).format(choices)
      : `${choices.slice(0, 2).join(', ')} or ${choices.length - 2} more`,
  from: 'From',
  to: 'To',
  before: 'Before',
  atLeast: 'At least',
  atMost: 'At most',
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  between: (from: string, to: string) => `${from} – ${to}`,
  daysAtLeast: (days: string) => `${days} or more`,
  daysAtMost: (days: string) => `${days} or fewer`,
  beforeDay: (day: string) => `before ${day}`,
  payAtLeast: (money: string) => `${money} a year or more`,
  currency: 'Currency',
  payHint: 'A year, at the upper end of what is offered. Other currencies are left out.',
  wanted: (level: string) => `${level} or more`,
  orBeyond: (phase: string) => `${phase} or beyond`,
  cameTo: (phase: string) => `Came to ${phase} or beyond`,
  fitFrom: (score: string) => `Fit ${score} and up`,
  fitUpTo: (score: string) => `Fit up to ${score}`,
  fitBetween: (from: string, to: string) => `Fit ${from} to ${to}`,
  fitHint: 'The score from 0 to 100. Where it is not known yet, an application is left out.',
  mustFrom: (share: string) => `${share} of the musts or more`,
  mustUpTo: (share: string) => `Up to ${share} of the musts`,
  mustBetween: (from: string, to: string) => `${from} to ${to} of the musts`,
  mustsKnown: 'Musts known',
  mustsUnknown: 'Musts not known yet',
  mustHint: 'In percent of what an opening must have. Where that is not stated, it is left out.',
  missing: (skills: string) => `Missing ${skills}`,
  breaks: (what: string) => `Ruled out: ${what}`,
  levelsHidden: {
    outOfReach: 'Over- and underqualified hidden',
    over: 'Overqualified hidden',
    under: 'Underqualified hidden',
  },
  hideLevels: {
    outOfReach: 'Hide over- and underqualified',
    over: 'Hide overqualified',
    under: 'Hide underqualified',
  },
  showApart: 'Show over- and underqualified apart',
  apart: 'Over- and underqualified apart',
} as const;

export type FilterKind = keyof typeof kinds;
