import type { Store } from '#core/store/store.ts';

/** So many of a rule are left to answer: a sample with everything done would show nothing, one with all of it a wall. */
const open = { followUps: 3, rejections: 1, interviews: 1 };

/** What the person of the sample has done already of all that the rules asked. */
export function answerSampleTasks({ connection }: Store): void {
  const answer = (rule: string, occurrence: string, subjectsSql: string, leftOpen: number) =>
    connection
      .prepare(
        `INSERT INTO taskAnswer (id, applicationId, rule, subjectId, occurrence, answer, answeredAt)
         SELECT @rule || @occurrence || subjectId, applicationId, @rule, subjectId, @occurrence, 'done', answeredAt
         FROM (${subjectsSql}) ORDER BY answeredAt DESC, subjectId LIMIT -1 OFFSET @leftOpen`,
      )
      .run({ rule, occurrence, leftOpen });
  const applications = `SELECT applicationId, applicationId AS subjectId, min(recordedAt) AS answeredAt
    FROM stageEvent WHERE phase = 'applied' GROUP BY applicationId`;
  const rejections = `SELECT applicationId, id AS subjectId, recordedAt AS answeredAt
    FROM outcome WHERE kind = 'rejected' AND reopenedOn IS NULL`;
  const interviews = `SELECT applicationId, id AS subjectId, startsAt AS answeredAt
    FROM interview WHERE status = 'held'`;
  answer('follow-up', '1', applications, open.followUps);
  answer('follow-up', '2', applications, open.followUps);
  answer('rejection-thanks', 'once', rejections, open.rejections);
  answer('debrief', 'once', rejections, open.rejections);
  answer('feedback-letter', 'once', rejections, open.rejections);
  answer('self-review', 'once', interviews, open.interviews);
  answer('thank-you', 'once', interviews, open.interviews);
}
