import { Bookmark, ChevronDown, Plus, Settings2 } from 'lucide-react';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { SheetExportItems } from '#renderer/features/exporting/sheet-export-items.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { viewWords as words } from '#renderer/words/words.ts';
import { searchOfView, viewQueryOf } from './pipeline-address.ts';
import { usePipeline } from './use-pipeline.ts';

const importDialogs = () => import('./view-dialogs.tsx');
const SaveViewDialog = lazy(async () => ({ default: (await importDialogs()).SaveViewDialog }));
const ArrangeViewsDialog = lazy(async () => ({ default: (await importDialogs()).ArrangeViewsDialog }));

/** The saved views by name; and, when the one that was opened has been changed, the way to keep that. */
export function ViewsMenu(): ReactElement {
  const { search, filter, go } = usePipeline();
  const views = useQueryOf('savedViews.list', {}).data ?? [];
  const step = useStep();
  const [dialog, setDialog] = useState<'save' | 'arrange' | null>(null);
  const current = views.find(({ id }) => id === search.saved) ?? null;
  const query = viewQueryOf(search);
  const isChanged = current !== null && viewQueryOf(searchOfView(current)) !== query;

  async function saveChanges(): Promise<void> {
    if (current === null) return;
    await step('savedViews.update', { id: current.id, query }, { title: words.updated(current.name) });
  }

  return (
    <div className="flex items-center gap-1">
      <Menu
        trigger={
          <Button
            variant="subtle"
            className="max-w-60"
            icon={<Bookmark size={14} aria-hidden />}
            aria-label={isChanged ? words.changedLabel(current.name) : undefined}
          >
            <span className="truncate">{current?.name ?? words.menu}</span>
            {isChanged ? <span aria-hidden className="size-1.5 shrink-0 rounded-full bg-accent" /> : null}
            <ChevronDown size={14} aria-hidden />
          </Button>
        }
      >
        {views.length === 0 ? (
          <p className="max-w-64 px-2 py-1.5 text-12 text-faint">{words.none}</p>
        ) : (
          <MenuGroup label={words.heading}>
            {views.map((view) => (
              <MenuItem
                key={view.id}
                isCurrent={view.id === current?.id}
                onSelect={() => go(searchOfView(view))}
              >
                {view.name}
              </MenuItem>
            ))}
          </MenuGroup>
        )}
        <MenuSeparator />
        <MenuItem icon={<Plus size={14} aria-hidden />} onSelect={() => setDialog('save')}>
          {words.saveAs}
        </MenuItem>
        {views.length === 0 ? null : (
          <MenuItem icon={<Settings2 size={14} aria-hidden />} onSelect={() => setDialog('arrange')}>
            {words.manage}
          </MenuItem>
        )}
        <MenuSeparator />
        <SheetExportItems filter={filter} />
      </Menu>
      {isChanged ? (
        <Button
          size="small"
          variant="quiet"
          aria-label={words.saveChanges(current.name)}
          onClick={() => void saveChanges()}
        >
          {words.save}
        </Button>
      ) : null}
      <Suspense fallback={null}>
        {dialog === 'save' ? (
          <SaveViewDialog
            query={query}
            onSaved={(id) => go({ ...search, saved: id }, 'replace')}
            onClose={() => setDialog(null)}
          />
        ) : null}
        {dialog === 'arrange' ? <ArrangeViewsDialog views={views} onClose={() => setDialog(null)} /> : null}
      </Suspense>
    </div>
  );
}
