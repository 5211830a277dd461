import { useState, type ReactElement } from 'react';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { AlertDialog } from '#renderer/ui/alert-dialog.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { settingsWords } from '#renderer/words/words.ts';

const words = settingsWords.erase;

/** The way to an empty Rebound, behind a word that is typed. */
export function ErasePart(): ReactElement {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className="mt-4 flex items-start gap-4 border-t border-line pt-4">
      <div className="min-w-0 flex-1">
        <h3 className="text-13 font-semibold">{words.title}</h3>
        <p className="max-w-140 text-13 text-muted">{words.hint}</p>
      </div>
      <Button variant="danger" onClick={() => setIsAsking(true)}>
        {words.open}
      </Button>
      {isAsking ? <EraseDialog onClose={() => setIsAsking(false)} /> : null}
    </div>
  );
}

function EraseDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const backups = useQueryOf('backups.list', {});
  const count = backups.data?.length ?? 0;
  const [deleteBackups, setDeleteBackups] = useState(false);
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const erase = useCommand('data.erase', {
    onSuccess: ({ keptBackups }) => {
      onClose();
      showToast({ title: words.done, description: words.kept(keptBackups, formatNumber(keptBackups)) });
    },
  });

  function confirm(): void {
    const isMeant = typed.trim().toLowerCase() === words.word;
    setIsRefused(!isMeant);
    if (isMeant) erase.mutate({ deleteBackups });
  }

  return (
    <AlertDialog
      isOpen
      onClose={onClose}
      title={words.confirmTitle}
      description={words.consequence}
      action={erase.isPending ? words.erasing : words.action}
      isBusy={erase.isPending}
      onConfirm={confirm}
    >
      <p className="text-13 text-muted">
        {deleteBackups ? words.backupsGo : words.backupsStay(count, formatNumber(count))}
      </p>
      {count === 0 ? null : (
        <Checkbox
          label={words.deleteBackups(count, formatNumber(count))}
          isChecked={deleteBackups}
          onChange={setDeleteBackups}
        />
      )}
      <TextField
        label={words.typeIt}
        value={typed}
        error={isRefused ? words.notTyped : null}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && confirm()}
      />
    </AlertDialog>
  );
}
