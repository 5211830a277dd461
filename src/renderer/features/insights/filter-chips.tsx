import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { insightsWords } from '#renderer/words/words.ts';
import { periods, type Period } from './periods.ts';

export type InsightChoices = {
  readonly period: Period;
  /** Null for all sources. */
  readonly source: string | null;
  /** Rates of fewer than five are shown too. */
  readonly showsSmall: boolean;
};

type ChipMenuProps<Value extends string | null> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly isSet: boolean;
  readonly onChange: (value: Value) => void;
};

function ChipMenu<Value extends string | null>({
  label,
  value,
  options,
  isSet,
  onChange,
}: ChipMenuProps<Value>): ReactElement {
  const shown = options.find((option) => option.value === value)?.label ?? value ?? '';
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`${label}: ${shown}`}
          className={joinClasses(
            'inline-flex h-7 max-w-60 items-center gap-1.5 rounded-full border px-3 text-13 font-semibold',
            isSet
              ? 'border-transparent bg-accent-weak text-accent-strong'
              : 'border-line-strong bg-surface text-muted hover:text-ink',
          )}
        >
          <span className="truncate">{shown}</span>
          <ChevronDown size={14} aria-hidden className="shrink-0" />
        </button>
      }
    >
      {options.map((option) => (
        <MenuItem
          key={option.value ?? ''}
          isCurrent={option.value === value}
          onSelect={() => onChange(option.value)}
        >
          {option.label}
        </MenuItem>
      ))}
    </Menu>
  );
}

type FilterChipsProps = {
  readonly choices: InsightChoices;
  readonly sources: readonly string[];
  readonly onChange: (choices: InsightChoices) => void;
};

/** Which applications are counted, and whether rates of very few are shown. */
export function FilterChips({ choices, sources, onChange }: FilterChipsProps): ReactElement {
  const { period, source, showsSmall } = choices;
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
          ...sources.map((value) => ({ value, label: value })),
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
