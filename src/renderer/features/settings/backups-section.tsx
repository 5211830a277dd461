import { Archive } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Backup } from '#shared/backups.ts';
import { AlertDialog } from '#renderer/ui/alert-dialog.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Cell, HeaderCell, Row, Table } from '#renderer/ui/table.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { formatAgo, formatBytes, formatInstant } from '#renderer/words/format.ts';
import { settingsWords } from '#renderer/words/words.ts';
import { SettingsSection } from './settings-section.tsx';
import { useBackups } from './use-backups.ts';

const words = settingsWords.backups;

type BackupTableProps = {
  readonly backups: readonly Backup[];
  readonly onRestore: (backup: Backup) => void;
};

function BackupTable({ backups, onRestore }: BackupTableProps): ReactElement {
  if (backups.length === 0) return <p className="text-13 text-muted">{words.none}</p>;
  return (
    <Table label={words.list} className="max-h-90">
      <thead>
        <tr>
          <HeaderCell>{words.when}</HeaderCell>
          <HeaderCell>{words.cause}</HeaderCell>
          <HeaderCell isNumeric>{words.size}</HeaderCell>
          <HeaderCell className="w-24">
            <span className="sr-only">{words.restore}</span>
          </HeaderCell>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <Row key={backup.name}>
            <Cell>
              <time dateTime={backup.createdAt}>{formatInstant(backup.createdAt)}</time>
              <span className="ml-2 text-12 text-faint">{formatAgo(backup.createdAt)}</span>
            </Cell>
            <Cell className="text-muted">{words.causes[backup.cause]}</Cell>
            <Cell isNumeric className="text-muted">
              {formatBytes(backup.bytes)}
            </Cell>
            <Cell isNumeric>
              <Button
                size="small"
                aria-label={words.restoreOf(formatInstant(backup.createdAt))}
                onClick={() => onRestore(backup)}
              >
                {words.restore}
              </Button>
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

/** The backups: make one, look at them, go back to one. */
export function BackupsSection(): ReactElement {
  const [chosen, setChosen] = useState<Backup | null>(null);
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
        {(backups) => <BackupTable backups={backups} onRestore={setChosen} />}
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
    </SettingsSection>
  );
}
