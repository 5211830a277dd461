import { Ellipsis } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Reason } from '#shared/reasons.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { reasonWords as words } from '#renderer/words/words.ts';
import { InlineName } from './inline-name.tsx';

/** What a dialog is open for. */
export type ReasonTask =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly reason: Reason }
  | { readonly kind: 'merge'; readonly reason: Reason };

type ReasonRowProps = {
  readonly reason: Reason;
  readonly count: number;
  readonly onTask: (task: ReasonTask) => void;
};

/** One reason: renamed in place, the rest behind its menu. */
export function ReasonRow({ reason, count, onTask }: ReasonRowProps): ReactElement {
  const step = useStep();
  const { id, label, isRetired } = reason;
  return (
    <li className="flex min-h-8 items-center gap-2 border-t border-line px-1 first:border-t-0">
      <InlineName
        label={words.name(label)}
        value={label}
        maxLength={80}
        className={isRetired ? 'text-faint' : ''}
        onSave={async (name) =>
          (await step('reasons.update', { id, label: name }, { title: words.renamed(name) })) !== null
        }
      />
      {isRetired ? <Badge>{words.retired}</Badge> : null}
      {reason.isOwn ? <Badge tone="accent">{words.own}</Badge> : null}
      <span className="tabular shrink-0 text-12 text-faint">{words.given(count, formatNumber(count))}</span>
      {reason.control === null ? null : (
        <span className="w-38 shrink-0 truncate text-12 text-faint max-[60rem]:hidden">
          {words.controls[reason.control]}
        </span>
      )}
      <Menu
        align="end"
        trigger={<IconButton size="small" label={words.menu(label)} icon={<Ellipsis size={14} />} />}
      >
        {reason.isOwn && reason.side === 'theirs' ? (
          <MenuItem onSelect={() => onTask({ kind: 'edit', reason })}>{words.edit}</MenuItem>
        ) : null}
        <MenuItem onSelect={() => onTask({ kind: 'merge', reason })}>{words.merge}</MenuItem>
        {isRetired ? (
          <MenuItem onSelect={() => void step('reasons.restore', { id }, { title: words.restored(label) })}>
            {words.restore}
          </MenuItem>
        ) : (
          <MenuItem
            onSelect={() =>
              void step(
                'reasons.retire',
                { id },
                { title: words.retiredNow(label), description: words.retiredDetail },
              )
            }
          >
            {words.retire}
          </MenuItem>
        )}
      </Menu>
    </li>
  );
}
