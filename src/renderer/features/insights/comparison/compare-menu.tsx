import { Scale } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { segmentations, type SegmentBy } from '#shared/insights.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { today } from '#renderer/words/format.ts';
import { insightsCompareWords as words, insightsWords } from '#renderer/words/words.ts';
import { GroupPicker } from '#renderer/features/insights/group-picker.tsx';
import { withGroups, type FilterChoices } from '#renderer/features/insights/insights-address.ts';
import { periodText } from '#renderer/features/insights/period-text.ts';
import { daysOf, presets, rangeBefore, type Preset } from '#renderer/features/insights/periods.ts';

type CompareMenuProps = {
  readonly shown: FilterChoices;
  readonly onCompare: (compared: FilterChoices) => void;
};

/** What is being chosen: what to compare by, then which. */
type Step = SegmentBy | 'what' | 'period';

/** Picks a second selection: the same as is shown, but for the period or the groups of one segmentation. */
export function CompareMenu({ shown, onCompare }: CompareMenuProps): ReactElement {
  const [step, setStep] = useState<Step | null>(null);
  const hasBefore = rangeBefore(daysOf(shown.period, today()), today()) !== null;

  function compare(choices: FilterChoices): void {
    onCompare(choices);
    setStep(null);
  }

  return (
    <Popover
      label={words.compareWhat}
      isOpen={step !== null}
      onOpenChange={(isOpen) => setStep(isOpen ? 'what' : null)}
      trigger={
        <Button size="small" variant="subtle" className="h-7" icon={<Scale size={14} aria-hidden />}>
          {words.compareWith}
        </Button>
      }
    >
      {step === null || step === 'what' ? (
        <CheckList
          key="what"
          label={words.compareWhat}
          options={[
            ...(hasBefore ? [{ value: 'before', label: words.before }] : []),
            { value: 'period', label: words.otherPeriod },
            ...segmentations.map((value) => ({ value, label: insightsWords.segments.by[value] })),
          ]}
          selected={[]}
          onToggle={(value) => {
            if (value === 'before') compare({ ...shown, period: 'before' });
            else setStep(value as Step);
          }}
        />
      ) : step === 'period' ? (
        <CheckList
          key="period"
          label={words.otherPeriod}
          options={presets
            .filter((preset) => preset !== shown.period)
            .map((preset) => ({ value: preset, label: periodText(preset) }))}
          selected={[]}
          onToggle={(value) => compare({ ...shown, period: value as Preset })}
        />
      ) : (
        <GroupPicker
          key={step}
          by={step}
          chosen={[]}
          isMultiple={false}
          onToggle={(groupId) => compare(withGroups(shown, step, [groupId]))}
        />
      )}
    </Popover>
  );
}
