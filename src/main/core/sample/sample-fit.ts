import { addDays } from '#shared/domain/days.ts';
import type { RequirementNeed, SkillLevel } from '#shared/domain/fit/fit-kinds.ts';
import type { Store } from '#core/store/store.ts';
import type { DbApplication, DbRequirement } from '#core/store/tables.ts';
import type { Random } from './random.ts';
import type { SampleRows } from './sample-rows.ts';
import { postingParagraphs } from './sample-texts.ts';

/** One line of a posting, and what it asks for. */
type Asked = {
  readonly line: string;
  readonly minYears?: number;
  /** Of a skill or a language in the list; what is no skill is its own text. */
  readonly skillId?: string;
};

const pipelines: readonly Asked[] = [
  { line: 'Airflow or something like it', skillId: 'skill-airflow' },
  { line: 'dbt', skillId: 'skill-dbt' },
  { line: '2 years of Apache Kafka', skillId: 'skill-apache-kafka', minYears: 2 },
  { line: 'Apache Spark', skillId: 'skill-apache-spark' },
];
const platforms: readonly Asked[] = [
  { line: '3 years of Kubernetes', skillId: 'skill-kubernetes', minYears: 3 },
  { line: 'Terraform', skillId: 'skill-terraform' },
  { line: 'Docker', skillId: 'skill-docker' },
  { line: 'AWS', skillId: 'skill-aws' },
];
const models: readonly Asked[] = [
  { line: '2 years of machine learning', skillId: 'skill-machine-learning', minYears: 2 },
  { line: 'PyTorch', skillId: 'skill-pytorch' },
  { line: 'Docker', skillId: 'skill-docker' },
];
const reports: readonly Asked[] = [
  { line: 'Data modelling', skillId: 'skill-data-modelling' },
  { line: 'dbt', skillId: 'skill-dbt' },
  { line: 'Tableau', skillId: 'skill-tableau' },
  { line: 'Snowflake', skillId: 'skill-snowflake' },
];

/** What every one of these roles asks for. */
const basics: readonly Asked[] = [
  { line: '3 years of Python', skillId: 'skill-python', minYears: 3 },
  { line: '4 years of SQL', skillId: 'skill-sql', minYears: 4 },
];

const extras: readonly Asked[] = [
  { line: 'Go', skillId: 'skill-go' },
  { line: 'Rust', skillId: 'skill-rust' },
  { line: 'French', skillId: 'language-french' },
  { line: 'Experience with sensitive data' },
  { line: 'Terraform', skillId: 'skill-terraform' },
];

type OwnSkill = readonly [
  skillId: string,
  level: SkillLevel,
  years: number | null,
  yearsAgo: number | null,
  evidence: string | null,
];

/** What the person of the story can do: a data engineer of nine years whose Kafka has rusted. */
const ownSkills: readonly OwnSkill[] = [
  ['skill-sql', 'strong', 9, 0, 'Moved 40 reports to one model, from hours to minutes.'],
  ['skill-python', 'strong', 8, 0, null],
  ['skill-postgresql', 'strong', 7, 0, null],
  ['skill-airflow', 'working', 4, 1, '120 pipelines, on call for them every third week.'],
  ['skill-dbt', 'working', 3, 0, null],
  ['skill-docker', 'strong', 5, 0, null],
  ['skill-data-modelling', 'strong', 6, 0, null],
  ['skill-apache-kafka', 'working', 2, 4, null],
  ['skill-kubernetes', 'working', 2, 2, null],
  ['skill-terraform', 'learning', 1, 0, null],
  ['skill-apache-spark', 'learning', null, 0, null],
  ['language-english', 'strong', null, null, null],
  ['language-german', 'working', null, null, 'C1, 2022'],
  ['language-french', 'learning', null, null, null],
];

type FitParts = {
  readonly rows: SampleRows;
  readonly random: Random;
  readonly newId: (instant: string) => string;
  readonly startedAt: string;
  readonly today: string;
};

/** Says what the person can do, and what most of the openings ask for, in their postings as in their requirements. */
export function addFit({ rows, random, newId, startedAt, today }: FitParts): void {
  const thisYear = Number(today.slice(0, 4));
  for (const [skillId, level, years, yearsAgo, evidence] of ownSkills) {
    const lastUsedYear = yearsAgo === null ? null : thisYear - yearsAgo;
    rows.profileSkill.push({ id: newId(startedAt), skillId, level, years, lastUsedYear, evidence });
  }
  // What is only weeks old is not gone through yet: its posting is there, and its requirements wait to be read.
  const fresh = addDays(today, -4);
  for (const application of rows.application) {
    if (!random.chance(0.8)) continue;
    const musts = [
      ...basics.slice(random.between(0, 1)),
      ...draw(familyOf(application), random.between(1, 3), random),
    ];
    const nices = draw(extras, random.between(0, 2), random);
    application.description = describe(application, musts, nices);
    if (application.createdAt.slice(0, 10) >= fresh) continue;
    const asked = [...needed(musts, 'must'), ...needed(nices, 'nice')];
    for (const [position, one] of asked.entries()) {
      const row = { id: newId(application.createdAt), applicationId: application.id, position, ...one };
      // One in four of the texts was not answered.
      rows.requirement.push(row.kind === 'text' && random.chance(0.75) ? { ...row, answer: 'partly' } : row);
    }
  }
}

/** The one row of the profile is always there: it is filled in, not added. */
export function setSampleProfile({ connection }: Store): void {
  connection
    .prepare(
      `UPDATE profile SET titles = @titles, seniority = 'senior', payFloor = 68000, payCurrency = 'EUR', payPeriod = 'year',
         places = @places, workModes = '["remote","hybrid"]', rightToWork = '["European Union"]',
         dealBreakers = '["pay","work-mode"]', direction = @direction`,
    )
    .run({
      titles: JSON.stringify(['Data Engineer', 'Platform Engineer']),
      places: JSON.stringify(['Berlin', 'Amsterdam', 'Wien']),
      direction:
        'Building the data platform of a team that decides by it, with time to make it simple. Closer to the people who use it than in my last role.',
    });
}

function familyOf({ title }: DbApplication): readonly Asked[] {
  if (/machine/i.test(title)) return models;
  if (/platform|reliability|backend|plattform/i.test(title)) return platforms;
  return /analytics|warehouse/i.test(title) ? reports : pipelines;
}

function draw(from: readonly Asked[], count: number, random: Random): readonly Asked[] {
  return random.shuffled(from).slice(0, count);
}

function needed(
  asked: readonly Asked[],
  need: RequirementNeed,
): Omit<DbRequirement, 'id' | 'applicationId' | 'position'>[] {
  return asked.map(({ line, skillId, minYears }) => ({
    need,
    kind: skillId === undefined ? 'text' : skillId.startsWith('language-') ? 'language' : 'skill',
    skillId: skillId ?? null,
    text: skillId === undefined ? line : null,
    minYears: minYears ?? null,
    answer: null,
    quote: line,
  }));
}

/** The posting with its lists, between what it says of the work and what it offers. */
function describe({ description }: DbApplication, musts: readonly Asked[], nices: readonly Asked[]): string {
  const paragraphs = (description ?? '').split('\n\n').filter((paragraph) => !asksForSkills.has(paragraph));
  const list = (heading: string, asked: readonly Asked[]) =>
    asked.length === 0 ? [] : [[heading, ...asked.map(({ line }) => `- ${line}`)].join('\n')];
  return [
    ...paragraphs.slice(0, 2),
    ...list('What you bring:', musts),
    ...list('Nice to have:', nices),
    ...paragraphs.slice(2),
  ].join('\n\n');
}

/** Paragraphs that the lists take the place of. */
const asksForSkills: ReadonlySet<string> = new Set(
  postingParagraphs.filter((paragraph) => /^(?:You bring|Our stack|Nice to have)/.test(paragraph)),
);
