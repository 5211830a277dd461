import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import type { RowSelection } from './use-row-selection.ts';
import type { Wizard } from './use-wizard.ts';
import type { RowChoice } from './wizard-state.ts';

const words = importWords.check;
const choices: readonly (RowChoice | null)[] = ['merge', 'keep-both', 'skip', null];

type SelectionBarProps = {
  readonly wizard: Wizard;
  readonly selection: RowSelection;
  /** How many rows the filter shows. */
  readonly total: number;
};

/** One choice for all selected rows. */
export function SelectionBar({ wizard, selection, total }: SelectionBarProps): ReactElement {
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
      {count === total ? null : (
        <Button size="small" variant="subtle" onClick={selection.selectShown}>
          {words.selectShown(formatNumber(total))}
        </Button>
      )}
      <IconButton label={words.clearSelection} icon={<X size={14} />} onClick={selection.clear} />
    </div>
  );
}
