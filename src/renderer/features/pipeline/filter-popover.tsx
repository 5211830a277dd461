import { useRef, useState, type ReactElement } from 'react';
import type { ApplicationFilter } from '#shared/filters.ts';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import type { FilterKind } from '#renderer/words/en/filter-kinds.ts';
import { filterKindWords, filterWords } from '#renderer/words/words.ts';
import { FilterEditor } from './filter-editor.tsx';
import {
  hasOutOfReach,
  kindsToOffer,
  levelCutsToOffer,
  optionsOf,
  withLevelCut,
  type FilterNames,
} from './filter-kinds.ts';
import { usePipeline, type HistoryMode } from './use-pipeline.ts';

const words = filterKindWords;

const showApart = 'show-apart';

type FilterPopoverProps = {
  /** The kind it is about; null asks for one first. */
  readonly kind: FilterKind | null;
  readonly anchor: Element | null;
  readonly filter: ApplicationFilter;
  readonly names: FilterNames;
  readonly onChange: (filter: ApplicationFilter, mode: HistoryMode) => void;
  readonly onClose: () => void;
};

/**
 * Adds to a filter or changes a part of it. Each choice from a list is a step of Back; what is typed into fields is one
 * together.
 */
export function FilterPopover({
  kind,
  anchor,
  filter,
  names,
  onChange,
  onClose,
}: FilterPopoverProps): ReactElement {
  const { view, isApart, setApart } = usePipeline();
  const [chosen, setChosen] = useState(kind);
  const cuts = levelCutsToOffer(names, filter);
  const hasPushed = useRef(false);
  function change(next: ApplicationFilter): void {
    const isList = chosen !== null && optionsOf(chosen, names) !== null;
    onChange(next, hasPushed.current && !isList ? 'replace' : 'push');
    hasPushed.current = true;
  }
  return (
    <Popover
      label={chosen === null ? filterWords.add : words.kinds[chosen]}
      anchor={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      finalFocus={() => (anchor instanceof HTMLElement ? anchor : true)}
    >
      {chosen === null ? (
        <CheckList
          label={words.what}
          options={[
            ...cuts.map((value) => ({ value, label: words.hideLevels[value] })),
            ...(hasOutOfReach(names) && cuts.length > 0 && view === 'board' && !isApart
              ? [{ value: showApart, label: words.showApart }]
              : []),
            ...kindsToOffer(names).map((value) => ({ value, label: words.kinds[value] })),
          ]}
          selected={[]}
          onToggle={(value) => {
            const cut = cuts.find((one) => one === value);
            if (cut === undefined && value !== showApart) return setChosen(value as FilterKind);
            if (cut === undefined) setApart(true);
            else change(withLevelCut(filter, cut));
            onClose();
          }}
        />
      ) : (
        <FilterEditor kind={chosen} filter={filter} names={names} onChange={change} onDone={onClose} />
      )}
    </Popover>
  );
}
