import { Link } from '@tanstack/react-router';
import { Ellipsis, Pencil, RotateCcw, Trash2, X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { PlanItem } from '#shared/plan-items.ts';
import { useFoundItem } from '#renderer/app/found-item.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { formatDay, formatLongDay, today } from '#renderer/words/format.ts';
import { planWords } from '#renderer/words/words.ts';

const words = planWords.section;

type PlanItemLineProps = { readonly item: PlanItem; readonly onEdit: () => void };

/** One item: what it is, what is expected of it, and when it is looked at again. */
export function PlanItemLine({ item, onEdit }: PlanItemLineProps): ReactElement {
  const { id, kind, title, hypothesis, phase, closedOn, isDue, startsOn, reviews } = item;
  const facts = [
    phase === null ? null : planWords.step(phase),
    words.since(formatDay(startsOn)),
    closedOn === null ? null : words.closedOn(formatDay(closedOn)),
  ].filter((fact) => fact !== null);
  const [latest] = reviews;
  const found = useFoundItem();
  return (
    <li {...found(id)} className="flex items-start gap-3 border-b border-line px-3 py-3 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-13 font-semibold">
          <span className="min-w-0 wrap-anywhere">{title}</span>
          <Badge tone={closedOn === null ? 'accent' : 'neutral'}>{planWords.kinds[kind].label}</Badge>
          {latest === undefined ? null : (
            <Badge>
              <time dateTime={latest.on} title={formatLongDay(latest.on)}>
                {planWords.verdicts[latest.verdict].label}
              </time>
            </Badge>
          )}
        </p>
        {hypothesis === null ? null : (
          <p className="mt-0.5 text-13 wrap-anywhere whitespace-pre-wrap">{words.expect(hypothesis)}</p>
        )}
        <p className="mt-0.5 text-12 text-muted">{facts.join(' · ')}</p>
        <About item={item} />
      </div>
      {closedOn === null ? (
        <>
          <time
            dateTime={item.reviewOn}
            title={formatLongDay(item.reviewOn)}
            className={joinClasses(
              'tabular mt-1 shrink-0 text-12',
              isDue ? 'font-medium text-amber' : 'text-muted',
            )}
          >
            {reviewText(item)}
          </time>
          <Link
            to="/plan/$id/review"
            params={{ id }}
            aria-label={words.reviewFor(title)}
            className={buttonClasses(isDue ? 'primary' : 'soft', 'small')}
          >
            {words.review}
          </Link>
        </>
      ) : null}
      <More item={item} onEdit={onEdit} />
    </li>
  );
}

function reviewText({ isDue, reviewOn }: PlanItem): string {
  if (!isDue) return words.reviewOn(formatDay(reviewOn));
  return reviewOn === today() ? words.dueToday : words.due(formatDay(reviewOn));
}

/** Where it comes from, and what it is about. */
function About({
  item: { reasons, skills, debrief, theme },
}: {
  readonly item: PlanItem;
}): ReactElement | null {
  // A reason of one's own may be called like a skill.
  const names = [...reasons.map(({ id, label }) => ({ id, name: label })), ...skills];
  if (names.length === 0 && debrief === null && theme === null) return null;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-1.5 text-12 text-muted">
      {names.map(({ id, name }) => (
        <Badge key={id} className="h-auto! min-h-5 whitespace-normal! wrap-anywhere">
          {name}
        </Badge>
      ))}
      {debrief === null ? null : (
        <Link
          to="/debriefs/$outcomeId"
          params={{ outcomeId: debrief.outcomeId }}
          className="underline decoration-line-strong underline-offset-2 hover:decoration-current"
        >
          {words.fromDebrief(debrief.companyName)}
        </Link>
      )}
      {theme === null ? null : (
        <Link
          to="/playbook"
          search={{ section: 'feedback' }}
          className="underline decoration-line-strong underline-offset-2 hover:decoration-current"
        >
          {words.fromTheme(theme.name)}
        </Link>
      )}
    </p>
  );
}

function More({ item: { id, title, closedOn }, onEdit }: PlanItemLineProps): ReactElement {
  const step = useStep();
  return (
    <Menu
      align="end"
      trigger={
        <IconButton size="small" label={words.more(title)} icon={<Ellipsis size={15} aria-hidden />} />
      }
    >
      <MenuItem icon={<Pencil size={14} aria-hidden />} onSelect={onEdit}>
        {words.edit}
      </MenuItem>
      {closedOn === null ? (
        <MenuItem
          icon={<X size={14} aria-hidden />}
          onSelect={() => void step('planItems.close', { id }, { title: words.closedDone(title) })}
        >
          {words.close}
        </MenuItem>
      ) : (
        <MenuItem
          icon={<RotateCcw size={14} aria-hidden />}
          onSelect={() => void step('planItems.reopen', { id }, { title: words.reopened(title) })}
        >
          {words.reopen}
        </MenuItem>
      )}
      <MenuItem
        icon={<Trash2 size={14} aria-hidden />}
        onSelect={() => void step('planItems.remove', { id }, { title: words.removed(title) })}
      >
        {words.remove}
      </MenuItem>
    </Menu>
  );
}
