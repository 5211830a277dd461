import type { Tag } from '#shared/tags.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { createTag, deleteTag, renameTag } from './commands.ts';

export const tagHandlers = {
  'tags.list': listTags,
  'tags.create': undoable('Add tag', createTag),
  'tags.rename': undoable('Rename tag', renameTag),
  'tags.delete': undoable('Delete tag', deleteTag),
};

function listTags({ store }: QueryContext): Tag[] {
  const tags = store.connection
    .prepare(
      `SELECT tag.id, tag.name, count(applicationTag.id) AS applicationCount
       FROM tag LEFT JOIN applicationTag ON tagId = tag.id GROUP BY tag.id ORDER BY tag.matchKey`,
    )
    .all() as Tag[];
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return tags.toSorted((a, b) => compare(a.name, b.name));
}
