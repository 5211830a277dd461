import type { Store } from '#core/store/store.ts';
import { isOfTheirs, isOwnText } from './own-texts.ts';
import type { PersonTraces } from './person-traces.ts';
import { withoutRecording } from '#core/features/practices/without-recording.ts';
import { editsWith, isTextColumn, redact, redactColumn } from './redact-texts.ts';

type Image = Readonly<Record<string, unknown>>;
type LoggedChange = {
  readonly id: number;
  readonly tableName: string;
  before: string | null;
  after: string | null;
};

/** Rows that are about nobody else: what the log says of them goes. */
const ownTables: ReadonlySet<string> = new Set(['applicationPerson', 'interviewPerson', 'attachment']);

/**
 * Takes a person out of the change log: their own records and links go; contacts stay without them; other texts stay
 * with a mark in the place of the name. What came before can't be undone any more, so no image is needed as it was.
 */
export function scrubLog(store: Store, { ids, rows, mention, ownMention }: PersonTraces): void {
  const { connection } = store;
  const erased = new Set(ids);
  const remove = connection.prepare('DELETE FROM change WHERE id = ?');
  const rewrite = connection.prepare('UPDATE change SET before = @before, after = @after WHERE id = @id');
  const names = (image: Image | null) => image !== null && erased.has(String(image['personId']));
  for (const change of readImages(store)) {
    const before = parse(change.before);
    const after = parse(change.after);
    const isTheirs = names(before) || names(after);
    const isOwn =
      (change.tableName === 'person' && erased.has(String((after ?? before)?.['id']))) ||
      (isTheirs && ownTables.has(change.tableName));
    if (isOwn) {
      remove.run(change.id);
      continue;
    }
    const edit = (image: Image | null) =>
      image === null
        ? {}
        : {
            ...editsOf(change.tableName, image, {
              erased,
              mention,
              ownMention: isTheirs || isOfTheirs(rows, change.tableName, image) ? ownMention : null,
            }),
            ...(rows.practice.has(String(image['id'])) ? editsOfRecording(image) : {}),
          };
    const next = {
      id: change.id,
      before: withEdits(store, change.before, edit(before)),
      after: withEdits(store, change.after, edit(after)),
    };
    if (next.before === change.before && next.after === change.after) continue;
    // Only they had changed: nothing is left to tell.
    if (next.before === next.after) remove.run(change.id);
    else rewrite.run(next);
  }
}

function readImages(store: Store): LoggedChange[] {
  return store.connection
    .prepare('SELECT id, tableName, before, after FROM change WHERE coalesce(before, after) IS NOT NULL')
    .all() as LoggedChange[];
}

/** Their voice and face are theirs, whatever else the practice says. */
function editsOfRecording(image: Image): Record<string, null> {
  const said = Object.keys(withoutRecording).filter((column) => typeof (image[column] ?? null) !== 'object');
  return Object.fromEntries(said.map((column) => [column, null]));
}

function isNoteOfContact(table: string, column: string): boolean {
  return table === 'interaction' && column === 'note';
}

function parse(image: string | null): Image | null {
  return image === null ? null : (JSON.parse(image) as Image);
}

type EditOptions = Pick<PersonTraces, 'mention'> & {
  readonly erased: ReadonlySet<string>;
  /** Set for what is with them: there a part of the name is enough. */
  readonly ownMention: RegExp | null;
};

/** The columns of an image that must read otherwise. */
function editsOf(
  table: string,
  image: Image,
  { erased, mention, ownMention }: EditOptions,
): Record<string, string | null> {
  const edits: Record<string, string | null> = {};
  for (const [column, value] of Object.entries(image)) {
    if (typeof value !== 'string') continue;
    if (column === 'personId' && erased.has(value)) edits[column] = null;
    // A note on a contact goes as a whole.
    else if (isNoteOfContact(table, column) && ownMention !== null && redact(value, ownMention) !== value)
      edits[column] = null;
    else if (isTextColumn(table, column)) {
      const known = mention === null ? value : redactColumn(table, column, value, mention);
      const redacted = ownMention !== null && isOwnText(table, column) ? redact(known, ownMention) : known;
      if (redacted !== value)
        Object.assign(edits, { [column]: redacted }, editsWith(table, column, String(image['id'])));
    }
  }
  return edits;
}

/** Inside SQLite, for JavaScript would round large integers of the other columns. */
function withEdits(store: Store, image: string | null, edits: Record<string, string | null>): string | null {
  let next = image;
  const set = store.connection.prepare('SELECT json_set(?, ?, ?)').pluck();
  for (const [column, value] of Object.entries(edits)) next = set.get(next, `$."${column}"`, value) as string;
  return next;
}
