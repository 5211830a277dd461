import { Link } from '@tanstack/react-router';
import { Check, Ellipsis, Pencil, RotateCcw, ThumbsUp, Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Feedback, FeedbackPoint } from '#shared/feedback.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useFoundItem } from '#renderer/app/found-item.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { formatDay, formatLongDay } from '#renderer/words/format.ts';
import { applicationWords, feedbackWords } from '#renderer/words/words.ts';
import { FeedbackDialog } from './feedback-dialog.tsx';

const words = feedbackWords.entry;

type FeedbackEntryProps = {
  readonly feedback: Feedback;
  /** Says what it is about, where it does not stand with it. */
  readonly showsApplication?: boolean;
};

/** What somebody said: what went well first. */
export function FeedbackEntry({ feedback, showsApplication = false }: FeedbackEntryProps): ReactElement {
  const { source, personName, on, points, applicationId, companyName, applicationTitle } = feedback;
  const who = words.from(source, personName);
  const found = useFoundItem();
  return (
    <li {...found(feedback.id)} className="rounded-card border border-line bg-surface p-3">
      <header className="flex items-center gap-2">
        <p className="min-w-0 flex-1 truncate text-13">
          <span className="font-semibold">{who}</span>
          {showsApplication && applicationId !== null ? (
            <>
              <span className="text-faint"> · </span>
              <Link
                to="/applications/$id"
                params={{ id: applicationId }}
                search={{ tab: 'lessons' }}
                className="text-muted hover:underline"
              >
                {applicationWords.at(applicationTitle ?? '', companyName ?? '')}
              </Link>
            </>
          ) : null}
        </p>
        <time dateTime={on} title={formatLongDay(on)} className="tabular text-12 text-muted">
          {formatDay(on)}
        </time>
        <EntryMenu feedback={feedback} name={who} />
      </header>
      {points.length === 0 ? null : (
        <ul className="mt-1 flex flex-col">
          {points.map((point) => (
            <PointLine key={point.id} point={point} mayBeReason={feedback.mayGiveReasons} />
          ))}
        </ul>
      )}
      {feedback.words === null ? null : (
        <blockquote className="mt-2 max-h-40 overflow-y-auto border-l-2 border-line-strong pl-3 text-13 whitespace-pre-wrap text-muted">
          {feedback.words}
        </blockquote>
      )}
    </li>
  );
}

function EntryMenu({ feedback, name }: { readonly feedback: Feedback; readonly name: string }): ReactElement {
  const step = useStep();
  const [isEditing, setIsEditing] = useState(false);
  const [trigger, setTrigger] = useState<HTMLButtonElement | null>(null);
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton
            ref={setTrigger}
            size="small"
            label={feedbackWords.more(name)}
            icon={<Ellipsis size={14} aria-hidden />}
          />
        }
      >
        <MenuItem icon={<Pencil size={14} aria-hidden />} onSelect={() => setIsEditing(true)}>
          {feedbackWords.edit}
        </MenuItem>
        <MenuItem
          icon={<Trash2 size={14} aria-hidden />}
          onSelect={() => void step('feedback.delete', { id: feedback.id }, { title: feedbackWords.deleted })}
        >
          {feedbackWords.delete}
        </MenuItem>
      </Menu>
      {isEditing ? (
        <FeedbackDialog
          applicationId={feedback.applicationId}
          feedback={feedback}
          returnTo={trigger}
          onClose={() => setIsEditing(false)}
        />
      ) : null}
    </>
  );
}

type PointLineProps = { readonly point: FeedbackPoint; readonly mayBeReason: boolean };

function PointLine({ point, mayBeReason }: PointLineProps): ReactElement {
  const isWell = point.kind === 'well';
  const Icon = isWell ? ThumbsUp : RotateCcw;
  return (
    <li className="flex min-h-7 items-center gap-2 text-13">
      <Icon size={13} aria-hidden className={isWell ? 'shrink-0 text-green' : 'shrink-0 text-muted'} />
      <span className="sr-only">{feedbackWords.kinds[point.kind]}: </span>
      <span className="min-w-0 flex-1 wrap-anywhere">{point.text}</span>
      {point.themeName === null ? null : (
        <Badge className="max-w-44">
          <span className="truncate">{point.themeName}</span>
        </Badge>
      )}
      {isWell || !mayBeReason ? null : <ReasonButton point={point} />}
    </li>
  );
}

/** By one click where its theme leads to a reason; else one is chosen. */
function ReasonButton({ point }: { readonly point: FeedbackPoint }): ReactElement {
  const step = useStep();
  const reasons = useQueryOf('reasons.list', {}).data ?? [];
  const offered = reasons.filter(({ side, isRetired }) => side === 'theirs' && !isRetired);
  const linked = reasons.find(({ id }) => id === point.reasonId);
  if (point.isReason) {
    return (
      <Badge tone="plum">
        <Check size={12} aria-hidden />
        {words.isReason}
      </Badge>
    );
  }
  const count = (reasonId: string, label: string) =>
    void step(
      'feedback.toReason',
      { feedbackPointId: point.id, reasonId },
      { title: words.becameReason(label) },
    );
  const shared = {
    size: 'small',
    variant: 'subtle',
    'aria-label': words.toReasonFor(point.text),
    children: words.toReason,
  } as const;
  if (linked !== undefined) return <Button {...shared} onClick={() => count(linked.id, linked.label)} />;
  return (
    <Menu align="end" trigger={<Button {...shared} />}>
      {offered.map(({ id, label }) => (
        <MenuItem key={id} onSelect={() => count(id, label)}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
