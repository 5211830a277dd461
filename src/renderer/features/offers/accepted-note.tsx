import { CircleCheckBig } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Button } from '#renderer/ui/button.tsx';
import { formatLongDay, formatNumber } from '#renderer/words/format.ts';
import { offerWords as words } from '#renderer/words/words.ts';
import { useOtherOpen } from './use-other-open.ts';

/** A yes, said warmly and quietly, and what is left to tidy. */
export function AcceptedNote({ application }: { readonly application: Application }): ReactElement {
  const offers = useQueryOf('offers.list', { applicationId: application.id }).data ?? [];
  const others = useOtherOpen(application.id);
  const startsOn = offers.find((offer) => offer.startsOn !== null)?.startsOn ?? null;
  return (
    <section
      aria-label={words.acceptedTitle}
      className="flex gap-3 rounded-card border border-green bg-green-weak p-4"
    >
      <CircleCheckBig size={20} aria-hidden className="shrink-0 text-green" />
      <div className="min-w-0">
        <h3 className="text-16 leading-5 font-semibold text-green">{words.acceptedTitle}</h3>
        <p className="mt-1 text-13 wrap-anywhere text-ink">
          {words.acceptedText(application.companyName)}
          {startsOn === null ? null : ` ${words.acceptedStarts(formatLongDay(startsOn))}`}
        </p>
        {others.length === 0 ? null : (
          <Button
            size="small"
            className="mt-3"
            onClick={({ currentTarget }) =>
              openRequest({ kind: 'close-others', applicationId: application.id, returnTo: currentTarget })
            }
          >
            {words.closeOthersLong(formatNumber(others.length), others.length)}
          </Button>
        )}
      </div>
    </section>
  );
}
