import type { Store } from '#core/store/store.ts';

/**
 * Makes the function that removes a company which existed for an application alone, once that has left it: nothing is
 * linked to it, nothing is known of it, and nobody ever made or edited it by hand. Any other company stays.
 */
export function createAbandonedRemover(store: Store): (companyId: string) => void {
  const remove = store.connection.prepare(
    `DELETE FROM company WHERE id = @id
       AND coalesce(website, industry, size, location, notes) IS NULL
       AND NOT EXISTS (SELECT 1 FROM application WHERE companyId = @id)
       AND NOT EXISTS (SELECT 1 FROM application WHERE viaCompanyId = @id)
       AND NOT EXISTS (SELECT 1 FROM person WHERE companyId = @id)
       AND NOT EXISTS (SELECT 1 FROM interaction WHERE companyId = @id)
       AND NOT EXISTS (SELECT 1 FROM attachment WHERE companyId = @id)
       AND NOT EXISTS (
         SELECT 1 FROM change JOIN command ON command.id = change.commandId
         WHERE tableName = 'company' AND rowId = @id AND command.name GLOB 'companies.*' AND state = 'done')`,
  );
  return (id) => void remove.run({ id });
}
