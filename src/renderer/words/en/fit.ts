import type {
  DealBreaker,
  RequirementAnswer,
  RequirementKind,
  RequirementNeed,
  SkillLevel,
} from '#shared/domain/fit/fit-kinds.ts';
import type { Rung } from '#shared/domain/seniority.ts';
import { plural } from '#renderer/words/plural.ts';

const needs: Readonly<Record<RequirementNeed, string>> = { must: 'must', nice: 'nice' };

const rungs: Readonly<Record<Rung, string>> = {
  intern: 'intern',
  junior: 'junior',
  mid: 'mid-level',
  senior: 'senior',
  lead: 'lead',
  principal: 'principal',
  head: 'head',
};

const years = (count: string, number: number) =>
  `${count} ${plural('en', number, { one: 'year', other: 'years' })}`;

/** Small numbers stand in a sentence as words. */
const spelled = (count: number) =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const fitWords = {
  problemTitle: 'The fit could not be worked out',
  years,
  needs,
  noGo: (name: string, score: number) => `${name}. Without that: ${score} of 100`,

  summary: {
    musts: (met: number, all: number) => {
      if (all === 1) return met === 1 ? 'You meet the one must.' : 'You don’t meet the one must.';
      if (met === all) return all === 2 ? 'You meet both musts.' : `You meet all ${spelled(all)} musts.`;
      return `You meet ${met === 0 ? 'none' : spelled(met)} of ${spelled(all)} musts.`;
    },
    rusty: (names: readonly string[], year: number) =>
      names.length === 1
        ? `${names[0]} is rusty: last used ${year}.`
        : `${capital(spelled(names.length))} are rusty: ${names.join(', ')}.`,
    unanswered: (count: number) => `${count} not answered yet, left out.`,
    onlySeniority: (isMoreWaiting: boolean) =>
      isMoreWaiting
        ? 'By seniority alone: the rest waits for you to look through it.'
        : 'By seniority alone: nothing else is stated yet.',
  },

  broken: {
    title: 'Ruled out by your deal-breakers',
    reasons: {
      pay: 'It pays less than your floor.',
      place: 'It is in another place, and not remote.',
      'work-mode': 'Its work mode is none of yours.',
      language: 'It needs a language that is not in your profile.',
      'right-to-work': 'It needs a right to work that you don’t have.',
      words: 'It speaks of something you avoid.',
    } satisfies Readonly<Record<DealBreaker, string>>,
    avoided: (list: string) => `It speaks of something you avoid: ${list}.`,
  },

  unknown: {
    'no-skills': {
      title: 'Your profile has no skills yet',
      hint: 'Add what you can do, and every opening is compared with it.',
    },
    'nothing-stated': {
      title: 'Nothing is known of what they ask for',
      hint: 'Take it from the posting, or add it by hand.',
    },
    waiting: {
      title: 'No score yet',
      hint: 'What the posting asks for waits for you to look through it.',
    },
    unanswered: {
      title: 'Waiting for your answers',
      hint: 'Say below what you meet. Until then there is no score.',
    },
  },
  openProfile: 'Open your profile',

  list: {
    title: 'What they ask for',
    asked: 'Asked for',
    you: 'You',
    label: (label: string, minYears: string | null) => (minYears === null ? label : `${label}, ${minYears}`),
    yearsAsked: (count: string, number: number) => years(`${count}+`, number),
    changeNeed: (label: string, need: RequirementNeed) =>
      need === 'must' ? `${label}: a must. Make it nice to have` : `${label}: nice to have. Make it a must`,
    changeYears: (label: string) => `Years asked of ${label}`,
    setYears: 'Years asked…',
    clearAnswer: 'Clear the answer',
    editText: 'Edit the words…',
    text: 'Words',
    save: 'Save',
    remove: 'Remove',
    menu: (label: string) => `Actions for ${label}`,
    answerTo: (label: string) => `Do you meet “${label}”?`,
    answers: { met: 'Met', partly: 'Partly', not: 'Not' } satisfies Readonly<
      Record<RequirementAnswer, string>
    >,
    fromPosting: (quote: string) => `From the posting: “${quote}”`,
    kinds: {
      skill: 'Skill',
      language: 'Language',
      text: 'In words',
      'right-to-work': 'Right to work',
    } satisfies Readonly<Record<RequirementKind, string>>,
  },

  /** What the profile says of a skill. */
  own: {
    levels: { learning: 'Learning', working: 'Working', strong: 'Strong' } satisfies Readonly<
      Record<SkillLevel, string>
    >,
    languageLevels: { learning: 'A little', working: 'Fluent', strong: 'Native' } satisfies Readonly<
      Record<SkillLevel, string>
    >,
    thisYear: 'this year',
    nothing: '—',
    change: (own: string, name: string) => `${own}. Change ${name} in your profile`,
  },

  why: {
    missing: 'Not in your profile.',
    waiting: 'Not answered yet, left out of the score.',
    learning: 'still learning',
    aLittle: 'a little',
    years: (asked: string, own: string) => `${asked} asked, you have ${own}`,
    yearsUnknown: (asked: string) => `${asked} asked`,
    lastUsed: (year: number) => `last used ${year}`,
    addYears: 'Add your years: this counts as 0 until then',
    addYearsOf: (name: string) => `Add your years of ${name}: this counts as 0 until then`,
    recencyAssumed: 'Last use not known: counts as now.',
    counts: (reasons: readonly string[], percent: string) =>
      `${capital(reasons.join(' · '))}: counts ${percent}.`,
  },

  /** What the profile says where a right to work is asked for. */
  rightToWork: {
    none: 'Your profile does not say yet where you may work.',
    add: 'Say where',
    met: (places: string) => `Your profile covers it: ${places}.`,
    partly: (places: string) => `Your profile covers part of it: ${places}.`,
    not: (places: string) => `Your profile does not cover it: ${places}.`,
    unclear: (places: string) => `Your profile says: ${places}. Whether that covers it is yours to answer.`,
  },

  parts: {
    title: 'How it adds up',
    heads: ['Part', 'How you do', 'Weight', 'Points'],
    sum: 'Score',
    musts: 'Musts',
    nices: 'Nice to have',
    seniority: 'Seniority',
    mean: (percent: string, met: number, all: number) => `${percent} on average · ${met} of ${all} met`,
    step: (role: Rung, mine: Rung, step: number) => {
      if (step === 0) return `Both ${rungs[role]}`;
      const rungCount = `${spelled(Math.abs(step))} ${plural('en', Math.abs(step), { one: 'rung', other: 'rungs' })}`;
      return step > 0
        ? `They ask for ${rungs[role]}, ${rungCount} above you (${rungs[mine]})`
        : `They ask for ${rungs[role]}, ${rungCount} below you (${rungs[mine]}): overqualified`;
    },
    counts: (percent: string) => `counts ${percent}`,
    scaled: 'What is not stated drops out, and the rest counts for more.',
  },

  posting: {
    paste: 'Paste the posting',
    pasteHint: 'It is kept with the application and read on this machine only.',
    pastePlaceholder: 'The whole text, as it stands on their page',
    read: 'Read it',
    kept: 'The posting is kept',
    waiting: (count: string, number: number) =>
      `${count} proposed ${plural('en', number, { one: 'requirement waits', other: 'requirements wait' })} for you`,
    found: (count: string, number: number) =>
      `The posting asks for ${count} ${plural('en', number, { one: 'thing', other: 'things' })}`,
    foundMore: (count: string) => `${count} more in the posting`,
    foundHint: 'Look through them, and take what is right.',
    review: 'Look through them',
    nothing: 'Nothing was found in the posting. Add what it asks for by hand.',
    title: 'What the posting asks for',
    description: 'Untick what is wrong. Choosing a line shows where it stands in the posting.',
    lines: 'Requirements',
    facts: 'The job itself',
    text: 'Text of the posting',
    known: 'there already',
    /** What the profile says to something asked for. */
    byProfile: {
      met: 'your profile meets it',
      partly: 'your profile meets part of it',
      not: 'your profile does not meet it',
    } satisfies Readonly<Record<RequirementAnswer, string>>,
    all: 'All',
    none: 'None',
    takeCount: (count: string, number: number, facts: number) => {
      const things = `${count} ${plural('en', number, { one: 'requirement', other: 'requirements' })}`;
      const more = `${facts} ${plural('en', facts, { one: 'fact', other: 'facts' })} about the job`;
      if (number === 0 && facts > 0) return `Take ${more}`;
      return facts === 0 ? `Take ${things}` : `Take ${things} and ${more}`;
    },
    taken: (count: string, number: number) =>
      `${count} ${plural('en', number, { one: 'requirement', other: 'requirements' })} taken from the posting`,
    factsTaken: 'Taken from the posting',
    years: (label: string) => `Years asked of ${label}`,
    yearsUnit: 'years',
    showLine: (label: string) => `Show ${label} in the list`,
    factNames: { seniority: 'Seniority', workMode: 'Work mode', pay: 'Pay' },
    before: (value: string) => `now ${value}`,
  },

  ability: {
    add: 'Add to my profile',
    addName: (name: string) => `Add to my profile: ${name}`,
    change: (name: string) => `Change ${name} in your profile`,
    level: 'Level',
    years: 'Years',
    lastUsed: 'Last used in',
    save: 'Save',
    added: (name: string) => `${name} is in your profile`,
    changed: (name: string) => `${name} changed in your profile`,
    asked: (years: string) => `${years} asked`,
  },

  add: {
    title: 'Add a requirement',
    button: 'Add a requirement',
    kind: 'What it is',
    placeholders: {
      skill: 'Bookkeeping',
      language: 'French',
      text: 'A driving licence',
      'right-to-work': 'Right to work in Norway',
    } satisfies Readonly<Record<RequirementKind, string>>,
    need: 'Need',
    needs: { must: 'Must', nice: 'Nice to have' } satisfies Readonly<Record<RequirementNeed, string>>,
    years: 'Years, if any',
    submit: 'Add',
    done: 'Done',
    empty: 'Write what they ask for.',
  },

  done: {
    added: (label: string) => `Added “${label}”`,
    there: (label: string) => `“${label}” is there already`,
    changed: (label: string) => `Changed “${label}”`,
    removed: (label: string) => `Removed “${label}”`,
    answered: (label: string, answer: string) => `“${label}”: ${answer.toLowerCase()}`,
  },
} as const;
