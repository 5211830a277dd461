import { Archive } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Backup } from '#shared/backups.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { AlertDialog } from '#renderer/ui/alert-dialog.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { formatInstant } from '#renderer/words/format.ts';
import { settingsWords } from '#renderer/words/words.ts';
import { BackupTable } from './backup-table.tsx';
import { SettingsSection } from './settings-section.tsx';
import { useBackups } from './use-backups.ts';

const words = settingsWords.backups;

/** The backups: make one, look at them, go back to one, delete one. */
export function BackupsSection(): ReactElement {
  const [chosen, setChosen] = useState<Backup | null>(null);
  const [doomed, setDoomed] = useState<Backup | null>(null);
  const remove = useCommand('backups.delete', {
    onSuccess: () => {
      announce(words.deleted);
      showToast({ title: words.deleted });
    },
  });
  const chosenAt = chosen === null ? '' : formatInstant(chosen.createdAt);
  const { query, create, isCreating, restore, isRestoring } = useBackups({
    onCreated: () => {
      announce(words.created);
      showToast({ title: words.created });
    },
    onRestored: ({ recoveryPoint, missingFiles }) => {
      const title = words.restored(chosenAt);
      announce(title);
      const detail = recoveryPoint === null ? words.restoredWithoutRecovery : words.restoredDetail;
      showToast({
        title,
        description: missingFiles.length === 0 ? detail : `${detail} ${words.missingFiles(missingFiles)}`,
      });
    },
    onEnd: () => setChosen(null),
  });
  return (
    <SettingsSection
      id="backups"
      intro={words.intro}
      actions={
        <Button icon={<Archive size={14} aria-hidden />} disabled={isCreating} onClick={create}>
          {isCreating ? words.creating : words.create}
        </Button>
      }
    >
      <Loadable query={query} errorTitle={words.failed}>
        {(backups) => <BackupTable backups={backups} onRestore={setChosen} onDelete={setDoomed} />}
      </Loadable>
      <AlertDialog
        isOpen={chosen !== null}
        onClose={() => setChosen(null)}
        title={words.confirmTitle}
        description={words.confirm(chosenAt)}
        action={isRestoring ? words.restoring : words.confirmAction}
        isBusy={isRestoring}
        onConfirm={() => chosen !== null && restore(chosen.name)}
      >
        <p className="text-13 text-muted">{words.recovery}</p>
      </AlertDialog>
      <AlertDialog
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        title={words.deleteTitle}
        description={words.deleteHint(doomed === null ? '' : formatInstant(doomed.createdAt))}
        action={words.deleteAction}
        onConfirm={() => {
          if (doomed !== null) remove.mutate({ name: doomed.name });
          setDoomed(null);
        }}
      />
    </SettingsSection>
  );
}
