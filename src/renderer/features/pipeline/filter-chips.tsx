import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ApplicationFilter } from '#shared/filters.ts';
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
        <Chip
          key={kind}
          text={chipText(filter, kind, names)}
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

type ChipProps = {
  readonly text: string;
  readonly isOpen: boolean;
  readonly onEdit: (anchor: Element) => void;
  readonly onRemove: () => void;
};

/** Enter changes it, and Delete or Backspace takes it away. */
function Chip({ text, isOpen, onEdit, onRemove }: ChipProps): ReactElement {
  return (
    <span className="inline-flex h-7 max-w-80 min-w-0 items-center rounded-control bg-accent-weak pl-2.5 text-13 font-medium text-accent-strong">
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={words.edit(text)}
        title={text}
        onClick={({ currentTarget }) => onEdit(currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== 'Delete' && event.key !== 'Backspace') return;
          event.preventDefault();
          onRemove();
        }}
        className="h-7 min-w-6 truncate rounded-control"
      >
        {text}
      </button>
      <IconButton
        size="small"
        label={words.remove(text)}
        icon={<X size={13} aria-hidden />}
        className="text-accent-strong"
        onClick={onRemove}
      />
    </span>
  );
}
