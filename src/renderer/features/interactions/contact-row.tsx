import { Link } from '@tanstack/react-router';
import { ArrowDownLeft, ArrowUpRight, Bot, Pencil, X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ContactSubject, Interaction } from '#shared/interactions.ts';
import { useStep } from '#renderer/app/undo.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { formatInstant, formatLongDay, formatRelativeDay } from '#renderer/words/format.ts';
import { contactWords as words } from '#renderer/words/words.ts';

function DirectionIcon({ direction, isAutomatic }: Interaction): ReactElement {
  if (isAutomatic) return <Bot size={14} aria-hidden className="mt-0.75 shrink-0 text-faint" />;
  return direction === 'in' ? (
    <ArrowDownLeft size={14} aria-hidden className="mt-0.75 shrink-0 text-accent" />
  ) : (
    <ArrowUpRight size={14} aria-hidden className="mt-0.75 shrink-0 text-faint" />
  );
}

type ContactRowProps = {
  readonly interaction: Interaction;
  readonly subject: ContactSubject;
  readonly onEdit: () => void;
};

/** One contact: what happened, with whom, when, and what was said. */
export function ContactRow({ interaction, subject, onEdit }: ContactRowProps): ReactElement {
  const { on, at, isAutomatic, note } = interaction;
  const step = useStep();
  const what = words.sentence(interaction.direction, interaction.channel);
  return (
    <li className="group flex gap-2.5 py-1.5 text-13" data-interaction-id={interaction.id}>
      <DirectionIcon {...interaction} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap gap-x-1.5">
          <span className={isAutomatic ? 'text-muted' : 'font-medium'}>{what}</span>
          {isAutomatic ? (
            <span title={words.automaticHint} className="text-faint italic">
              {words.automatic}
            </span>
          ) : null}
          <Party interaction={interaction} subject={subject} />
        </p>
        {note === null ? null : <p className="text-muted wrap-anywhere whitespace-pre-wrap">{note}</p>}
      </div>
      <div className="relative w-24 shrink-0 text-right">
        <time
          dateTime={at ?? on}
          title={at === null ? formatLongDay(on) : formatInstant(at)}
          className="tabular text-12 leading-5 text-muted"
        >
          {formatRelativeDay(on)}
        </time>
        {/* Over the day while the pointer or the focus is here: notes keep the width. */}
        <div className="absolute -top-0.5 right-0 flex bg-surface pl-2 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100">
          <IconButton
            size="small"
            label={words.edit(what)}
            icon={<Pencil size={13} aria-hidden />}
            onClick={onEdit}
          />
          <IconButton
            size="small"
            label={words.delete(what)}
            icon={<X size={13} aria-hidden />}
            onClick={() => void step('interactions.delete', { id: interaction.id }, { title: words.deleted })}
          />
        </div>
      </div>
    </li>
  );
}

type PartyProps = Pick<ContactRowProps, 'interaction' | 'subject'>;

/** The person, and the application where the list is not of one. */
function Party({ interaction, subject }: PartyProps): ReactElement {
  const { applicationId, applicationTitle, personName, companyName } = interaction;
  const title = applicationTitle === null || applicationTitle === '' ? words.untitled : applicationTitle;
  const isCompanyNews = subject.kind === 'person' && companyName !== null && applicationId === null;
  return (
    <>
      {personName === null || subject.kind === 'person' ? null : (
        <span className="text-muted">{personName}</span>
      )}
      {isCompanyNews ? <span className="text-muted">{companyName}</span> : null}
      {applicationId === null || subject.kind === 'application' ? null : (
        <Link
          to="/applications/$id"
          params={{ id: applicationId }}
          className="min-w-0 text-muted underline decoration-line-strong underline-offset-2 wrap-anywhere hover:text-ink"
        >
          {words.about(title)}
        </Link>
      )}
    </>
  );
}
