import { CalendarClock, Check, Ellipsis, Handshake, Video, type LucideIcon } from 'lucide-react';
import { memo, type ReactElement } from 'react';
import type { ApplicationCard as Card } from '#shared/applications.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { AppliedBeforeMark } from '#renderer/features/companies/applied-before-mark.tsx';
import { FitRing } from '#renderer/features/fit/fit-ring.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Monogram } from '#renderer/ui/monogram.tsx';
import { formatLongDay, formatNumber } from '#renderer/words/format.ts';
import { applicationWords as words } from '#renderer/words/words.ts';
import {
  isOverdue,
  nextActionText,
  shortActionText,
  placeLine,
  stalenessOf,
  type StageLimits,
  type Staleness,
} from './card-view.ts';

/** Until the settings are here. Not by the schema: it must not be in what is loaded before the first screen. */
const defaultLimits: StageLimits = { slowInStageDays: 10, staleInStageDays: 21 };

const staleness: Readonly<Record<Staleness, string>> = {
  fresh: 'text-faint',
  slow: 'font-medium text-amber',
  stale: 'rounded-small bg-amber-weak px-1.5 font-semibold text-amber',
};

const actionIcons: Readonly<Record<NonNullable<Card['nextAction']>['kind'], LucideIcon>> = {
  interview: Video,
  answer: Handshake,
  deadline: CalendarClock,
};

type ApplicationCardProps = {
  readonly card: Card;
  readonly today: string;
  /** Its panel is open. */
  readonly isOpen: boolean;
  /** Chosen for what is done to several at once. */
  readonly isSelected: boolean;
  /** The one card of the board that Tab reaches. */
  readonly isTabStop: boolean;
};

/**
 * A card of the board. It handles nothing itself: the board listens once for all cards, and finds the card by
 * `data-application-id` and its parts by `data-part`.
 */
export const ApplicationCard = memo(function ApplicationCard({
  card,
  today,
  isOpen,
  isSelected,
  isTabStop,
}: ApplicationCardProps): ReactElement {
  const place = placeLine(card);
  const title = card.title === '' ? words.untitled : card.title;
  return (
    <article
      // What lies above the link, to tell more on hovering, opens the card as well.
      data-part="card"
      className={joinClasses(
        'group relative flex flex-col gap-1 rounded-card border p-3 shadow-low',
        'has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-1 has-[a:focus-visible]:outline-accent',
        isOpen
          ? 'border-accent ring-1 ring-accent'
          : isSelected
            ? 'border-accent'
            : 'border-line hover:border-line-strong',
        isSelected ? 'bg-accent-weak' : 'bg-surface',
      )}
    >
      <div className="flex items-start gap-2 [&>svg]:-mb-1.5">
        <a
          href={`/pipeline?application=${card.id}`}
          data-part="link"
          draggable={false}
          tabIndex={isTabStop ? 0 : -1}
          aria-label={words.at(title, card.companyName)}
          title={title}
          className="line-clamp-3 min-w-0 flex-1 text-13 leading-4.5 font-semibold wrap-anywhere text-ink outline-none after:absolute after:inset-0 after:rounded-card"
        >
          {title}
        </a>
        {card.fit.band === 'unknown' ? null : <FitRing fit={card.fit} />}
      </div>
      <div className="flex min-w-0 items-center gap-1.5 text-13 text-muted">
        <SelectBox
          name={card.companyName}
          label={words.select(title, card.companyName)}
          isSelected={isSelected}
        />
        <span className="relative min-w-0 truncate" title={card.companyName}>
          {card.companyName}
        </span>
        {card.origin === 'mine' ? null : (
          <span
            title={words.fields.origin}
            className="relative ml-auto shrink-0 rounded-small bg-accent-weak px-1 text-11 text-accent-strong"
          >
            {words.pitch}
          </span>
        )}
        {card.viaCompanyName === null ? null : (
          <span
            title={words.via(card.viaCompanyName)}
            className="relative ml-auto max-w-[45%] shrink-0 truncate rounded-small border border-line px-1 text-11 text-muted"
          >
            {words.via(card.viaCompanyName)}
          </span>
        )}
      </div>
      {place === null ? null : (
        <p title={place} className="relative w-fit max-w-full truncate text-12 text-muted">
          {place}
        </p>
      )}
      {card.tags.length === 0 ? null : (
        <p title={card.tags.join(', ')} className="relative w-fit max-w-full truncate text-12 text-faint">
          {card.tags.join(' · ')}
        </p>
      )}
      <CardFooter card={card} today={today} />
      <button
        type="button"
        data-part="menu"
        tabIndex={isTabStop ? 0 : -1}
        aria-haspopup="menu"
        aria-label={words.menu(title, card.companyName)}
        // On the edge, above the title and not over it.
        className="absolute -top-2 right-2 inline-flex size-6 items-center justify-center rounded-control border border-line-strong bg-surface text-muted opacity-0 shadow-low group-hover:opacity-100 group-has-[a:focus-visible]:opacity-100 hover:bg-hover hover:text-ink focus-visible:opacity-100 data-open:opacity-100"
      >
        <Ellipsis size={15} aria-hidden />
      </button>
    </article>
  );
});

type SelectBoxProps = { readonly name: string; readonly label: string; readonly isSelected: boolean };

/** The company's monogram, which is a box to tick as well: one click selects, without a key held. */
function SelectBox({ name, label, isSelected }: SelectBoxProps): ReactElement {
  return (
    <button
      type="button"
      data-part="select"
      tabIndex={-1}
      aria-pressed={isSelected}
      aria-label={label}
      className="group/box relative z-1 -m-0.75 inline-flex size-6 shrink-0 items-center justify-center rounded-small"
    >
      {isSelected ? (
        <span className="inline-flex size-4.5 items-center justify-center rounded-small bg-accent text-on-accent">
          <Check size={13} strokeWidth={3} aria-hidden />
        </span>
      ) : (
        <>
          <span className="inline-flex group-hover/box:invisible">
            <Monogram name={name} size="small" />
          </span>
          <span className="invisible absolute inset-0.75 rounded-small border-2 border-line-strong bg-surface group-hover/box:visible" />
        </>
      )}
    </button>
  );
}

function CardFooter({ card, today }: Pick<ApplicationCardProps, 'card' | 'today'>): ReactElement {
  const limits = useQueryOf('settings.get', {}).data ?? defaultLimits;
  const { daysInStage, stageSince, nextAction, isQuiet } = card;
  const ActionIcon = actionIcons[nextAction?.kind ?? 'deadline'];
  return (
    <>
      <div className="flex min-w-0 items-center gap-2 pt-0.5 text-12 empty:hidden">
        {daysInStage === null || stageSince === null ? null : (
          <span
            title={words.daysInStage(daysInStage, formatLongDay(stageSince))}
            className={joinClasses('relative tabular shrink-0', staleness[stalenessOf(daysInStage, limits)])}
          >
            {words.days(formatNumber(daysInStage))}
          </span>
        )}
        {isQuiet ? (
          <span title={words.quietHint} className="relative shrink-0 text-faint italic">
            {words.quiet}
          </span>
        ) : null}
        {nextAction === null ? null : (
          <span
            title={nextActionText(nextAction, today)}
            className={joinClasses(
              'relative inline-flex min-w-0 items-center gap-1 font-medium',
              isOverdue(nextAction, today) ? 'text-amber' : 'text-accent-strong',
            )}
          >
            <ActionIcon size={13} aria-hidden className="shrink-0" />
            <span className="truncate">{shortActionText(nextAction, today)}</span>
          </span>
        )}
      </div>
      <AppliedBeforeMark applicationId={card.id} />
    </>
  );
}
