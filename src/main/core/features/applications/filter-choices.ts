import type { FilterChoice, FilterChoices } from '#shared/filters.ts';
import { nameKeyOf } from '#shared/domain/match-key.ts';
import type { QueryContext } from '#core/context.ts';
import { takingPartSql } from '#core/features/people/taking-part.ts';
import type { Store } from '#core/store/store.ts';
import { bandSql, levelSql, missingSql } from './fit-sql.ts';

const perKind = 5000;

/** SQL that answers value, label and count of every choice of a kind. */
const choiceSql: Readonly<Record<keyof FilterChoices, string>> = {
  sources: columnSql('source'),
  seniorities: columnSql('seniority'),
  currencies: columnSql('currency'),
  companies: `SELECT company.id AS value, company.name AS label, count(*) AS count
    FROM application JOIN company ON company.id = companyId GROUP BY company.id`,
  agencies: `SELECT company.id AS value, company.name AS label, count(*) AS count
    FROM application JOIN company ON company.id = viaCompanyId GROUP BY company.id`,
  people: `SELECT person.id AS value, person.name AS label, count(*) AS count
    FROM ${takingPartSql} JOIN person ON person.id = personId GROUP BY person.id`,
  tags: `SELECT tag.name AS value, tag.name AS label, count(applicationTag.id) AS count
    FROM tag LEFT JOIN applicationTag ON tagId = tag.id GROUP BY tag.id`,
  // A version that is retired still went out with applications.
  resumes: `SELECT resume.id AS value, resume.name AS label, count(application.id) AS count
    FROM resume LEFT JOIN application ON resumeId = resume.id GROUP BY resume.id`,
  places: columnSql('location'),
  bands: fitSql(bandSql),
  levels: fitSql(levelSql),
  missing: `SELECT skill.id AS value, skill.name AS label, count(*) AS count
    FROM fit, json_each(${missingSql}) AS one JOIN skill ON skill.id = one.value GROUP BY skill.id`,
  broken: `SELECT one.value AS value, one.value AS label, count(*) AS count
    FROM fit, json_each(fit.broken) AS one GROUP BY one.value`,
};

function fitSql(sql: string): string {
  return `SELECT ${sql} AS value, ${sql} AS label, count(*) AS count
    FROM application LEFT JOIN fit ON fit.applicationId = application.id GROUP BY 1`;
}

function columnSql(column: 'source' | 'seniority' | 'currency' | 'location'): string {
  return `SELECT ${column} AS value, ${column} AS label, count(*) AS count
    FROM application WHERE ${column} <> '' GROUP BY ${column}`;
}

export function readFilterChoices({ store }: QueryContext): FilterChoices {
  const kinds = Object.keys(choiceSql) as (keyof FilterChoices)[];
  const choices = Object.fromEntries(kinds.map((kind) => [kind, readChoices(store, kind)])) as FilterChoices;
  return { ...choices, places: withOneSpelling(choices.places) };
}

/** What differs by case and accents alone as one choice, under the spelling that is used most. */
function withOneSpelling(choices: readonly FilterChoice[]): FilterChoice[] {
  const byKey = new Map<string, FilterChoice>();
  for (const choice of choices) {
    const key = nameKeyOf(choice.value);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, count: known.count + choice.count } : choice);
  }
  return [...byKey.values()].toSorted((a, b) => b.count - a.count);
}

function readChoices(store: Store, kind: keyof FilterChoices): FilterChoice[] {
  return store.connection
    .prepare(`SELECT * FROM (${choiceSql[kind]}) ORDER BY count DESC, label LIMIT ${perKind}`)
    .all() as FilterChoice[];
}
