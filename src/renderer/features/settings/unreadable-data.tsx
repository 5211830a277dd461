import { Link } from '@tanstack/react-router';
import { FileWarning } from 'lucide-react';
import type { ReactElement } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { formatInstant } from '#renderer/words/format.ts';
import { settingsWords } from '#renderer/words/words.ts';
import { useBackups } from './use-backups.ts';

const words = settingsWords.unreadable;

type UnreadableDataProps = { readonly problem: string; readonly dataFolder: string };

/** In place of every screen but the settings while the data is damaged or not ours: what is wrong, where, and a way back. */
export function UnreadableData({ problem, dataFolder }: UnreadableDataProps): ReactElement {
  const { query, restore, isRestoring } = useBackups({
    onCreated: () => {},
    onRestored: (_, name) => {
      const restored = query.data?.find((backup) => backup.name === name);
      const title = settingsWords.backups.restored(formatInstant(restored?.createdAt ?? ''));
      announce(title);
      showToast({ title, description: settingsWords.backups.restoredWithoutRecovery });
    },
    onEnd: () => {},
  });
  // One that could not be counted can't be read either.
  const newest = query.data?.find(({ applicationCount }) => applicationCount !== null);
  return (
    <EmptyState
      isPage
      icon={<FileWarning size={22} />}
      title={words.title}
      hint={
        <>
          {problem} {newest === undefined ? words.none : words.kept} {words.place}{' '}
          <code className="rounded-small bg-sunken px-1.5 py-0.5 font-mono text-12 wrap-anywhere">
            {dataFolder}
          </code>
        </>
      }
    >
      {newest === undefined ? null : (
        <Button variant="primary" disabled={isRestoring} onClick={() => restore(newest.name)}>
          {isRestoring ? words.restoring : words.restore(formatInstant(newest.createdAt))}
        </Button>
      )}
      <Link to="/settings" search={{ section: 'backups' }} className={buttonClasses()}>
        {words.all}
      </Link>
    </EmptyState>
  );
}
