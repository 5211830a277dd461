import type { ReactElement } from 'react';
import type { SegmentBy } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsFilterWords as words, insightsWords } from '#renderer/words/words.ts';
import { groupName } from './group-name.ts';

type GroupPickerProps = {
  readonly by: SegmentBy;
  readonly chosen: readonly (string | null)[];
  readonly onToggle: (groupId: string | null) => void;
  readonly isMultiple?: boolean;
};

/** The groups of a segmentation to choose from, found by typing, each with how many were applied for. */
export function GroupPicker({ by, chosen, onToggle, isMultiple = true }: GroupPickerProps): ReactElement {
  const groups = useQueryOf('insights.segments', { filter: {}, by }).data;
  if (groups === undefined) {
    return (
      <div className="w-64 p-3">
        <SkeletonLines />
      </div>
    );
  }
  if (groups.length === 0) return <p className="p-3 text-13 text-muted">{words.noChoices}</p>;
  return (
    <CheckList
      label={insightsWords.segments.by[by]}
      options={groups.map((group) => ({
        value: group.groupId ?? '',
        label: groupName(group, by),
        hint: formatNumber(group.applied),
      }))}
      selected={chosen.map((groupId) => groupId ?? '')}
      isMultiple={isMultiple}
      onToggle={(value) => onToggle(value === '' ? null : value)}
    />
  );
}
