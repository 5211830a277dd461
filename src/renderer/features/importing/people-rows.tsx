import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactElement } from 'react';
import type { RowAction } from '#shared/imports.ts';
import type { PeopleRow, PeopleRowChoice } from '#shared/people-imports.ts';
import { Badge, type Tone } from '#renderer/ui/badge.tsx';
import { quietControl } from '#renderer/ui/inline-classes.ts';
import { Select } from '#renderer/ui/select.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import type { PeopleWindow } from './use-people-preview.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.people;
const rowHeight = 52;

const tones: Readonly<Record<RowAction, Tone>> = {
  create: 'accent',
  update: 'green',
  duplicate: 'neutral',
  join: 'neutral',
  skip: 'neutral',
};

type PeopleRowsProps = {
  readonly wizard: Wizard;
  readonly preview: PeopleWindow;
  readonly total: number;
  readonly onFirstInSight: (index: number) => void;
};

/** One line a person: who it is, what becomes of them, and the choice. */
export function PeopleRows({ wizard, preview, total, onFirstInSight }: PeopleRowsProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  useEffect(() => onFirstInSight(first), [first, onFirstInSight]);
  return (
    // A box that scrolls must be reachable by keys (WCAG 2.1.1).
    <div
      ref={scroller}
      role="region"
      aria-label={words.list}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="mb-4 min-h-40 flex-1 overflow-y-auto rounded-card border border-line bg-surface"
    >
      {total === 0 ? <p className="p-4 text-13 text-muted">{importWords.check.noRows}</p> : null}
      <ul className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = preview.rowAt(index);
          return (
            <li
              key={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              className="absolute inset-x-0 flex items-center gap-3 border-b border-line px-3 text-13"
              style={{ top: start, height: rowHeight }}
            >
              {row === null ? (
                <span className="text-faint">{importWords.check.rowLoading}</span>
              ) : (
                <PersonLine row={row} wizard={wizard} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function PersonLine({ row, wizard }: { readonly row: PeopleRow; readonly wizard: Wizard }): ReactElement {
  const { line, action, canTake, name, title, company, email } = row;
  const facts = [title, company, email].filter((fact) => fact !== null && fact !== name);
  return (
    <>
      <span
        className="tabular w-10 shrink-0 text-right text-12 text-faint"
        title={words.line(formatNumber(line))}
      >
        {formatNumber(line)}
      </span>
      <div className="min-w-0 flex-1">
        <p className={`truncate ${canTake ? 'font-medium' : 'text-muted'}`}>{name}</p>
        <p className="truncate text-12 text-faint">{facts.join(' · ')}</p>
      </div>
      <p className="min-w-0 flex-1 truncate text-right text-12 text-muted" title={effectOf(row)}>
        {effectOf(row)}
      </p>
      <span className="flex w-20 shrink-0">
        <Badge tone={tones[action]}>{importWords.check.actions[action]}</Badge>
      </span>
      <div className={`w-36 shrink-0 ${quietControl}`}>
        {canTake ? <PersonChoice row={row} wizard={wizard} /> : null}
      </div>
    </>
  );
}

/** What taking the row in does, or why it is left out. */
function effectOf({ reason, match, adds, isNewCompany }: PeopleRow): string {
  const parts = [
    match === null ? null : words.known(match.name, match.companyName),
    adds.length === 0 ? null : words.adds(adds.map((field) => words.fields[field].toLowerCase())),
    isNewCompany ? words.newCompany : null,
    reason,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function PersonChoice({ row, wizard }: { readonly row: PeopleRow; readonly wizard: Wizard }): ReactElement {
  const { line, name, match, action } = row;
  const chosen = wizard.state.rowChoices[line];
  const choice = chosen === undefined || chosen === 'without' ? null : chosen;
  const isKnown = match !== null || action === 'join';
  const options: readonly (PeopleRowChoice | 'automatic')[] = [
    'automatic',
    'merge',
    ...(isKnown ? (['keep-both'] as const) : []),
    'skip',
  ];
  return (
    <Select
      label={words.choiceOf(name)}
      isLabelHidden
      options={options.map((value) => ({
        value,
        label: value === 'merge' && isKnown ? words.choices.update : words.choices[value],
      }))}
      value={choice ?? 'automatic'}
      onChange={(next) =>
        wizard.dispatch({ type: 'row-chosen', line, choice: next === 'automatic' ? null : next })
      }
    />
  );
}
