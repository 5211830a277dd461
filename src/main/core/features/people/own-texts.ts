import type { Store } from '#core/store/store.ts';
import type { PersonTraces } from './person-traces.ts';
import { redact, type Mention } from './redact-texts.ts';
import type { RowsEverWith } from './rows-ever-with.ts';

/** Texts of rows that are with one person: there a part of the name is enough to know who is meant. */
const ownTexts: readonly {
  readonly table: string;
  readonly columns: readonly string[];
  /** The table whose rows are with the person, and the column that says which of them it belongs to. */
  readonly of: keyof RowsEverWith;
  readonly key: string;
}[] = [
  { table: 'letter', columns: ['subject', 'body'], of: 'letter', key: 'id' },
  { table: 'feedbackRequest', columns: ['note'], of: 'feedbackRequest', key: 'id' },
  { table: 'feedback', columns: ['words'], of: 'feedback', key: 'id' },
  { table: 'feedbackPoint', columns: ['text'], of: 'feedback', key: 'feedbackId' },
  { table: 'practice', columns: ['note'], of: 'practice', key: 'id' },
];

export function isOwnText(table: string, column: string): boolean {
  return ownTexts.some((texts) => texts.table === table && texts.columns.includes(column));
}

/** Whether an image of a row is of one that is or ever was with them: not every image says so. */
export function isOfTheirs(
  rows: RowsEverWith,
  table: string,
  image: Readonly<Record<string, unknown>>,
): boolean {
  return ownTexts.some((texts) => texts.table === table && rows[texts.of].has(String(image[texts.key])));
}

/** The texts of what one wrote to them, or heard from them, that name them. */
export function findOwnTexts(
  { connection }: Store,
  { rows, ownMention }: Pick<PersonTraces, 'rows' | 'ownMention'>,
): Mention[] {
  return ownTexts.flatMap(({ table, columns, of, key }) => {
    const theirs = JSON.stringify([...rows[of]]);
    return columns.flatMap((column) => {
      const found = connection
        .prepare(
          `SELECT id, "${column}" AS text FROM main."${table}"
           WHERE "${column}" IS NOT NULL AND "${key}" IN (SELECT value FROM json_each(?))`,
        )
        .all(theirs) as { id: string; text: string }[];
      return found
        .filter(({ text }) => redact(text, ownMention) !== text)
        .map(({ id, text }) => ({ table, id, column, text }));
    });
  });
}
