import { ListFilter } from 'lucide-react';
import { useRef, useState, type ReactElement, type ReactNode, type Ref } from 'react';
import { segmentations, type SegmentBy } from '#shared/insights.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { filterWords, insightsFilterWords as words, insightsWords } from '#renderer/words/words.ts';
import { GroupChip } from './group-chip.tsx';
import { GroupPicker } from './group-picker.tsx';
import { chosenOf, isFiltered, noFilter, toggled, type FilterChoices } from './insights-address.ts';
import { PeriodChip } from './period-chip.tsx';
import type { DayRange } from './periods.ts';
import type { HistoryMode } from './use-insight-choices.ts';

type FilterRowProps = {
  readonly label: string;
  /** Stands before the chips: which side of a comparison this is. */
  readonly mark?: ReactNode;
  readonly choices: FilterChoices;
  /** The days it is compared with; null where it is what is shown. */
  readonly shown?: DayRange | null;
  /** How many were applied for with the filter and without; null before they are known. */
  readonly counts: { readonly shown: number; readonly total: number } | null;
  readonly onChange: (choices: FilterChoices, mode?: HistoryMode) => void;
  readonly children?: ReactNode;
};

/** What is counted, part by part, each changed and taken away by itself; and the way to narrow it further. */
export function FilterRow(props: FilterRowProps): ReactElement {
  const { label, mark, choices, shown = null, counts, onChange, children } = props;
  const addButton = useRef<HTMLButtonElement>(null);
  const used = [...new Set(choices.within.map(({ by }) => by))];
  const focusAdd = () => addButton.current?.focus();
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-1.5">
      {mark}
      <PeriodChip
        period={choices.period}
        shown={shown}
        onChange={(period, mode) => onChange({ ...choices, period }, mode)}
      />
      {used.map((by) => (
        <GroupChip key={by} by={by} choices={choices} onChange={onChange} onRemoved={focusAdd} />
      ))}
      <AddFilter ref={addButton} choices={choices} hasKey={shown === null} onChange={onChange} />
      {isFiltered(choices) ? (
        <>
          <Button
            size="small"
            variant="subtle"
            className="h-7"
            onClick={() => {
              onChange(noFilter);
              focusAdd();
            }}
          >
            {filterWords.clear}
          </Button>
          {counts === null ? null : (
            <p role="status" className="tabular px-1 text-13 text-muted">
              {words.count(formatNumber(counts.shown), formatNumber(counts.total))}
            </p>
          )}
        </>
      ) : null}
      {children}
    </div>
  );
}

type AddFilterProps = Pick<FilterRowProps, 'choices' | 'onChange'> & {
  readonly ref: Ref<HTMLButtonElement>;
  readonly hasKey: boolean;
};

/** First by what, then which: several of one kind while it is open. */
function AddFilter({ ref, choices, hasKey, onChange }: AddFilterProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const [by, setBy] = useState<SegmentBy | null>(null);

  function open(next: boolean): void {
    setIsOpen(next);
    setBy(null);
  }

  useShortcut('add-filter', () => open(true), { enabled: hasKey });
  return (
    <Popover
      label={by === null ? words.what : insightsWords.segments.by[by]}
      isOpen={isOpen}
      onOpenChange={open}
      trigger={
        <Button
          ref={ref}
          size="small"
          variant="subtle"
          className="h-7"
          icon={<ListFilter size={14} aria-hidden />}
          {...(hasKey ? { shortcut: keysOf('add-filter') } : {})}
        >
          {filterWords.add}
        </Button>
      }
    >
      {by === null ? (
        <CheckList
          label={words.what}
          options={segmentations.map((value) => ({ value, label: insightsWords.segments.by[value] }))}
          selected={choices.within.map((group) => group.by)}
          onToggle={(value) => setBy(value as SegmentBy)}
        />
      ) : (
        <GroupPicker
          key={by}
          by={by}
          chosen={chosenOf(choices, by)}
          onToggle={(groupId) => onChange(toggled(choices, by, groupId))}
        />
      )}
    </Popover>
  );
}
