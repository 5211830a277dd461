import type { Store } from '#core/store/store.ts';

/**
 * What was answered to the reminders of two subjects counts for the one that stays; what settles a reminder outlives what put
 * it off.
 */
export function moveAnswers({ connection }: Store, subjectId: string, toId: string): void {
  connection
    .prepare(
      `DELETE FROM taskAnswer WHERE id IN (
         SELECT putOff.id FROM taskAnswer AS putOff JOIN taskAnswer AS same USING (rule, occurrence)
         WHERE putOff.subjectId = @toId AND putOff.answer = 'snoozed' AND same.subjectId = @subjectId AND same.answer <> 'snoozed')`,
    )
    .run({ toId, subjectId });
  connection
    .prepare('UPDATE OR IGNORE taskAnswer SET subjectId = ? WHERE subjectId = ?')
    .run(toId, subjectId);
  connection.prepare('DELETE FROM taskAnswer WHERE subjectId = ?').run(subjectId);
}
