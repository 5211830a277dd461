import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';

export type Tab<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
  /** What the count counts, in words, where it waits for something to be done. */
  readonly countLabel?: string;
  readonly panel: () => ReactNode;
};

function Count({ count, countLabel }: Pick<Tab<string>, 'count' | 'countLabel'>): ReactElement {
  if (countLabel === undefined) return <span className="tabular ml-1 font-normal text-faint">{count}</span>;
  return (
    <span
      title={countLabel}
      className="tabular ml-1 rounded-full bg-accent-weak px-1.5 text-11 text-accent-strong"
    >
      <span aria-hidden>{count}</span>
      <span className="sr-only">{countLabel}</span>
    </span>
  );
}

type TabsProps<Value extends string> = {
  /** Names the row of tabs. */
  readonly label: string;
  readonly tabs: readonly Tab<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
  readonly panelClassName?: string;
};

/** A row of tabs over the chosen one's panel. Only that panel is drawn. */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  className,
  panelClassName,
}: TabsProps<Value>): ReactElement {
  return (
    <BaseTabs.Root
      value={value}
      onValueChange={(next: Value) => onChange(next)}
      className={joinClasses('flex min-h-0 flex-col', className)}
    >
      <BaseTabs.List
        aria-label={label}
        className="flex shrink-0 gap-4 overflow-x-auto overflow-y-hidden border-b border-line"
      >
        {tabs.map((tab) => (
          <BaseTabs.Tab
            key={tab.value}
            value={tab.value}
            className="-mb-px h-9 border-b-2 border-transparent text-13 font-medium whitespace-nowrap text-muted -outline-offset-2 hover:text-ink data-active:border-accent data-active:font-semibold data-active:text-ink"
          >
            {tab.label}
            {tab.count === undefined ? null : <Count {...tab} />}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel
          key={tab.value}
          value={tab.value}
          className={joinClasses('min-h-0 flex-1 -outline-offset-2', panelClassName)}
        >
          {tab.value === value ? tab.panel() : null}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
