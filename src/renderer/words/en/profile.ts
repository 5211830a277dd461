import type { DealBreaker, SkillKind, SkillLevel } from '#shared/domain/fit/fit-kinds.ts';
import type { Rung } from '#shared/domain/seniority.ts';
import { plural } from '#renderer/words/plural.ts';

const rungs: Readonly<Record<Rung, string>> = {
  intern: 'Intern',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  lead: 'Lead',
  principal: 'Principal',
  head: 'Head',
};

const levels: Readonly<Record<SkillKind, Readonly<Record<SkillLevel, string>>>> = {
  skill: { learning: 'Learning', working: 'Working', strong: 'Strong' },
  language: { learning: 'A little', working: 'Fluent', strong: 'Native' },
};

const dealBreakers: Readonly<Record<DealBreaker, string>> = {
  pay: 'Rule out openings that pay less',
  place: 'Rule out openings elsewhere, unless they are remote',
  'work-mode': 'Rule out openings with another work mode',
  language: 'Rule out openings that need a language I don’t have here',
  'right-to-work': 'Rule out openings for which I said I have no right to work',
  words: 'Rule out openings that use one of these words',
};

/** Why a deal-breaker rules nothing out yet. */
const dormant: Readonly<Record<DealBreaker, string>> = {
  pay: 'Takes effect once the amount, its currency and its period are there.',
  place: 'Takes effect once a place is there.',
  'work-mode': 'Takes effect once a work mode is chosen.',
  language: 'Takes effect once a language is there.',
  'right-to-work': '',
  words: 'Takes effect once a word is there.',
};

export const profileWords = {
  title: 'Profile',
  tabsLabel: 'Profile',
  tabs: {
    skills: 'Skills',
    targets: 'What I look for',
    cvs: 'CV versions',
    results: 'Your results',
    list: 'List of skills',
  },
  problemTitle: 'The profile could not be read',
  why: 'With it, every opening shows how well it fits you and why, and what you rule out stands apart.',
  staysHere: 'Nothing of it leaves this machine.',
  rungs,
  levels,
  dealBreakers,
  dormant,
  notSaved: 'Not saved.',
  saved: (field: string) => `Saved: ${field}`,

  fields: {
    titles: 'Titles',
    seniority: 'Seniority',
    direction: 'Direction',
    payFloor: 'Pay floor',
    payCurrency: 'Currency',
    payPeriod: 'Per',
    places: 'Places',
    workModes: 'Work modes',
    rightToWork: 'Right to work',
    dealBreakers: 'Deal-breakers',
    avoidedWords: 'Words to stay clear of',
  },
  hints: {
    titles: 'Enter takes each one over.',
    seniority: 'An opening one or more steps below counts as overqualified.',
    payFloor: 'The least you would work for. Compared in one currency only.',
    places: 'Cities, regions or countries.',
    workModes: 'None means that any is fine.',
    rightToWork: 'Countries and regions where you may work without anybody’s leave.',
    avoidedWords: 'Words of a posting that tell you to pass, such as a product or a trade.',
  },
  placeholders: {
    titles: 'Platform Engineer',
    direction: 'Where you want to go, in a few sentences',
    payCurrency: 'EUR',
    places: 'Hamburg',
    rightToWork: 'European Union',
    avoidedWords: 'night shift',
  },
  sections: { role: 'The role', pay: 'Pay', where: 'Where and how', words: 'What to stay clear of' },
  notSaid: 'Not said',
  badCurrency: 'Use three letters, such as EUR.',
  ruledOut: (rule: string) => `On: ${rule}`,
  notRuledOut: (rule: string) => `Off: ${rule}`,

  skills: {
    heading: { skill: 'Skills', language: 'Languages' },
    table: { skill: 'My skills', language: 'My languages' },
    addLabel: { skill: 'Add skills', language: 'Add languages' },
    addPlaceholder: { skill: 'SQL, wound care, forklift…', language: 'German' },
    columns: {
      name: { skill: 'Skill', language: 'Language' },
      level: 'Level',
      years: 'Years',
      lastUsedYear: 'Last used',
      evidence: 'Where it shows',
      askedCount: 'Asked by',
      remove: 'Remove',
    },
    evidencePlaceholder: 'A result, a project, a certificate',
    of: (column: string, name: string) => `${column}: ${name}`,
    askedBy: (formatted: string) => `asked by ${formatted}`,
    addYears: 'Add',
    yearsWanted: 'Openings ask for years of these. They count as 0 until yours are there:',
    goToYears: (name: string) => `Enter the years of ${name}`,
    asked: (count: number, formatted: string) =>
      `${formatted} ${plural('en', count, { one: 'application asks', other: 'applications ask' })} for it`,
    notAsked: 'No application asks for it',
    added: (count: number, name: string) =>
      count === 1 ? `Added “${name}”` : `Added ${count} to the profile`,
    alreadyThere: (name: string) => `“${name}” is in your profile already`,
    removed: (name: string) => `Removed “${name}”`,
    remove: (name: string) => `Remove “${name}”`,
    saved: (name: string) => `Saved “${name}”`,
    badYears: 'A number from 0 to 80, such as 2.5.',
    badYear: 'A year, such as 2024.',
    emptyTitle: 'Say what you can do',
    emptyLanguages: 'No language yet. Openings that ask for one are compared with this list.',
    missingTitle: 'Often asked for, and not in your profile',
    missingHint: 'Add what you can do. What you can’t shows as missing with each opening.',
    addMissing: (name: string) => `Add “${name}” to my profile`,
  },
} as const;
