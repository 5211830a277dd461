import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ApplicationFilter } from '#shared/filters.ts';
import { FilterChip } from '#renderer/ui/filter-chip.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { FilterKind } from '#renderer/words/en/filter-kinds.ts';
import { filterKindWords, filterWords as words } from '#renderer/words/words.ts';
import { chipText } from './chip-text.ts';
import { kindsIn, withoutKind, type FilterNames } from './filter-kinds.ts';

type FilterChipsProps = {
  readonly filter: ApplicationFilter;
  readonly names: FilterNames;
  /** The one that is being changed. */
  readonly editing: FilterKind | null;
  readonly onEdit: (kind: FilterKind, anchor: Element) => void;
  readonly onChange: (filter: ApplicationFilter) => void;
  /** Shows together again what stands apart; null while nothing does. */
  readonly onJoin: (() => void) | null;
  /** One was taken away, and the focus with it. */
  readonly onRemoved: () => void;
};

/** The parts of a filter in plain words, each changed and taken away by itself; and how several combine. */
export function FilterChips(props: FilterChipsProps): ReactElement {
  const { filter, names, editing, onEdit, onChange, onJoin, onRemoved } = props;
  const kinds = kindsIn(filter);
  // The states hold always: they are nothing to combine.
  const combined = kinds.filter((kind) => kind !== 'state');

  function remove(kind: FilterKind): void {
    const { match, ...rest } = withoutKind(filter, kind);
    // One part alone has nothing to be combined with: the next one starts anew.
    const isAny = match !== undefined && combined.length > 2;
    onChange(isAny || (match !== undefined && kind === 'state') ? { ...rest, match } : rest);
    onRemoved();
  }

  return (
    <>
      {combined.length < 2 ? null : (
        <Segmented
          label={words.match}
          options={[
            { value: 'all', label: words.matchAll },
            { value: 'any', label: words.matchAny },
          ]}
          value={filter.match ?? 'all'}
          onChange={(match) => {
            const { match: _before, ...rest } = filter;
            onChange(match === 'any' ? { ...rest, match } : rest);
          }}
        />
      )}
      {kinds.map((kind) => (
        <FilterChip
          key={kind}
          {...labelsOf(chipText(filter, kind, names))}
          isOpen={editing === kind}
          onEdit={(anchor) => onEdit(kind, anchor)}
          onRemove={() => remove(kind)}
        />
      ))}
      {onJoin === null ? null : (
        <span className="inline-flex h-7 items-center rounded-control border border-line pl-2.5 text-13 text-muted">
          {filterKindWords.apart}
          <IconButton
            size="small"
            label={words.remove(filterKindWords.apart)}
            icon={<X size={13} aria-hidden />}
            onClick={() => {
              onJoin();
              onRemoved();
            }}
          />
        </span>
      )}
    </>
  );
}

function labelsOf(text: string): { text: string; editLabel: string; removeLabel: string } {
  return { text, editLabel: words.edit(text), removeLabel: words.remove(text) };
}
