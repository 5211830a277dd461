import type { Store } from '#core/store/store.ts';
import { redact, type Mention } from './redact-texts.ts';

/** Texts of rows that are with one person: there a part of the name is enough to know who is meant. */
const ownTextColumns: Readonly<Record<string, readonly string[]>> = {
  letter: ['subject', 'body'],
  feedbackRequest: ['note'],
  feedback: ['words'],
  practice: ['note'],
  // Of the feedback it belongs to.
  feedbackPoint: ['text'],
};

export function isOwnText(table: string, column: string): boolean {
  return ownTextColumns[table]?.includes(column) === true;
}

/** The texts of what one wrote to them, or heard from them, that name them. */
export function findOwnTexts({ connection }: Store, personId: string, ownMention: RegExp): Mention[] {
  return Object.entries(ownTextColumns).flatMap(([table, columns]) => {
    const theirs =
      table === 'feedbackPoint'
        ? 'feedbackId IN (SELECT id FROM feedback WHERE personId = ?)'
        : 'personId = ?';
    return columns.flatMap((column) => {
      const rows = connection
        .prepare(
          `SELECT id, "${column}" AS text FROM main."${table}" WHERE "${column}" IS NOT NULL AND ${theirs}`,
        )
        .all(personId) as { id: string; text: string }[];
      return rows
        .filter(({ text }) => redact(text, ownMention) !== text)
        .map(({ id, text }) => ({ table, id, column, text }));
    });
  });
}
