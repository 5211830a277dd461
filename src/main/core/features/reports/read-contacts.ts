import type { ReportLine } from '#shared/reports.ts';
import { addDays } from '#shared/domain/days.ts';
import type { QueryContext } from '#core/context.ts';
import { readApplicationFacts, silenceRuleOf } from '#core/features/applications/figures.ts';
import { channelOf } from '#core/features/interactions/channels.ts';
import { momentSql, tellDay, type Untold } from '#core/features/interviews/tell-day.ts';

export type Period = { readonly from: string; readonly to: string };
type StoredLine = Omit<ReportLine, 'outcome' | 'phase' | 'channel'> & {
  readonly channel: string | null;
};

const openingSql = `application.id AS applicationId, application.title,
  company.name AS companyName, via.name AS viaCompanyName, coalesce(application.location, company.location) AS place`;
const openingJoins = `JOIN company ON company.id = application.companyId
  LEFT JOIN company AS via ON via.id = application.viaCompanyId`;

/** The day an application was sent; what nobody knows the day of belongs to no period. */
const applicationsSql = `
  SELECT application.id, 'application' AS kind, ${openingSql}, application.source,
    NULL AS direction, NULL AS channel, min(stageEvent."on") AS "on"
  FROM stageEvent JOIN application ON application.id = stageEvent.applicationId ${openingJoins}
  WHERE stageEvent.phase <> 'saved' AND stageEvent.precision <> 'unknown'
  GROUP BY application.id HAVING min(stageEvent."on") BETWEEN @from AND @to`;

const contactsSql = `
  SELECT interaction.id, 'contact' AS kind, application.id AS applicationId,
    coalesce(application.title, '') AS title,
    coalesce(employer.name, company.name, workplace.name, person.name, '') AS companyName,
    via.name AS viaCompanyName,
    coalesce(application.location, employer.location, company.location, workplace.location) AS place,
    NULL AS source, direction, channel, interaction."on"
  FROM interaction
  LEFT JOIN application ON application.id = interaction.applicationId
  LEFT JOIN company AS employer ON employer.id = application.companyId
  LEFT JOIN company AS via ON via.id = application.viaCompanyId
  LEFT JOIN company ON company.id = interaction.companyId
  LEFT JOIN person ON person.id = interaction.personId
  LEFT JOIN company AS workplace ON workplace.id = person.companyId
  WHERE isAutomatic = 0 AND interaction."on" BETWEEN @from AND @to`;

/** A day more at either end: which day a moment falls on is a matter of its zone. */
const interviewsSql = `
  SELECT interview.id, 'interview' AS kind, ${openingSql}, NULL AS source, NULL AS direction, NULL AS channel,
    ${momentSql}
  FROM interview JOIN application ON application.id = interview.applicationId ${openingJoins}
  WHERE status <> 'cancelled' AND startsAt BETWEEN @early AND @late`;

/** What was done in a period, by day; an opening and what became of it stand in each of its lines. */
export function readContacts(context: QueryContext, { from, to }: Period): ReportLine[] {
  const { store } = context;
  const read = <Row = StoredLine>(sql: string, parameters: Record<string, string>): Row[] =>
    store.connection.prepare(sql).all(parameters) as Row[];
  const stored = [
    ...read(applicationsSql, { from, to }),
    ...read(contactsSql, { from, to }),
    ...read<Untold<StoredLine>>(interviewsSql, { early: addDays(from, -1), late: addDays(to, 2) }).map(
      (row) => tellDay(context, row),
    ),
  ];
  const ids = [...new Set(stored.flatMap(({ applicationId }) => applicationId ?? []))].toSorted();
  const facts = readApplicationFacts(store, silenceRuleOf(context), ids);
  return stored
    .map(({ channel, ...line }): ReportLine => {
      const fact = line.applicationId === null ? null : facts.of(line.applicationId);
      return {
        ...line,
        channel: channel === null ? null : channelOf(channel),
        outcome: fact?.outcome ?? null,
        phase: fact?.furthestPhase ?? null,
      };
    })
    .filter(({ on }) => from <= on && on <= to)
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id));
}
