import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import type { RowChoice } from './wizard-state.ts';

const words = importWords.check;

type RowChoiceSelectProps = {
  readonly line: number;
  /** Only what is there already can be merged with or kept beside. */
  readonly isDuplicate: boolean;
  /** Nothing but cells that cannot be read keeps it out, or would. */
  readonly canDoWithout: boolean;
  readonly choice: RowChoice | null;
  readonly onChoose: (choice: RowChoice | null) => void;
};

/** What to do with one row, in place of what is proposed. */
export function RowChoiceSelect({
  line,
  isDuplicate,
  canDoWithout,
  choice,
  onChoose,
}: RowChoiceSelectProps): ReactElement {
  const choices: readonly RowChoice[] = [
    ...(canDoWithout ? (['without'] as const) : []),
    ...(isDuplicate ? (['merge', 'keep-both'] as const) : []),
    'skip',
  ];
  // A row that is new has no more to propose than itself.
  const automatic = isDuplicate || canDoWithout ? words.choices.automatic : words.choices.import;
  const current =
    choice === null ? automatic : choice === 'without' ? words.withoutShort : words.choices[choice];
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`${words.choiceOf(formatNumber(line))}: ${current}`}
          className={joinClasses(
            'flex h-7 w-full items-center gap-1 rounded-control px-1.5 text-left -outline-offset-2 hover:bg-surface',
            choice === null ? 'text-muted' : 'font-semibold text-ink',
          )}
        >
          <span className="min-w-0 flex-1 truncate">{current}</span>
          <ChevronDown size={12} aria-hidden className="text-faint" />
        </button>
      }
    >
      <MenuItem isCurrent={choice === null} onSelect={() => onChoose(null)}>
        {automatic}
      </MenuItem>
      {choices.map((one) => (
        <MenuItem key={one} isCurrent={choice === one} onSelect={() => onChoose(one)}>
          {words.choices[one]}
        </MenuItem>
      ))}
    </Menu>
  );
}
