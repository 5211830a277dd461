import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ImportPlan } from '#shared/imports.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import { importWithout } from './import-without.tsx';
import type { RowSelection } from './use-row-selection.ts';
import type { Wizard } from './use-wizard.ts';
import type { RowChoice } from './wizard-state.ts';

const words = importWords.check;
const choices: readonly (RowChoice | null)[] = ['merge', 'keep-both', 'skip', null];

type SelectionBarProps = {
  readonly wizard: Wizard;
  readonly plan: ImportPlan;
  /** Whether cells that cannot be read keep any row out. */
  readonly hasUnreadable: boolean;
  readonly selection: RowSelection;
  /** How many rows the filter shows. */
  readonly total: number;
};

/** One choice for all selected rows. */
export function SelectionBar({
  wizard,
  plan,
  selection,
  total,
  hasUnreadable,
}: SelectionBarProps): ReactElement {
  const count = selection.lines.size;

  function choose(choice: RowChoice | null): void {
    wizard.dispatch({ type: 'rows-chosen', lines: [...selection.lines], choice });
    selection.clear();
  }

  return (
    <div role="toolbar" aria-label={words.together} className="flex flex-wrap items-center gap-1.5">
      <span className="tabular mr-1 text-13 font-semibold" role="status">
        {words.selected(count, formatNumber(count))}
      </span>
      {choices.map((choice) => (
        <Button key={choice ?? 'automatic'} size="small" onClick={() => choose(choice)}>
          {words.choices[choice ?? 'automatic']}
        </Button>
      ))}
      {hasUnreadable ? (
        <Button
          size="small"
          onClick={() => {
            void importWithout(wizard, plan, selection.lines);
            selection.clear();
          }}
        >
          {words.choices.without}
        </Button>
      ) : null}
      {count === total ? null : (
        <Button size="small" variant="subtle" onClick={selection.selectShown}>
          {words.selectShown(formatNumber(total))}
        </Button>
      )}
      <IconButton label={words.clearSelection} icon={<X size={14} />} onClick={selection.clear} />
    </div>
  );
}
