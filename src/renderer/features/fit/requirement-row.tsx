import { Link } from '@tanstack/react-router';
import { Ellipsis, Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { requirementAnswers } from '#shared/domain/fit/fit-kinds.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { formatNumber, formatPercent, today } from '#renderer/words/format.ts';
import { fitWords } from '#renderer/words/words.ts';
import { AbilityPopover } from './ability-popover.tsx';
import { EditRequirement } from './edit-requirement.tsx';
import { needsYears, ownText, rightToWorkText, whyText, type FitLine } from './explain-fit.ts';
import { NeedToggle } from './need-toggle.tsx';
import { rowColumns } from './row-columns.ts';
import { useRequirementSteps } from './use-requirement-steps.ts';

const words = fitWords.list;

/** Longer words stand above the rest of their row: in a column they would be cut to pieces. */
const longestInColumn = 32;

type RequirementRowProps = {
  readonly line: FitLine;
  /** Where the profile says one may work. */
  readonly rightToWork: readonly string[];
};

/** One thing they ask for: what I bring, how far it meets it, and why. */
export function RequirementRow({ line, rightToWork }: RequirementRowProps): ReactElement {
  const { requirement, match } = line;
  const { update } = useRequirementSteps();
  const isSentence = requirement.label.length > longestInColumn;
  const [isEditing, setIsEditing] = useState(false);
  return (
    <li className={joinClasses(rowColumns, 'min-h-row items-center border-t border-line py-1.5')}>
      <span
        className={joinClasses('text-13 font-medium wrap-anywhere', isSentence && 'col-span-full pb-1')}
        title={requirement.quote === null ? undefined : words.fromPosting(requirement.quote)}
      >
        {labelOf(line)}
      </span>
      {isSentence ? <span /> : null}
      <NeedToggle
        label={requirement.label}
        need={requirement.need}
        onChange={(need) => update(requirement.label, { id: requirement.id, need })}
      />
      <Own line={line} />
      <MatchBar value={match?.value ?? null} />
      <RowMenu line={line} onEdit={() => setIsEditing(true)} />
      {isEditing ? (
        <div className="col-span-full flex flex-col">
          <EditRequirement requirement={requirement} onClose={() => setIsEditing(false)} />
        </div>
      ) : (
        <Why line={line} rightToWork={rightToWork} />
      )}
    </li>
  );
}

/** Why it counts as it does, and what would change that. */
function Why({ line, rightToWork }: RequirementRowProps): ReactElement | null {
  const why = whyText(line);
  const isRight = line.requirement.kind === 'right-to-work';
  if (why === null && !isRight) return null;
  return (
    <div className="col-span-full flex flex-wrap items-center gap-x-2 text-12 text-faint">
      {why === null ? null : <p>{why}</p>}
      {isRight ? <p>{rightToWorkText(line, rightToWork)}</p> : null}
      {isRight && rightToWork.length === 0 ? (
        <Link to="/profile" search={{ tab: 'targets' }} className={promptClasses}>
          {fitWords.rightToWork.add}
        </Link>
      ) : null}
      {needsYears(line) ? <AddYears line={line} /> : null}
    </div>
  );
}

const promptClasses =
  '-mx-1 inline-flex min-h-6 items-center rounded-control px-1 text-left font-medium text-accent-strong hover:bg-hover';

function AddYears({ line }: PartProps): ReactElement {
  return (
    <AbilityPopover
      line={line}
      startsAt="years"
      trigger={
        <button
          type="button"
          aria-label={fitWords.why.addYearsOf(line.requirement.label)}
          className={promptClasses}
        >
          {fitWords.why.addYears}
        </button>
      }
    />
  );
}

function labelOf({ requirement: { label, minYears } }: FitLine): string {
  return minYears === null ? label : words.label(label, words.yearsAsked(formatNumber(minYears), minYears));
}

type PartProps = { readonly line: FitLine };

/** What I bring: an answer to give, or what the profile says, to change there and then. */
function Own({ line }: PartProps): ReactElement {
  const { answer } = useRequirementSteps();
  const { requirement, own } = line;
  const { id, label, kind } = requirement;
  if (kind === 'text' || kind === 'right-to-work') {
    return (
      <Segmented
        label={words.answerTo(label)}
        options={requirementAnswers.map((value) => ({ value, label: words.answers[value] }))}
        value={requirement.answer}
        onChange={(value) => answer(id, label, value)}
      />
    );
  }
  const isMissing = own === null;
  const text = ownText(line, Number(today().slice(0, 4)));
  return (
    <AbilityPopover
      line={line}
      trigger={
        <button
          type="button"
          aria-label={isMissing ? fitWords.ability.addName(label) : fitWords.own.change(text, label)}
          className={joinClasses(
            '-mx-1.5 inline-flex min-h-6 items-center gap-1 justify-self-start rounded-control px-1.5 text-left text-13 hover:bg-hover',
            isMissing ? 'font-medium text-accent-strong' : 'text-ink',
          )}
        >
          {isMissing ? <Plus size={13} aria-hidden /> : null}
          {isMissing ? fitWords.ability.add : text}
        </button>
      }
    />
  );
}

function MatchBar({ value }: { readonly value: number | null }): ReactElement {
  return (
    <span className="tabular flex items-center gap-2 text-12 text-muted">
      <span aria-hidden className="h-1.5 min-w-0 flex-1 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${(value ?? 0) * 100}%` }} />
      </span>
      <span className="w-10 shrink-0 text-right">{formatPercent(value)}</span>
    </span>
  );
}

function RowMenu({ line, onEdit }: PartProps & { readonly onEdit: () => void }): ReactElement {
  const { update, remove } = useRequirementSteps();
  const { id, label, kind, answer } = line.requirement;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton size="small" label={words.menu(label)} icon={<Ellipsis size={15} aria-hidden />} />
      }
    >
      {kind === 'language' ? null : (
        <MenuItem onSelect={onEdit}>{kind === 'skill' ? words.setYears : words.editText}</MenuItem>
      )}
      {answer === null ? null : (
        <MenuItem onSelect={() => update(label, { id, answer: null })}>{words.clearAnswer}</MenuItem>
      )}
      <MenuItem onSelect={() => remove(id, label)}>{words.remove}</MenuItem>
    </Menu>
  );
}
