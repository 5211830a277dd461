import { Link } from '@tanstack/react-router';
import { Plus, Undo2 } from 'lucide-react';
import { lazy, Suspense, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { useUndo } from '#renderer/app/undo.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { OffersLink } from '#renderer/features/offers/offers-link.tsx';
import { withFilter } from '#renderer/features/pipeline/pipeline-address.ts';
import { usePipeline } from '#renderer/features/pipeline/use-pipeline.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { boardWords as words, filterWords } from '#renderer/words/words.ts';

// A menu is a good tenth of what the first screen needs otherwise.
const ViewsMenu = lazy(async () => ({
  default: (await import('#renderer/features/pipeline/views-menu.tsx')).ViewsMenu,
}));

type BoardHeaderProps = {
  /** All that are open, whatever the filter; null before it is known. */
  readonly count: number | null;
  readonly archivedCount: number;
};

/** Title, count, board or table, saved views, undo and the way to add. */
export function BoardHeader({ count, archivedCount }: BoardHeaderProps): ReactElement {
  const { view, setView } = usePipeline();
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
      {archivedCount === 0 ? null : (
        <Link
          to="/pipeline"
          search={withFilter({ view: 'table' }, { states: ['archived'] })}
          className="tabular rounded-small pt-1 text-13 text-muted underline-offset-2 hover:text-ink hover:underline"
        >
          {filterWords.archived(formatNumber(archivedCount))}
        </Link>
      )}
      <Segmented
        label={filterWords.view}
        options={[
          { value: 'board', label: filterWords.board },
          { value: 'table', label: filterWords.table },
        ]}
        value={view}
        onChange={setView}
      />
      <Suspense fallback={null}>
        <ViewsMenu />
      </Suspense>
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
