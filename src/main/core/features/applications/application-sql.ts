import { periodsPerYear } from '#shared/domain/pay.ts';

/**
 * The tables that filters and these expressions speak of. SQLite leaves out those that a statement asks nothing of, if
 * they are outer joins: so the company is one too, which every application has.
 */
export const filterTables = `application
  LEFT JOIN company ON company.id = application.companyId
  LEFT JOIN company AS via ON via.id = application.viaCompanyId
  LEFT JOIN fit ON fit.applicationId = application.id`;

/** Day an application reached the stage it stands in; null when that day is unknown. */
export const stageSinceSql = `(SELECT max("on") FROM stageEvent
  WHERE applicationId = application.id AND stageId = application.stageId AND precision = 'day')`;

export const hasEndedSql = `EXISTS (SELECT 1 FROM outcome
  WHERE outcome.applicationId = application.id AND outcome.reopenedOn IS NULL)`;

/** The names of an application's tags as a JSON list, in the order of their keys. */
export const tagNamesSql = `(SELECT json_group_array(tag.name ORDER BY tag.matchKey)
  FROM applicationTag JOIN tag ON tag.id = tagId WHERE applicationId = application.id)`;

/** The upper end of the pay as a yearly amount. Without a period it is taken as yearly. */
export const yearlyPaySql = `(coalesce(application.salaryMax, application.salaryMin) * CASE application.period ${Object.entries(
  periodsPerYear,
)
  .map(([period, count]) => `WHEN '${period}' THEN ${count}`)
  .join(' ')} ELSE 1 END)`;
