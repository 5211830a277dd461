import { Check, Plus } from 'lucide-react';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { uiWords } from '#renderer/words/words.ts';
import { narrowOptions, type ComboboxOption } from './combobox.tsx';
import { inputClasses } from './field.tsx';
import { joinClasses } from './join-classes.ts';
import { takeTypedAhead } from './typed-ahead.ts';

export type CheckOption = ComboboxOption & { readonly icon?: ReactNode };

type CheckListProps = {
  readonly label: string;
  readonly options: readonly CheckOption[];
  readonly selected: readonly string[];
  readonly onToggle: (value: string) => void;
  /** With it, a text that no option has can be added. */
  readonly onCreate?: (text: string) => void;
  /** Several can be chosen: each shows a box. */
  readonly isMultiple?: boolean;
  readonly placeholder?: string;
};

/** More than this are not drawn: typing narrows them down. */
const shownAtMost = 100;

/** Choices to tick, found by typing. Arrow keys move, Enter ticks; made to stand in a popover. */
export function CheckList({
  label,
  options,
  selected,
  onToggle,
  onCreate,
  isMultiple = false,
  placeholder,
}: CheckListProps): ReactElement {
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const found = bestFirst(narrowOptions(options, text), text).slice(0, shownAtMost);
  const isNew = onCreate !== undefined && text.trim() !== '' && !found.some(isNamed(text));
  const count = found.length + Number(isNew);
  const current = Math.min(active, count - 1);

  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  function choose(index: number): void {
    const option = found[index];
    if (option !== undefined) onToggle(option.value);
    else if (isNew) onCreate(text.trim());
    if (option === undefined) setText('');
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) setActive((current + step + count) % count);
    else if (event.key === 'Enter' && count > 0) choose(current);
    else return;
    event.preventDefault();
  }

  return (
    <div className="flex w-64 max-w-full flex-col">
      <div className="border-b border-line p-1.5">
        <input
          autoFocus
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={count === 0 ? undefined : `${listId}-${current}`}
          autoComplete="off"
          spellCheck={false}
          value={text}
          placeholder={placeholder ?? label}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onFocus={() => {
            const typed = takeTypedAhead();
            if (typed !== '') setText(typed);
          }}
          onKeyDown={handleKey}
          className={joinClasses(inputClasses, 'h-7')}
        />
      </div>
      <ul
        ref={list}
        id={listId}
        role="listbox"
        aria-label={label}
        aria-multiselectable={isMultiple}
        className="max-h-72 overflow-y-auto p-1"
      >
        {found.map((option, index) => (
          <Item
            key={option.value}
            id={`${listId}-${index}`}
            isActive={index === current}
            isSelected={selected.includes(option.value)}
            isMultiple={isMultiple}
            icon={option.icon}
            hint={option.hint}
            onPoint={() => setActive(index)}
            onChoose={() => choose(index)}
          >
            {option.label}
          </Item>
        ))}
        {isNew ? (
          <Item
            id={`${listId}-${found.length}`}
            isActive={current === found.length}
            isSelected={false}
            isMultiple={false}
            icon={<Plus size={14} aria-hidden className="text-accent" />}
            onPoint={() => setActive(found.length)}
            onChoose={() => choose(found.length)}
          >
            {uiWords.create(text.trim())}
          </Item>
        ) : null}
      </ul>
      {count === 0 ? <p className="px-3 pb-2.5 text-13 text-faint">{uiWords.nothingFound}</p> : null}
    </div>
  );
}

/** What begins with the text comes before what only holds it. */
function bestFirst(options: readonly CheckOption[], text: string): readonly CheckOption[] {
  const sought = text.trim().toLocaleLowerCase();
  if (sought === '') return options;
  const begins = ({ label }: CheckOption) => label.toLocaleLowerCase().startsWith(sought);
  return [...options.filter(begins), ...options.filter((option) => !begins(option))];
}

function isNamed(text: string): (option: CheckOption) => boolean {
  return ({ label }) => label.localeCompare(text.trim(), undefined, { sensitivity: 'base' }) === 0;
}

type ItemProps = {
  readonly id: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isMultiple: boolean;
  readonly icon: ReactNode;
  readonly hint?: string | undefined;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

function Item({
  id,
  isActive,
  isSelected,
  isMultiple,
  icon,
  hint,
  onPoint,
  onChoose,
  children,
}: ItemProps): ReactElement {
  return (
    // The keys belong to the text field, which names the present option.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      id={id}
      role="option"
      aria-selected={isSelected}
      data-active={isActive ? '' : undefined}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className="flex min-h-7 cursor-default items-center gap-2 rounded-control px-2 py-1 text-13 select-none data-active:bg-hover"
    >
      {isMultiple ? (
        <span
          aria-hidden
          className={joinClasses(
            'flex size-4 shrink-0 items-center justify-center rounded-small border',
            isSelected ? 'border-accent bg-accent text-on-accent' : 'border-control bg-surface',
          )}
        >
          {isSelected ? <Check size={12} strokeWidth={3} /> : null}
        </span>
      ) : null}
      {icon === undefined ? null : <span className="flex shrink-0 text-muted">{icon}</span>}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint === undefined ? null : <span className="tabular shrink-0 text-12 text-faint">{hint}</span>}
      {!isMultiple && isSelected ? <Check size={14} aria-hidden className="shrink-0 text-accent" /> : null}
    </li>
  );
}
