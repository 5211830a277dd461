import { useStep } from '#renderer/app/undo.ts';
import { applicationWords as words, outcomeWords } from '#renderer/words/words.ts';

type Named = { readonly id: string; readonly title: string };

export type ApplicationCommands = {
  readonly archive: (application: Named, isArchived: boolean) => Promise<void>;
  readonly remove: (application: Named) => Promise<void>;
  readonly reopen: (application: Named) => Promise<void>;
};

/** What needs no question, because a toast takes it back. None of them rejects. */
export function useApplicationCommands(): ApplicationCommands {
  const step = useStep();
  return {
    async archive({ id, title }, isArchived) {
      const done = isArchived
        ? { title: words.archived(title), description: words.archivedDetail }
        : { title: words.unarchived(title) };
      await step('applications.archive', { id, isArchived }, done);
    },
    async remove({ id, title }) {
      await step('applications.delete', { id }, { title: words.deleted(title) });
    },
    async reopen({ id, title }) {
      await step('applications.reopen', { applicationId: id }, { title: outcomeWords.reopened(title) });
    },
  };
}
