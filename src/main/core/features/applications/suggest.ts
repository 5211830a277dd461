import type { ApplicationSuggestion } from '#shared/applications.ts';
import { foldText } from '#shared/domain/match-key.ts';
import type { ParsedInput } from '#shared/contract.ts';
import type { Store } from '#core/store/store.ts';

/** Applications whose title or company holds every word of the text, open ones first, then the newest. */
export function suggestApplications(
  store: Store,
  { text, isOpenOnly, limit }: ParsedInput<'applications.suggest'>,
): ApplicationSuggestion[] {
  const words = foldText(text).split(' ');
  return readAll(store)
    .filter(({ isOpen }) => isOpen === 1 || !isOpenOnly)
    .filter(({ title, companyName }) => {
      const sought = foldText(`${title} ${companyName}`);
      return words.every((word) => sought.includes(word));
    })
    .slice(0, limit)
    .map(({ isOpen, ...application }) => ({ ...application, isOpen: isOpen === 1 }));
}

function readAll(store: Store): (Omit<ApplicationSuggestion, 'isOpen'> & { isOpen: 0 | 1 })[] {
  return store.connection
    .prepare(
      `SELECT application.id, application.title, company.name AS companyName, application.stageId,
         stage.name AS stageName,
         NOT EXISTS (SELECT 1 FROM outcome WHERE applicationId = application.id AND reopenedOn IS NULL) AS isOpen
       FROM application
       JOIN company ON company.id = application.companyId
       JOIN stage ON stage.id = application.stageId
       ORDER BY isOpen DESC, application.createdAt DESC, application.id DESC`,
    )
    .all() as (Omit<ApplicationSuggestion, 'isOpen'> & { isOpen: 0 | 1 })[];
}
