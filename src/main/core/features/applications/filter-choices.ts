import type { FilterChoice, FilterChoices } from '#shared/filters.ts';
import type { QueryContext } from '#core/context.ts';
import { takingPartSql } from '#core/features/people/taking-part.ts';
import type { Store } from '#core/store/store.ts';

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
};

function columnSql(column: 'source' | 'seniority' | 'currency'): string {
  return `SELECT ${column} AS value, ${column} AS label, count(*) AS count
    FROM application WHERE ${column} <> '' GROUP BY ${column}`;
}

export function readFilterChoices({ store }: QueryContext): FilterChoices {
  const kinds = Object.keys(choiceSql) as (keyof FilterChoices)[];
  return Object.fromEntries(kinds.map((kind) => [kind, readChoices(store, kind)])) as FilterChoices;
}

function readChoices(store: Store, kind: keyof FilterChoices): FilterChoice[] {
  return store.connection
    .prepare(`SELECT * FROM (${choiceSql[kind]}) ORDER BY count DESC, label LIMIT ${perKind}`)
    .all() as FilterChoice[];
}
