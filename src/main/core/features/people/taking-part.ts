import type { PersonRelation } from '#shared/domain/person-roles.ts';

/** What somebody is to an application who is not linked to it, but sits in one of its interviews. */
export const interviewerOnly: PersonRelation = 'interviewer';

/**
 * SQL for who takes part in which application, each once: those who are linked to it, and those who only sit in one of
 * its interviews. The latter follows from the interview and is never stored a second time.
 */
export const takingPartSql = `(SELECT applicationId, personId FROM applicationPerson
  UNION SELECT interview.applicationId, interviewPerson.personId FROM interviewPerson
    JOIN interview ON interview.id = interviewPerson.interviewId)`;

/** SQL for the people of companies, each once: those who work there, and those who take part in an application there. */
export const peopleOfCompaniesSql = `(SELECT companyId, id AS personId FROM person WHERE companyId IS NOT NULL
  UNION SELECT application.companyId, part.personId FROM ${takingPartSql} AS part
    JOIN application ON application.id = part.applicationId)`;
