import { requiredLineSchema } from '#shared/domain/fields.ts';
import type { SkillKind, SkillLevel } from '#shared/domain/fit/fit-kinds.ts';
import type { JsonResume } from './read-json-resume.ts';
import { readLevel } from '#core/features/skills/written-levels.ts';
import { timeOfUse, type Engagement, type Names } from './time-of-use.ts';

/** What a CV says of one skill or language; null where it says nothing. */
export type StatedAbility = {
  readonly kind: SkillKind;
  readonly name: string;
  readonly level: SkillLevel | null;
  readonly years: number | null;
  readonly lastUsedYear: number | null;
  readonly evidence: string | null;
};

export type UnderstandingOptions = {
  /** The day it is read on: what has not ended lasts until then. */
  readonly today: string;
  /** How the list of skills calls one; null for one that it does not know. */
  readonly namesOf: (kind: SkillKind, name: string) => Names | null;
};

/** Skills and languages of a CV, in its order, with when and for how long the positions speak of them. */
export function understandJsonResume(
  document: JsonResume,
  { today, namesOf }: UnderstandingOptions,
): readonly StatedAbility[] {
  const engagements = engagementsOf(document, monthOf(today) ?? 0);
  const year = Number(today.slice(0, 4));
  return [...skillsOf(document, namesOf), ...languagesOf(document)].map((ability) => {
    if (ability.kind === 'language') return ability;
    const names = namesOf(ability.kind, ability.name) ?? { names: [ability.name], isStrict: false };
    const used = timeOfUse(engagements, names);
    return {
      ...ability,
      years: ability.years ?? used.years,
      lastUsedYear:
        ability.lastUsedYear ?? (used.lastUsedYear === null ? null : Math.min(year, used.lastUsedYear)),
    };
  });
}

type Skill = NonNullable<JsonResume['skills']>[number];

/** A skill with keywords is a heading over them; it counts itself when the list of skills knows it. */
function skillsOf({ skills }: JsonResume, namesOf: UnderstandingOptions['namesOf']): StatedAbility[] {
  return (skills ?? []).flatMap((skill) => {
    const keywords = (skill.keywords ?? []).flatMap(nameIn);
    const isOwn = ([name]: string[]) =>
      name !== undefined && (keywords.length === 0 || namesOf('skill', name) !== null);
    const heading = nameIn(skill.name);
    return [...(isOwn(heading) ? heading : []), ...keywords].map((name) =>
      statedOf('skill', name, skill.level, skill),
    );
  });
}

function languagesOf({ languages }: JsonResume): StatedAbility[] {
  return (languages ?? []).flatMap((language) =>
    nameIn(language.language).map((name) => statedOf('language', name, language.fluency, language)),
  );
}

function statedOf(
  kind: SkillKind,
  name: string,
  level: string | null | undefined,
  { yearsOfExperience, lastUsed, summary }: Pick<Skill, 'yearsOfExperience' | 'lastUsed' | 'summary'>,
): StatedAbility {
  return {
    kind,
    name,
    level: readLevel(kind, level),
    years: yearsOfExperience ?? null,
    lastUsedYear: lastUsed ?? null,
    evidence: summary === undefined || summary === '' ? null : summary,
  };
}

/** One line, or none: a keyword of five hundred characters is no name. */
function nameIn(text: string | null | undefined): string[] {
  const parsed = requiredLineSchema.safeParse(text);
  return parsed.success ? [parsed.data] : [];
}

function engagementsOf({ work, volunteer, projects }: JsonResume, thisMonth: number): Engagement[] {
  return [...(work ?? []), ...(volunteer ?? []), ...(projects ?? [])].flatMap((one) => {
    const { position, description, summary, highlights, keywords, startDate, endDate } = one;
    const from = monthOf(startDate, 1);
    const end = isOpen(endDate) ? thisMonth : monthOf(endDate, 12);
    // Neither begin nor end: it says what was done, and not when.
    if (end === null || (isOpen(endDate) && from === null)) return [];
    const text = [position, description, summary, ...(highlights ?? []), ...(keywords ?? [])];
    return [
      {
        text: text.filter((part) => typeof part === 'string').join('\n'),
        from,
        to: Math.min(end, thisMonth),
      },
    ];
  });
}

function isOpen(date: string | null | undefined): boolean {
  return (
    date === null ||
    date === undefined ||
    /^(?:\s*|present|now|current|today|heute|aujourd’hui|actual)$/i.test(date)
  );
}

/** `2014-06-29`, `2014-06`, `2014` as months since the year 0, where no month is given as the one named. */
function monthOf(date: string | null | undefined, month = 1): number | null {
  const match = /^\s*(?<year>[12]\d{3})(?:-(?<month>0[1-9]|1[0-2]))?/.exec(date ?? '')?.groups;
  if (match === undefined) return null;
  return Number(match['year']) * 12 + Number(match['month'] ?? month) - 1;
}
