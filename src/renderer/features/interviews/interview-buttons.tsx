import {
  Ban,
  CalendarDays,
  Check,
  Ellipsis,
  ExternalLink,
  ListChecks,
  NotebookPen,
  Pencil,
  PenLine,
  RotateCcw,
  Trash2,
} from 'lucide-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { InterviewStatus } from '#shared/domain/interviews.ts';
import type { Interview } from '#shared/interviews.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { LetterLink } from '#renderer/features/letters/letter-link.tsx';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import {
  interviewWords as words,
  letterWords,
  prepareWords,
  selfReviewWords,
} from '#renderer/words/words.ts';
import { downloadCalendar, fileNameOf, useInterviewActions } from './interview-actions.ts';
import { linkOfPlace } from './link-of-place.ts';
import { nameOf } from './interview-time.ts';

type InterviewProps = { readonly interview: Interview };

/** Opens the link of the call, where the place is one. */
export function LinkButton({ interview }: InterviewProps): ReactElement | null {
  const link = linkOfPlace(interview);
  if (link === null) return null;
  return (
    <a
      href={link}
      target="_blank"
      rel="noreferrer noopener"
      aria-label={`${words.openLink}: ${nameOf(interview)}`}
      title={link}
      className="inline-flex size-8 items-center justify-center rounded-control text-muted hover:bg-hover hover:text-ink"
    >
      <ExternalLink size={15} aria-hidden />
    </a>
  );
}

const statusChoices: readonly { status: InterviewStatus; icon: ReactElement; label: string }[] = [
  { status: 'held', icon: <Check size={14} aria-hidden />, label: words.held },
  { status: 'cancelled', icon: <Ban size={14} aria-hidden />, label: words.cancelled },
  { status: 'planned', icon: <RotateCcw size={14} aria-hidden />, label: words.statuses.planned },
];

/** Leads to all that helps before an interview. */
export function PrepareLink({ interview }: InterviewProps): ReactElement {
  return (
    <Link
      to="/interviews/$id/prepare"
      params={{ id: interview.id }}
      aria-label={prepareWords.openFor(nameOf(interview))}
      className={buttonClasses('quiet', 'small')}
    >
      <ListChecks size={13} aria-hidden />
      {prepareWords.open}
    </Link>
  );
}

/** Leads to looking back on an interview that is over. */
export function LookBackLink({ interview }: InterviewProps): ReactElement {
  return (
    <Link
      to="/interviews/$id/look-back"
      params={{ id: interview.id }}
      aria-label={selfReviewWords.openFor(nameOf(interview))}
      className={buttonClasses('quiet', 'small')}
    >
      <NotebookPen size={13} aria-hidden />
      {selfReviewWords.open}
    </Link>
  );
}

/** Leads to the thank-you note for an interview that is over. */
export function ThankYouLink({ interview }: InterviewProps): ReactElement {
  const { id, applicationId } = interview;
  return (
    <LetterLink
      place={{ kind: 'thank-you', applicationId, subjectId: id }}
      aria-label={letterWords.writeNote(nameOf(interview))}
      className={buttonClasses('quiet', 'small')}
    >
      <PenLine size={13} aria-hidden />
      {letterWords.thankYou}
    </LetterLink>
  );
}

/** What else can be done with an interview. */
export function InterviewMenu({ interview }: InterviewProps): ReactElement {
  const { mark, remove } = useInterviewActions();
  const { id, status } = interview;
  const navigate = useNavigate();
  return (
    <Menu
      align="end"
      trigger={<IconButton label={words.more(nameOf(interview))} icon={<Ellipsis size={16} aria-hidden />} />}
    >
      <MenuItem
        icon={<Pencil size={14} aria-hidden />}
        onSelect={() => openRequest({ kind: 'edit-interview', interviewId: id })}
      >
        {words.open}
      </MenuItem>
      <MenuItem
        icon={<ListChecks size={14} aria-hidden />}
        onSelect={() => void navigate({ to: '/interviews/$id/prepare', params: { id } })}
      >
        {prepareWords.open}
      </MenuItem>
      {statusChoices
        .filter((choice) => choice.status !== status)
        .map((choice) => (
          <MenuItem
            key={choice.status}
            icon={choice.icon}
            onSelect={() => void mark(interview, choice.status)}
          >
            {choice.label}
          </MenuItem>
        ))}
      <MenuItem
        icon={<CalendarDays size={14} aria-hidden />}
        onSelect={() => void downloadCalendar({ ids: [id] }, fileNameOf(interview))}
      >
        {words.calendarFile}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 size={14} aria-hidden />} onSelect={() => void remove(interview)}>
        {words.delete}
      </MenuItem>
    </Menu>
  );
}
