import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactElement } from 'react';
import { vcardActions, type VcardAction, type VcardItem } from '#shared/people.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { peopleWords } from '#renderer/words/words.ts';
import type { VcardChoices } from './import-vcards-dialog.tsx';

const words = peopleWords.vcard;
const rowHeight = 56;

type VcardListProps = {
  readonly items: readonly VcardItem[];
  readonly choices: VcardChoices;
  readonly onChoose: (index: number, action: VcardAction) => void;
};

/** One line a contact: who it is, whom it means, what becomes of it. */
export function VcardList({ items, choices, onChoose }: VcardListProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  return (
    // A box that scrolls must be reachable by keys (WCAG 2.1.1).
    <div
      ref={scroller}
      role="region"
      aria-label={words.contacts}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="max-h-[50vh] overflow-y-auto rounded-control border border-line"
    >
      <ul className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={item.index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 flex items-center gap-3 border-b border-line px-3 text-13"
              style={{ top: start, height: rowHeight }}
            >
              <Contact item={item} items={items} />
              <Select
                label={words.whatWith(item.name)}
                isLabelHidden
                className="w-32 shrink-0"
                options={optionsFor(item)}
                value={choices.get(item.index) ?? item.proposed}
                onChange={(action) => onChoose(item.index, action)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Merging needs somebody to merge with. */
function optionsFor({ match, sameAs }: VcardItem): { value: VcardAction; label: string }[] {
  const isKnown = match !== null || sameAs !== null;
  return vcardActions
    .filter((action) => action !== 'merge' || isKnown)
    .map((value) => ({ value, label: words.actions[value] }));
}

function Contact({
  item,
  items,
}: {
  readonly item: VcardItem;
  readonly items: readonly VcardItem[];
}): ReactElement {
  const { name, title, company, email, leftOut } = item;
  const facts = [title, company, email].filter((fact) => fact !== null);
  return (
    <div className="min-w-0 flex-1">
      <p className="flex min-w-0 items-center gap-2">
        <span className="truncate font-medium">{name}</span>
        <Meaning item={item} items={items} />
      </p>
      <p className="truncate text-12 text-faint">
        {[...facts, leftOut.length === 0 ? null : words.leftOut(leftOut)]
          .filter((fact) => fact !== null)
          .join(' · ')}
      </p>
    </div>
  );
}

function Meaning({
  item,
  items,
}: {
  readonly item: VcardItem;
  readonly items: readonly VcardItem[];
}): ReactElement {
  const { match, sameAs, proposed } = item;
  if (match !== null)
    return (
      <Badge className="min-w-0 shrink! truncate">
        {proposed === 'skip' ? words.nothingNew(match.name) : words.known(match.name, match.companyName)}
      </Badge>
    );
  if (sameAs !== null) return <Badge tone="amber">{words.again(items[sameAs]?.name ?? '')}</Badge>;
  return <Badge tone="accent">{words.new}</Badge>;
}
