import { Pencil, TriangleAlert, Undo2 } from 'lucide-react';
import { useRef, useState, type Dispatch, type KeyboardEvent, type ReactElement } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import type { CheckCell } from './check-cells.ts';
import type { PlanColumn } from './plan.ts';
import type { WizardAction } from './wizard-state.ts';

const words = importWords.check;

type EditableCellProps = {
  readonly place: readonly [number, number];
  readonly isFocused: boolean;
  readonly line: number;
  readonly column: PlanColumn;
  readonly cell: CheckCell;
  readonly dispatch: Dispatch<WizardAction>;
};

/** A cell of the file. Enter or a click corrects it, Escape leaves it, the mark of a correction takes it back. */
export function EditableCell({
  place,
  isFocused,
  line,
  column,
  cell,
  dispatch,
}: EditableCellProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [isEditing, setIsEditing] = useState(false);
  const name = importWords.columns.fields[column.field];
  const hint = [cell.problem, cell.isEdited ? words.edited : null, cell.raw].filter(Boolean).join('\n');

  function finish(value: string | null): void {
    setIsEditing(false);
    if (value !== null && value !== cell.raw) {
      dispatch({ type: 'cell-edited', edit: { line, column: column.index, value } });
    }
  }

  function handleInputKey(event: KeyboardEvent<HTMLInputElement>): void {
    // Within a composition these keys belong to the input method.
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === 'Enter' ? event.currentTarget.value : null);
    // The next key moves on in the grid.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('button')?.focus());
  }

  return (
    <div
      ref={box}
      role="gridcell"
      data-cell={place.join(':')}
      data-problem={cell.problem === null ? undefined : ''}
      className="flex h-full min-w-0 items-center"
    >
      {isEditing ? (
        <input
          autoFocus
          aria-label={words.edit(name, formatNumber(line))}
          defaultValue={cell.raw}
          onFocus={(event) => event.target.select()}
          onKeyDown={handleInputKey}
          onBlur={(event) => finish(event.target.value)}
          className="mx-0.5 h-7 w-full min-w-0 rounded-small border border-accent bg-surface px-1.5 text-12 text-ink outline-offset-0"
        />
      ) : (
        <>
          <button
            type="button"
            tabIndex={isFocused ? 0 : -1}
            title={hint}
            onClick={() => setIsEditing(true)}
            className={joinClasses(
              'mx-0.5 flex h-7 min-w-0 flex-1 cursor-text! items-center gap-1.5 rounded-small px-1.5 text-left -outline-offset-2 hover:bg-surface',
              cell.problem !== null && 'border border-amber bg-amber-weak text-ink',
            )}
          >
            {cell.problem === null ? null : (
              <TriangleAlert size={12} aria-hidden className="shrink-0 text-amber" />
            )}
            {cell.isEdited ? <Pencil size={11} aria-hidden className="shrink-0 text-accent" /> : null}
            <span className={joinClasses('truncate', cell.shown === '' && 'text-faint')}>
              {cell.shown === '' ? '–' : cell.shown}
            </span>
            <span className="sr-only">
              {cell.problem === null ? words.edit(name, formatNumber(line)) : words.problem(cell.problem)}
            </span>
          </button>
          {cell.isEdited ? (
            <button
              type="button"
              tabIndex={isFocused ? 0 : -1}
              aria-label={words.takeBack(name, formatNumber(line))}
              title={words.takeBack(name, formatNumber(line))}
              onClick={() => dispatch({ type: 'edit-removed', line, column: column.index })}
              className="flex size-6 shrink-0 items-center justify-center rounded-small text-muted hover:bg-surface"
            >
              <Undo2 size={12} aria-hidden />
            </button>
          ) : null}
        </>
      )}
    </div>
  );
}
