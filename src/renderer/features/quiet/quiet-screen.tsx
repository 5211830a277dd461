import { Link } from '@tanstack/react-router';
import { Wind } from 'lucide-react';
import type { ReactElement } from 'react';
import type { QuietApplication } from '#shared/quiet.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { useBulk } from '#renderer/features/bulk/use-bulk.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { quietWords as words } from '#renderer/words/words.ts';
import { QuietList } from './quiet-list.tsx';
import { useKeptOpen, type KeptOpen } from './use-kept-open.ts';

/** More than this take a moment worth seeing. */
const shortWork = 500;

/** What nothing has been heard of for long, to close in one go: all are ticked, and what is unticked stays open. */
export function QuietScreen(): ReactElement {
  const quiet = useQueryOf('quiet.list', {});
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ScreenHeader
        title={words.title}
        actions={
          <Link to="/today" className={buttonClasses('subtle')}>
            {words.toToday}
          </Link>
        }
      >
        {quiet.data === undefined || quiet.data.total === 0 ? null : (
          <Badge>{formatNumber(quiet.data.total)}</Badge>
        )}
      </ScreenHeader>
      <Loadable query={quiet} errorTitle={words.problemTitle}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<Wind size={22} />} title={words.emptyTitle} hint={words.emptyHint} />
          ) : (
            <Review items={items} />
          )
        }
      </Loadable>
    </div>
  );
}

function Review({ items }: { readonly items: readonly QuietApplication[] }): ReactElement {
  const kept = useKeptOpen(items);
  useShortcut('select-all', () => kept.setAll(true));
  return (
    <>
      <p className="max-w-180 px-5 pb-3 text-13 text-muted">{words.intro}</p>
      <QuietList items={items} kept={kept} />
      <CloseBar kept={kept} total={items.length} />
    </>
  );
}

function CloseBar({ kept, total }: { readonly kept: KeptOpen; readonly total: number }): ReactElement {
  const { ticked } = kept;
  const bulk = useBulk(ticked, { isQuiet: true }, ticked.length === total);
  const count = 'ids' in bulk.target ? bulk.target.ids.length : ticked.length;
  return (
    <footer
      data-bottom-bar
      className="flex min-h-13 shrink-0 items-center gap-3 border-t border-line bg-surface px-5 py-2"
    >
      {bulk.isRunning && bulk.progress !== null && bulk.progress.total > shortWork ? (
        <div className="flex-1">
          <ProgressBar
            label={words.closing}
            done={bulk.progress.done}
            total={bulk.progress.total}
            onCancel={bulk.cancel}
          />
        </div>
      ) : (
        <>
          <Checkbox label={words.all} isChecked={ticked.length === total} onChange={kept.setAll} />
          <span className="tabular text-12 text-muted" aria-live="polite">
            {words.chosen(formatNumber(ticked.length), formatNumber(total))}
          </span>
          <Button
            variant="primary"
            className="ml-auto"
            disabled={ticked.length === 0 || bulk.isRunning}
            onClick={() => void bulk.run('quiet.close', {}, words.closed, words.leftOut)}
          >
            {ticked.length === 0 ? words.closeNone : words.close(formatNumber(count))}
          </Button>
        </>
      )}
    </footer>
  );
}
