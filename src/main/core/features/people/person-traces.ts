import type { Store } from '#core/store/store.ts';
import type { DbPerson } from '#core/store/tables.ts';
import { getPersonRow } from './queries.ts';
import { rowsEverWith, type RowsEverWith } from './rows-ever-with.ts';

/** By what a person is recognised wherever they left a trace. */
export type PersonTraces = {
  /** Their id, and those of the people who were merged into them. */
  readonly ids: readonly string[];
  /** What is or ever was with them and stays without them. */
  readonly rows: RowsEverWith;
  /** Finds them in any text: by full name, email, phone, address of a profile. */
  readonly mention: RegExp | null;
  /** Finds them in a note on a contact with them, where a first name is enough. */
  readonly ownMention: RegExp;
};

type Marks = Pick<DbPerson, 'name' | 'email' | 'phone' | 'linkedinUrl'>;

const marks = ['name', 'email', 'phone', 'linkedinUrl'] as const;

/** Collects what a person is and ever was called, in the data and in the change log. Throws `not-found`. */
export function findTraces(store: Store, id: string): PersonTraces {
  const row = getPersonRow(store, id);
  const ids = new Set([id]);
  const known = new Map<string, Marks[]>([[id, [row, ...loggedMarks(store, id)]]]);
  const gone = goneMarks(store);
  // Who was merged into them may have had others merged in before.
  for (let before = 0; before < ids.size;) {
    before = ids.size;
    const said = new Set([...known.values()].flat().flatMap(tellingMarks));
    for (const [goneId, all] of gone) {
      const isMerged = mergedInto(store, ids).has(goneId);
      if (!isMerged && !all.flatMap(tellingMarks).some((mark) => said.has(mark))) continue;
      ids.add(goneId);
      known.set(goneId, all);
      gone.delete(goneId);
    }
  }
  const said = [...known.values()].flat();
  return {
    ids: [...ids],
    rows: rowsEverWith(store, [...ids]),
    mention: mentionOf(store, said, ids),
    ownMention: ownMentionOf(said),
  };
}

/** What every logged image of a person said. */
function loggedMarks(store: Store, id: string): Marks[] {
  return readMarks(store, 'rowId = ?', id).map(({ marks }) => marks);
}

/** People who are only in the log any more. */
function goneMarks(store: Store): Map<string, Marks[]> {
  const gone = new Map<string, Marks[]>();
  for (const { rowId, marks } of readMarks(store, 'rowId NOT IN (SELECT id FROM person)'))
    gone.set(rowId, [...(gone.get(rowId) ?? []), marks]);
  return gone;
}

function readMarks(
  store: Store,
  condition: string,
  ...parameters: string[]
): { rowId: string; marks: Marks }[] {
  const rows = store.connection
    .prepare(
      `SELECT rowId, image FROM (
         SELECT rowId, before AS image FROM change WHERE tableName = 'person' AND ${condition}
         UNION SELECT rowId, after FROM change WHERE tableName = 'person' AND ${condition}
       ) WHERE image IS NOT NULL`,
    )
    .all(...parameters, ...parameters) as { rowId: string; image: string }[];
  return rows.map(({ rowId, image }) => ({ rowId, marks: JSON.parse(image) as Marks }));
}

function mergedInto(store: Store, ids: ReadonlySet<string>): ReadonlySet<string> {
  const merged = store.connection
    .prepare(
      `SELECT rowId FROM change WHERE tableName = 'person' AND after IS NULL AND commandId IN (
         SELECT change.commandId FROM change JOIN command ON command.id = change.commandId
         WHERE command.name = 'people.merge' AND tableName = 'person'
           AND rowId IN (SELECT value FROM json_each(?)))`,
    )
    .pluck()
    .all(JSON.stringify([...ids])) as string[];
  return new Set(merged);
}

/** A word alone may be anybody's first name, or no name at all. */
function isTelling(mark: string): boolean {
  if (/\s/u.test(mark) || isUnspaced(mark)) return mark.length >= 3;
  return mark.length >= 5 && /[\d@]/.test(mark);
}

function tellingMarks(person: Marks): string[] {
  return marks.map((mark) => person[mark]?.trim() ?? '').filter(isTelling);
}

/** Scripts that put no space between words: a name stands anywhere in them. */
function isUnspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text);
}

/** What somebody else is called too is left alone: it may mean them. */
function mentionOf(store: Store, said: readonly Marks[], ids: ReadonlySet<string>): RegExp | null {
  const others = store
    .all(store.from.selectFrom('person').select(['id', 'name', 'email', 'phone', 'linkedinUrl']))
    .filter(({ id }) => !ids.has(id))
    .flatMap(tellingMarks);
  const shared = new Set(others);
  const telling = said.flatMap(tellingMarks).filter((mark) => !shared.has(mark));
  return telling.length === 0 ? null : patternOf(telling);
}

/** With them, every part of their name tells: `Ada` and `Byron`. */
function ownMentionOf(said: readonly Marks[]): RegExp {
  const parts = said.flatMap((person) => [
    ...tellingMarks(person),
    ...person.name.split(/[\s,]+/u).filter((part) => part.length >= 2),
    person.name.trim(),
  ]);
  return patternOf(parts.filter((part) => part !== ''));
}

function patternOf(texts: readonly string[]): RegExp {
  const variants = texts.flatMap((text) => [text, JSON.stringify(text).slice(1, -1)]);
  // The longest first: `Ada Byron` before `Ada`.
  const longestFirst = [...new Set(variants)].toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(wholeWordsOf).join('|'), 'giu');
}

function wholeWordsOf(text: string): string {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  return isUnspaced(text) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
}
