import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { today } from '#renderer/words/format.ts';
import { insightsCompareWords, insightsFilterWords as words } from '#renderer/words/words.ts';
import { CompareMenu } from './comparison/compare-menu.tsx';
import { SideMark } from './comparison/side-mark.tsx';
import { FilterRow } from './filter-row.tsx';
import { filterOf, type FilterChoices, type InsightChoices } from './insights-address.ts';
import { daysOf } from './periods.ts';
import { SmallRatesSwitch } from './small-rates-switch.tsx';
import type { ChooseInsights } from './use-insight-choices.ts';

type InsightFiltersProps = {
  readonly choices: InsightChoices;
  readonly onChoose: ChooseInsights;
  /** How many were applied for within what is shown. */
  readonly applied: number;
};

/** Which applications are counted, and, when they are compared, with which others. */
export function InsightFilters({ choices, onChoose, applied }: InsightFiltersProps): ReactElement {
  const { shown, compared, showsSmall } = choices;
  const total = useQueryOf('insights.overview', {}).data?.applied;
  return (
    <div className="mb-3 flex flex-col gap-1.5">
      <FilterRow
        label={words.shown}
        mark={compared === null ? null : <SideMark side="shown" />}
        choices={shown}
        counts={total === undefined ? null : { shown: applied, total }}
        onChange={(next, mode) => onChoose({ shown: next }, mode)}
      >
        {compared === null ? (
          <CompareMenu shown={shown} onCompare={(next) => onChoose({ compared: next })} />
        ) : null}
        <SmallRatesSwitch isOn={showsSmall} onChange={(isOn) => onChoose({ showsSmall: isOn }, 'replace')} />
      </FilterRow>
      {compared === null ? null : (
        <ComparedRow shown={shown} compared={compared} total={total} onChoose={onChoose} />
      )}
    </div>
  );
}

type ComparedRowProps = {
  readonly shown: FilterChoices;
  readonly compared: FilterChoices;
  readonly total: number | undefined;
  readonly onChoose: ChooseInsights;
};

function ComparedRow({ shown, compared, total, onChoose }: ComparedRowProps): ReactElement {
  const days = daysOf(shown.period, today());
  const applied = useQueryOf('insights.overview', filterOf(compared, today(), days), {
    keepPrevious: true,
  }).data?.applied;
  return (
    <FilterRow
      label={words.compared}
      mark={<SideMark side="compared" />}
      choices={compared}
      shown={days}
      counts={total === undefined || applied === undefined ? null : { shown: applied, total }}
      onChange={(next, mode) => onChoose({ compared: next }, mode)}
    >
      <Button
        size="small"
        variant="subtle"
        className="h-7"
        icon={<X size={14} aria-hidden />}
        onClick={() => onChoose({ compared: null })}
      >
        {insightsCompareWords.stop}
      </Button>
    </FilterRow>
  );
}
