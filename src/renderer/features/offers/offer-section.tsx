import { useNavigate } from '@tanstack/react-router';
import { Columns2, Handshake, Pencil, Plus, X } from 'lucide-react';
import { useId, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import type { Offer } from '#shared/offers.ts';
import type { OutcomeKind } from '#shared/domain/phases.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { liveOutcomeOf } from '#renderer/features/applications/panel-target.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatDay, formatLongDay, today } from '#renderer/words/format.ts';
import { offerWords as words } from '#renderer/words/words.ts';
import { payText, yearlyText } from './offer-text.ts';

type SectionProps = { readonly application: Application };

/** What they offer, when they do; an invitation to write it down once the application has come that far. */
export function OfferSection({ application }: SectionProps): ReactElement {
  const offers = useQueryOf('offers.list', { applicationId: application.id });
  return (
    <Loadable query={offers} skeleton={<></>} errorTitle={words.problemTitle}>
      {(list) =>
        list.length > 0 ? (
          <Offers application={application} offers={list} />
        ) : application.furthestPhase === 'offer' && liveOutcomeOf(application) === null ? (
          <Invitation application={application} />
        ) : null
      }
    </Loadable>
  );
}

function record(application: Application, returnTo: HTMLElement | null): void {
  openRequest({ kind: 'offer', applicationId: application.id, offer: null, returnTo });
}

function Invitation({ application }: SectionProps): ReactElement {
  return (
    <section aria-label={words.offer} className="rounded-card border border-dashed border-line-strong p-3">
      <h3 className="text-13 font-semibold">{words.inviteTitle}</h3>
      <p className="mt-0.5 text-13 text-muted">{words.inviteHint}</p>
      <Button
        size="small"
        className="mt-2"
        icon={<Plus size={13} aria-hidden />}
        onClick={({ currentTarget }) => record(application, currentTarget)}
      >
        {words.record}
      </Button>
    </section>
  );
}

function Offers({ application, offers }: SectionProps & { readonly offers: readonly Offer[] }): ReactElement {
  const headingId = useId();
  const isOpen = liveOutcomeOf(application) === null;
  return (
    <section aria-labelledby={headingId} className="rounded-card border border-line">
      <header className="flex items-center gap-2 px-3 pt-2">
        <Handshake size={14} aria-hidden className="text-green" />
        <h3 id={headingId} className="text-13 font-semibold">
          {offers.length === 1 ? words.offer : words.offers}
        </h3>
        <div className="ml-auto flex gap-1">
          <CompareButton offer={offers[0]} />
          {isOpen ? (
            <Button
              size="small"
              variant="subtle"
              icon={<Plus size={13} aria-hidden />}
              onClick={({ currentTarget }) => record(application, currentTarget)}
            >
              {words.recordAnother}
            </Button>
          ) : null}
        </div>
      </header>
      <ul className="divide-y divide-line">
        {offers.map((offer) => (
          <OfferItem key={offer.id} offer={offer} isOpen={isOpen} />
        ))}
      </ul>
      {isOpen ? <Answer application={application} /> : null}
    </section>
  );
}

/** Side by side with the one that is due first among the others; another can be chosen there. */
function CompareButton({ offer }: { readonly offer: Offer | undefined }): ReactElement | null {
  const navigate = useNavigate();
  const open = useQueryOf('offers.open', {}).data ?? [];
  const other = open.find(({ id }) => id !== offer?.id);
  if (offer === undefined || other === undefined) return null;
  return (
    <Button
      size="small"
      variant="subtle"
      icon={<Columns2 size={13} aria-hidden />}
      onClick={() => void navigate({ to: '/offers', search: { ids: `${offer.id},${other.id}` } })}
    >
      {words.compare}
    </Button>
  );
}

type OfferItemProps = { readonly offer: Offer; readonly isOpen: boolean };

function OfferItem({ offer, isOpen }: OfferItemProps): ReactElement {
  const step = useStep();
  const yearly = yearlyText(offer);
  const details = (['bonus', 'equity', 'benefits', 'terms'] as const).filter((name) => offer[name] !== null);
  return (
    <li className="px-3 py-2">
      <div className="flex items-start gap-1">
        <p className="tabular mr-auto flex flex-wrap items-baseline gap-x-2">
          <span className="text-16 font-semibold">{payText(offer) ?? words.noSalary}</span>
          {yearly === null ? null : <span className="text-13 text-muted">{yearly}</span>}
        </p>
        <IconButton
          size="small"
          label={words.edit}
          icon={<Pencil size={13} aria-hidden />}
          onClick={({ currentTarget }) =>
            openRequest({
              kind: 'offer',
              applicationId: offer.applicationId,
              offer,
              returnTo: currentTarget,
            })
          }
        />
        <IconButton
          size="small"
          label={words.delete}
          icon={<X size={13} aria-hidden />}
          onClick={() => void step('offers.delete', { id: offer.id }, { title: words.deleted })}
        />
      </div>
      <OfferDays offer={offer} isOpen={isOpen} />
      {details.length === 0 ? null : (
        <dl className="mt-1.5 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-13">
          {details.map((name) => (
            <div key={name} className="contents">
              <dt className="text-muted">{words.fields[name]}</dt>
              <dd className="wrap-anywhere whitespace-pre-wrap">{offer[name]}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** The days of an offer; the one to answer by first, since it is mine to keep. */
function OfferDays({ offer: { receivedOn, answerBy, startsOn }, isOpen }: OfferItemProps): ReactElement {
  const isLate = isOpen && answerBy !== null && answerBy < today();
  return (
    <p className="flex flex-wrap gap-x-3 text-13 text-muted">
      {answerBy === null ? null : (
        <time
          dateTime={answerBy}
          title={formatLongDay(answerBy)}
          className={joinClasses(isOpen && 'font-medium', isLate ? 'text-amber' : isOpen && 'text-ink')}
        >
          {isLate ? words.answerWasDue(formatDay(answerBy)) : words.answerBy(formatDay(answerBy))}
        </time>
      )}
      {startsOn === null ? null : (
        <time dateTime={startsOn} title={formatLongDay(startsOn)}>
          {`${words.fields.startsOn} ${formatDay(startsOn)}`}
        </time>
      )}
      <time dateTime={receivedOn} title={formatLongDay(receivedOn)}>
        {words.received(formatDay(receivedOn))}
      </time>
    </p>
  );
}

/** Yes or no, through the dialog that every end goes through. */
function Answer({ application }: SectionProps): ReactElement {
  const answer = (outcomeKind: OutcomeKind) =>
    openRequest({
      kind: 'close',
      applicationId: application.id,
      phase: 'offer',
      outcomeKind,
      onDone: () => undefined,
    });
  return (
    <div className="flex gap-2 border-t border-line px-3 py-2">
      <Button size="small" variant="primary" onClick={() => answer('accepted')}>
        {words.accept}
      </Button>
      <Button size="small" onClick={() => answer('declined')}>
        {words.decline}
      </Button>
    </div>
  );
}
