import { Link } from '@tanstack/react-router';
import { FolderX } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { settingsWords } from '#renderer/words/words.ts';

const words = settingsWords.missing;

type MissingDataProps = { readonly dataFolder: string; readonly isChosen: boolean };

/** In place of every screen but the settings while the database is gone: what to do, and nothing done unasked. */
export function MissingData({ dataFolder, isChosen }: MissingDataProps): ReactElement {
  const backups = useQueryOf('backups.list', {}).data ?? [];
  const [usualFolder, setUsualFolder] = useState<string | null>(null);
  const create = useCommand('dataFolder.create', { onSuccess: () => showToast({ title: words.created }) });
  const forget = useCommand('dataFolder.forget', { onSuccess: ({ folder }) => setUsualFolder(folder) });
  if (usualFolder !== null) {
    return (
      <EmptyState
        isPage
        icon={<FolderX size={22} />}
        title={words.forgotten}
        hint={words.startAgain(usualFolder)}
      />
    );
  }
  return (
    <EmptyState
      isPage
      icon={<FolderX size={22} />}
      title={words.title}
      hint={
        <>
          {words.hint}{' '}
          <code className="rounded-small bg-sunken px-1.5 py-0.5 font-mono text-12 wrap-anywhere">
            {dataFolder}
          </code>
        </>
      }
    >
      {backups.length === 0 ? null : (
        <Link to="/settings" search={{ section: 'backups' }} className={buttonClasses('primary')}>
          {words.restore}
        </Link>
      )}
      {isChosen ? (
        <Button disabled={forget.isPending} onClick={() => forget.mutate({})}>
          {words.backToUsual}
        </Button>
      ) : null}
      <Button disabled={create.isPending} onClick={() => create.mutate({})}>
        {words.create}
      </Button>
    </EmptyState>
  );
}
