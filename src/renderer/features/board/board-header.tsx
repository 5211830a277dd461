import { Plus, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { useUndo } from '#renderer/app/undo.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { OffersLink } from '#renderer/features/offers/offers-link.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { boardWords as words } from '#renderer/words/words.ts';

/** Title, count, undo and the way to add. */
export function BoardHeader({ count }: { readonly count: number | null }): ReactElement {
  return (
    <ScreenHeader
      title={words.title}
      actions={
        <>
          <OffersLink />
          <UndoButton />
          <Button
            variant="primary"
            icon={<Plus size={15} aria-hidden />}
            shortcut={keysOf('add-application')}
            onClick={() => openRequest({ kind: 'add', stageId: null })}
          >
            {words.add}
          </Button>
        </>
      }
    >
      {count === null || count === 0 ? null : (
        <p className="tabular truncate pt-1 text-13 text-muted">{words.count(formatNumber(count), count)}</p>
      )}
    </ScreenHeader>
  );
}

function UndoButton(): ReactElement {
  const { undo } = useUndo();
  const next = useQueryOf('history.status', {}).data?.undo ?? null;
  return (
    <IconButton
      label={next === null ? words.nothingToUndo : words.undoOf(next.label)}
      shortcut={keysOf('undo')}
      icon={<Undo2 size={16} aria-hidden />}
      aria-disabled={next === null}
      className={next === null ? 'opacity-50' : ''}
      onClick={() => void (next === null ? undefined : undo())}
    />
  );
}
