import type { ReactElement } from 'react';
import type { SegmentBy } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Switch } from '#renderer/ui/switch.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { insightsWords } from '#renderer/words/words.ts';
import { ChipMenu } from './chip-menu.tsx';
import { periods, type Period } from './periods.ts';

export type InsightChoices = {
  readonly period: Period;
  /** Null for all sources. */
  readonly source: string | null;
  /** What the applications are compared by. */
  readonly by: SegmentBy;
  /** Rates of fewer than five are shown too. */
  readonly showsSmall: boolean;
};

type FilterChipsProps = {
  readonly choices: InsightChoices;
  readonly onChange: (choices: InsightChoices) => void;
};

/** Which applications are counted, and whether rates of very few are shown. */
export function FilterChips({ choices, onChange }: FilterChipsProps): ReactElement {
  const { period, source, showsSmall } = choices;
  const sources = useQueryOf('insights.segments', { filter: {}, by: 'source' }).data ?? [];
  return (
    <div role="group" aria-label={insightsWords.filters} className="flex flex-wrap items-center gap-2">
      <ChipMenu
        label={insightsWords.periodLabel}
        value={period}
        isSet={period !== 'all'}
        options={periods.map((value) => ({ value, label: insightsWords.periods[value] }))}
        onChange={(next) => onChange({ ...choices, period: next })}
      />
      <ChipMenu<string | null>
        label={insightsWords.sourceLabel}
        value={source}
        isSet={source !== null}
        options={[
          { value: null, label: insightsWords.allSources },
          ...sources
            .map(({ groupId }) => groupId)
            .filter((groupId) => groupId !== null)
            .toSorted((one, other) => one.localeCompare(other))
            .map((value) => ({ value, label: value })),
        ]}
        onChange={(next) => onChange({ ...choices, source: next })}
      />
      <Tooltip label={insightsWords.showSmallRatesHint}>
        <div className="ml-auto text-muted">
          <Switch
            label={insightsWords.showSmallRates}
            isOn={showsSmall}
            onChange={(isOn) => onChange({ ...choices, showsSmall: isOn })}
          />
        </div>
      </Tooltip>
    </div>
  );
}
