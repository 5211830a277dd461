import { useState, type ReactElement } from 'react';
import type { SegmentBy } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { FilterChip } from '#renderer/ui/filter-chip.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { filterWords, insightsWords } from '#renderer/words/words.ts';
import { groupsText } from './filter-text.ts';
import { GroupPicker } from './group-picker.tsx';
import { chosenOf, toggled, withGroups, type FilterChoices } from './insights-address.ts';

type GroupChipProps = {
  readonly by: SegmentBy;
  readonly choices: FilterChoices;
  readonly onChange: (choices: FilterChoices) => void;
  readonly onRemoved: () => void;
};

/** The groups chosen of one segmentation, by name. */
export function GroupChip({ by, choices, onChange, onRemoved }: GroupChipProps): ReactElement {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const groups = useQueryOf('insights.segments', { filter: {}, by }).data;
  const text = groupsText(choices, by, groups, { isShort: true });

  function remove(): void {
    onChange(withGroups(choices, by, []));
    onRemoved();
  }

  return (
    <>
      <FilterChip
        text={text}
        editLabel={filterWords.edit(text)}
        removeLabel={filterWords.remove(text)}
        isOpen={anchor !== null}
        onEdit={setAnchor}
        onRemove={remove}
      />
      {anchor === null ? null : (
        <Popover
          label={insightsWords.segments.by[by]}
          anchor={anchor}
          isOpen
          onOpenChange={(isOpen) => {
            if (!isOpen) setAnchor(null);
          }}
          finalFocus={() => (anchor instanceof HTMLElement ? anchor : true)}
        >
          <GroupPicker
            by={by}
            chosen={chosenOf(choices, by)}
            onToggle={(groupId) => {
              const next = toggled(choices, by, groupId);
              onChange(next);
              if (chosenOf(next, by).length === 0) onRemoved();
            }}
          />
        </Popover>
      )}
    </>
  );
}
