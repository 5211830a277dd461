import type { ReportLine } from '#shared/reports.ts';
import { addDays, dayIn } from '#shared/domain/days.ts';
import type { QueryContext } from '#core/context.ts';
import { readApplicationFacts, silenceRuleOf } from '#core/features/applications/figures.ts';
import { channelOf } from '#core/features/interactions/channels.ts';

export type Period = { readonly from: string; readonly to: string };
type StoredLine = Omit<ReportLine, 'on' | 'outcome' | 'phase' | 'channel'> & {
  readonly day: string | null;
  readonly at: string | null;
  readonly timeZone: string | null;
  readonly channel: string | null;
};

const openingSql = `application.id AS applicationId, application.title,
  company.name AS companyName, via.name AS viaCompanyName, coalesce(application.location, company.location) AS place`;
const openingJoins = `JOIN company ON company.id = application.companyId
  LEFT JOIN company AS via ON via.id = application.viaCompanyId`;

/** The day an application was sent; what nobody knows the day of belongs to no period. */
const applicationsSql = `
  SELECT application.id, 'application' AS kind, ${openingSql}, application.source,
    NULL AS direction, NULL AS channel, NULL AS at, NULL AS timeZone, min(stageEvent."on") AS day
  FROM stageEvent JOIN application ON application.id = stageEvent.applicationId ${openingJoins}
  WHERE stageEvent.phase <> 'saved' AND stageEvent.precision <> 'unknown'
  GROUP BY application.id HAVING day BETWEEN @from AND @to`;

const contactsSql = `
  SELECT interaction.id, 'contact' AS kind, application.id AS applicationId,
    coalesce(application.title, '') AS title,
    coalesce(employer.name, company.name, workplace.name, person.name, '') AS companyName,
    via.name AS viaCompanyName,
    coalesce(application.location, employer.location, company.location, workplace.location) AS place,
    NULL AS source, direction, channel, NULL AS at, NULL AS timeZone, interaction."on" AS day
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
    startsAt AS at, timeZone, NULL AS day
  FROM interview JOIN application ON application.id = interview.applicationId ${openingJoins}
  WHERE status <> 'cancelled' AND startsAt BETWEEN @early AND @late`;

/** What was done in a period, by day; an opening and what became of it stand in each of its lines. */
export function readContacts(context: QueryContext, { from, to }: Period): ReportLine[] {
  const { store } = context;
  const read = (sql: string, parameters: Record<string, string>): StoredLine[] =>
    store.connection.prepare(sql).all(parameters) as StoredLine[];
  const stored = [
    ...read(applicationsSql, { from, to }),
    ...read(contactsSql, { from, to }),
    ...read(interviewsSql, { early: addDays(from, -1), late: addDays(to, 2) }),
  ];
  const ids = [...new Set(stored.flatMap(({ applicationId }) => applicationId ?? []))].toSorted();
  const facts = readApplicationFacts(store, silenceRuleOf(context), ids);
  return stored
    .map(({ day, at, timeZone, channel, ...line }): ReportLine => {
      const fact = line.applicationId === null ? null : facts.of(line.applicationId);
      return {
        ...line,
        on: day ?? dayIn(timeZone ?? context.timeZone(), at ?? context.now()),
        channel: channel === null ? null : channelOf(channel),
        outcome: fact?.outcome ?? null,
        phase: fact?.furthestPhase ?? null,
      };
    })
    .filter(({ on }) => from <= on && on <= to)
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id));
}
