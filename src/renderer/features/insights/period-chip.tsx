import { ChevronDown } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import { dayOf } from '#shared/address-values.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { DateField } from '#renderer/ui/text-field.tsx';
import { today } from '#renderer/words/format.ts';
import { insightsFilterWords as words } from '#renderer/words/words.ts';
import { periodText } from './period-text.ts';
import { daysOf, presets, rangeBefore, type DayRange, type Period } from './periods.ts';
import type { HistoryMode } from './use-insight-choices.ts';

type PeriodChipProps = {
  readonly period: Period;
  /** What it is compared with, so that it can be the period before; null where it is no comparison. */
  readonly shown: DayRange | null;
  readonly onChange: (period: Period, mode: HistoryMode) => void;
};

/** The period: one of a few, the one before that, or any days. */
export function PeriodChip({ period, shown, onChange }: PeriodChipProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  /** What the days stand at while they are chosen one by one. */
  const [anchor, setAnchor] = useState<Element | null>(null);
  const days = daysOf(period, today(), shown ?? {});
  const text = periodText(period);
  const before = rangeBefore(days, today());
  return (
    <>
      <Menu
        trigger={
          <button
            ref={button}
            type="button"
            aria-label={`${words.period}: ${text}`}
            className={joinClasses(
              'inline-flex h-7 max-w-60 items-center gap-1.5 rounded-control border px-2.5 text-13 font-medium',
              period === 'all'
                ? 'border-line-strong bg-surface text-muted hover:text-ink'
                : 'border-transparent bg-accent-weak text-accent-strong',
            )}
          >
            <span className="truncate">{text}</span>
            <ChevronDown size={14} aria-hidden className="shrink-0" />
          </button>
        }
      >
        {shown?.from === undefined ? null : (
          <MenuItem isCurrent={period === 'before'} onSelect={() => onChange('before', 'push')}>
            {words.periods.before}
          </MenuItem>
        )}
        {presets.map((preset) => (
          <MenuItem key={preset} isCurrent={period === preset} onSelect={() => onChange(preset, 'push')}>
            {words.periods[preset]}
          </MenuItem>
        ))}
        <MenuSeparator />
        {before === null ? null : (
          <MenuItem onSelect={() => onChange(before, 'push')}>{words.shiftBack}</MenuItem>
        )}
        <MenuItem isCurrent={typeof period !== 'string'} onSelect={() => setAnchor(button.current)}>
          {words.days}
        </MenuItem>
      </Menu>
      {anchor === null ? null : (
        <Popover
          label={words.period}
          anchor={anchor}
          isOpen
          onOpenChange={(isOpen) => {
            if (!isOpen) setAnchor(null);
          }}
          finalFocus={() => button.current ?? true}
        >
          <DayFields days={days} onChange={onChange} onDone={() => setAnchor(null)} />
        </Popover>
      )}
    </>
  );
}

type DayFieldsProps = {
  readonly days: DayRange;
  readonly onChange: (period: Period, mode: HistoryMode) => void;
  readonly onDone: () => void;
};

/** A day counts as soon as it is a whole one, and both together are one step of Back. */
function DayFields({ days, onChange, onDone }: DayFieldsProps): ReactElement {
  const [texts, setTexts] = useState({ from: days.from ?? '', to: days.to ?? '' });
  const hasPushed = useRef(false);
  const isBackwards = texts.from !== '' && texts.to !== '' && texts.to < texts.from;

  function change(side: 'from' | 'to', value: string): void {
    const next = { ...texts, [side]: value };
    setTexts(next);
    const isWhole = Object.values(next).every(
      (text) => text === '' || (dayOf(text) !== undefined && text >= '1900'),
    );
    if (!isWhole || (next.from !== '' && next.to !== '' && next.to < next.from)) return;
    const { from, to } = next;
    onChange(
      from === '' && to === '' ? 'all' : { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) },
      hasPushed.current ? 'replace' : 'push',
    );
    hasPushed.current = true;
  }

  return (
    <form
      className="flex w-80 max-w-full flex-col gap-2 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <div className="flex gap-2">
        <DateField
          label={words.from}
          className="flex-1"
          value={texts.from}
          onChange={({ target }) => change('from', target.value)}
        />
        <DateField
          label={words.to}
          className="flex-1"
          value={texts.to}
          error={isBackwards ? words.backwards : undefined}
          onChange={({ target }) => change('to', target.value)}
        />
      </div>
      <p className="text-12 text-faint">{words.byApplied}</p>
      {/* Enter is done: a form of several fields sends only by a button. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden />
    </form>
  );
}
