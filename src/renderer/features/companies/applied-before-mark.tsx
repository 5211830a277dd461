import { History } from 'lucide-react';
import { createContext, use, useMemo, type ReactElement, type ReactNode } from 'react';
import type { AppliedBefore } from '#shared/companies.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { appliedBeforeLine, shortPastLine } from './past-line.ts';

type PastByApplication = ReadonlyMap<string, AppliedBefore>;

const none: PastByApplication = new Map();
const PastContext = createContext<PastByApplication>(none);

/**
 * Knows for every card of the board below it whether one applied to its company before. Asked for once the board is
 * drawn, which must not wait for its marks.
 */
export function AppliedBeforeProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const { data } = useQueryOf('companies.appliedBefore', {});
  const past = useMemo(
    () => (data === undefined ? none : new Map(data.map((one) => [one.applicationId, one]))),
    [data],
  );
  return <PastContext value={past}>{children}</PastContext>;
}

/**
 * A quiet word on a card that one applied to its company before, and what was answered; the whole of it for the pointer and
 * for screen readers. Nothing where nobody answered: most end in silence, and a mark on most cards would say nothing.
 */
export function AppliedBeforeMark({
  applicationId,
}: {
  readonly applicationId: string;
}): ReactElement | null {
  const past = use(PastContext).get(applicationId);
  if (past === undefined) return null;
  const line = appliedBeforeLine(past);
  return (
    // Above the link that fills the card, so that the pointer finds it; a click there still opens the card.
    <span
      data-part="past"
      title={line}
      className="relative z-1 inline-flex max-w-full min-w-0 items-center gap-1 self-start text-12 text-faint"
    >
      <History size={12} aria-hidden className="shrink-0" />
      <span aria-hidden className="truncate">
        {shortPastLine(past)}
      </span>
      <span className="sr-only">{line}</span>
    </span>
  );
}
