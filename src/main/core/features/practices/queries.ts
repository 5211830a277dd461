import type { Output } from '#shared/contract.ts';
import type { Practice } from '#shared/practices.ts';
import type { QueryContext } from '#core/context.ts';

/** More are looked through by nobody. */
const limit = 200;

type Row = Omit<Practice, 'well' | 'differently'>;
type Point = { readonly practiceId: string; readonly kind: 'well' | 'differently'; readonly text: string };

export function listPractices({ store: { connection } }: QueryContext): Output<'practices.list'> {
  const rows = connection
    .prepare(
      `SELECT practice.id, practice.kind, practice.startedAt, practice.seconds, practice.personId,
         person.name AS personName, practice.note, question.text AS questionText
       FROM practice
       LEFT JOIN person ON person.id = practice.personId
       LEFT JOIN question ON question.id = practice.questionId
       ORDER BY practice.id DESC LIMIT ?`,
    )
    .all(limit) as Row[];
  const points = connection
    .prepare(
      `SELECT feedback.practiceId, feedbackPoint.kind, feedbackPoint.text
       FROM feedback JOIN feedbackPoint ON feedbackPoint.feedbackId = feedback.id
       WHERE feedback.practiceId IN (SELECT value FROM json_each(?))
       ORDER BY feedback.id, feedbackPoint.position`,
    )
    .all(JSON.stringify(rows.map(({ id }) => id))) as Point[];
  const byPractice = Map.groupBy(points, ({ practiceId }) => practiceId);
  const textsOf = (id: string, kind: Point['kind']) =>
    (byPractice.get(id) ?? []).flatMap((point) => (point.kind === kind ? [point.text] : []));
  return {
    items: rows.map((row) => ({
      ...row,
      well: textsOf(row.id, 'well'),
      differently: textsOf(row.id, 'differently'),
    })),
    total: connection.prepare('SELECT count(*) FROM practice').pluck().get() as number,
  };
}
