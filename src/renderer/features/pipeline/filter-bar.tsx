import { ListFilter, Search } from 'lucide-react';
import { lazy, Suspense, useRef, useState, type ReactElement } from 'react';
import type { ApplicationFilter } from '#shared/filters.ts';
import { useLoadAhead } from '#renderer/api/load-ahead.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { FilterKind } from '#renderer/words/en/filter-kinds.ts';
import { Opening } from '#renderer/ui/opening.tsx';
import { keepTypedAhead } from '#renderer/ui/typed-ahead.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { filterWords as words } from '#renderer/words/words.ts';
import { usePipeline, type HistoryMode } from './use-pipeline.ts';

const importPopover = () => import('./filter-popover.tsx');
const FilterPopover = lazy(async () => ({ default: (await importPopover()).FilterPopover }));

// Most days begin without a filter.
const importChips = () => import('./filter-chips.tsx');
const FilterChips = lazy(async () => ({ default: (await importChips()).FilterChips }));

function loadFilters(): void {
  void importPopover();
  void importChips();
}

/** Null asks for a kind first. */
type Editing = { readonly kind: FilterKind | null; readonly anchor: Element };

type FilterBarProps = {
  /** How many there are with the filter and without; null before they are known. */
  readonly counts: { readonly shown: number; readonly total: number } | null;
};

/** What is shown, part by part, each taken away by one click; and the ways to narrow it further. */
export function FilterBar({ counts }: FilterBarProps): ReactElement {
  const { filter, isFiltered, setFilter, isApart, setApart } = usePipeline();
  const addButton = useRef<HTMLButtonElement>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const stages = useQueryOf('stages.list', {}).data ?? [];
  const hasChips = Object.keys(filter).some((part) => part !== 'text' && part !== 'match');
  const choices = useQueryOf(
    'applications.filterChoices',
    {},
    { enabled: editing !== null || hasChips },
  ).data;
  const names = { stages, choices };

  useLoadAhead(loadFilters);
  useShortcut('add-filter', () => addButton.current?.click());

  return (
    <div
      role="group"
      aria-label={words.bar}
      className="flex shrink-0 flex-wrap items-center gap-1.5 px-5 pb-2"
    >
      <TextFilter filter={filter} onChange={setFilter} />
      {hasChips || isApart ? (
        <Suspense fallback={null}>
          <FilterChips
            filter={filter}
            names={names}
            editing={editing?.kind ?? null}
            onEdit={(kind, anchor) => setEditing({ kind, anchor })}
            onChange={setFilter}
            onJoin={isApart ? () => setApart(false) : null}
            onRemoved={() => addButton.current?.focus()}
          />
        </Suspense>
      ) : null}
      <Button
        ref={addButton}
        size="small"
        variant="subtle"
        className="h-7"
        aria-haspopup="dialog"
        aria-expanded={editing !== null && editing.kind === null}
        icon={<ListFilter size={14} aria-hidden />}
        shortcut={keysOf('add-filter')}
        onClick={({ currentTarget }) => {
          keepTypedAhead();
          setEditing({ kind: null, anchor: currentTarget });
        }}
      >
        {words.add}
      </Button>
      {isFiltered ? (
        <Button size="small" variant="subtle" className="h-7" onClick={() => setFilter({})}>
          {words.clear}
        </Button>
      ) : null}
      {counts === null || !isFiltered ? null : (
        <p role="status" className="tabular ml-auto text-13 text-muted">
          {words.of(formatNumber(counts.shown), formatNumber(counts.total))}
        </p>
      )}
      <Suspense fallback={<Opening />}>
        {editing === null ? null : (
          <FilterPopover
            key={editing.kind}
            kind={editing.kind}
            anchor={editing.anchor}
            filter={filter}
            names={names}
            onChange={setFilter}
            onClose={() => setEditing(null)}
          />
        )}
      </Suspense>
    </div>
  );
}

type TextFilterProps = {
  readonly filter: ApplicationFilter;
  readonly onChange: (filter: ApplicationFilter, mode: HistoryMode) => void;
};

/** Narrows down while one types; what is typed takes the place of the address, so that Back leads out of it at once. */
function TextFilter({ filter, onChange }: TextFilterProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const { text: saved = '', ...rest } = filter;
  const text = draft ?? saved;

  function change(next: string): void {
    setDraft(next);
    const trimmed = next.trim();
    if (trimmed !== saved) onChange(trimmed === '' ? rest : { ...rest, text: trimmed }, 'replace');
  }

  return (
    <div className="relative w-48">
      <Search size={14} aria-hidden className="absolute top-1.75 left-2 text-faint" />
      <input
        type="text"
        aria-label={words.text}
        placeholder={words.textPlaceholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '' || event.nativeEvent.isComposing) return;
          // The panel must stay open: this Escape empties the field.
          event.preventDefault();
          change('');
        }}
        className="h-7 w-full rounded-control border border-line-strong bg-surface pr-2 pl-7 text-13 focus-visible:outline-offset-0"
      />
    </div>
  );
}
