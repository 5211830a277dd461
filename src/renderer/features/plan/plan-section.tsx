import { Compass, Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { PlanItem } from '#shared/plan-items.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { planWords } from '#renderer/words/words.ts';
import { PlanItemDialog } from './plan-item-dialog.tsx';
import { PlanItemLine } from './plan-item-line.tsx';

const words = planWords.section;

/** What one does differently, to see whether it changes anything. */
export function PlanSection(): ReactElement {
  const query = useQueryOf('planItems.list', {});
  const [edited, setEdited] = useState<PlanItem | 'new' | null>(null);
  return (
    <div className="max-w-190">
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="text-16 font-semibold">{words.title}</h2>
          <p className="mt-0.5 text-13 text-muted">{words.intro}</p>
        </div>
        <Button variant="primary" icon={<Plus size={14} aria-hidden />} onClick={() => setEdited('new')}>
          {words.add}
        </Button>
      </div>
      <Loadable query={query} errorTitle={words.failed}>
        {(items) => <Items items={items} onEdit={setEdited} />}
      </Loadable>
      {edited === null ? null : (
        <PlanItemDialog
          start={edited === 'new' ? { kind: 'present', title: '' } : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

type ItemsProps = { readonly items: readonly PlanItem[]; readonly onEdit: (item: PlanItem) => void };

function Items({ items, onEdit }: ItemsProps): ReactElement {
  const open = items.filter(({ closedOn }) => closedOn === null);
  const closed = items.filter(({ closedOn }) => closedOn !== null);
  return (
    <>
      {open.length === 0 ? (
        <EmptyState icon={<Compass size={22} />} title={words.empty} hint={words.emptyHint} />
      ) : (
        <List id="plan-open" title={words.open} items={open} onEdit={onEdit} />
      )}
      {closed.length === 0 ? null : (
        <List id="plan-closed" title={words.closed} items={closed} onEdit={onEdit} />
      )}
    </>
  );
}

function List({
  id,
  title,
  items,
  onEdit,
}: ItemsProps & { readonly id: string; readonly title: string }): ReactElement {
  return (
    <section aria-labelledby={id} className="mt-5">
      <h3 id={id} className="mb-2 text-13 font-semibold">
        {title}
      </h3>
      <ul className="overflow-hidden rounded-card border border-line bg-surface">
        {items.map((item) => (
          <PlanItemLine key={item.id} item={item} onEdit={() => onEdit(item)} />
        ))}
      </ul>
    </section>
  );
}
