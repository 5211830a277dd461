import { History } from 'lucide-react';
import { createContext, use, useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';

// Its words come after the board as well.
const importLines = () => import('./past-line.ts');
type Lines = Awaited<ReturnType<typeof importLines>>;

type Past = { readonly short: string; readonly whole: string };

const none: ReadonlyMap<string, Past> = new Map();
const PastContext = createContext(none);

/**
 * Knows for every card of the board below it whether one applied to its company before. Asked for once the board is
 * drawn, which must not wait for its marks.
 */
export function AppliedBeforeProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const { data } = useQueryOf('companies.appliedBefore', {});
  const [lines, setLines] = useState<Lines | null>(null);
  useEffect(() => void importLines().then(setLines), []);
  const past = useMemo(() => {
    if (data === undefined || lines === null) return none;
    const said = data.map((one): [string, Past] => [
      one.applicationId,
      { short: lines.shortPastLine(one), whole: lines.appliedBeforeLine(one) },
    ]);
    return new Map(said);
  }, [data, lines]);
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
  return (
    // Above the link that fills the card, so that the pointer finds it; a click there still opens the card.
    <span
      data-part="past"
      title={past.whole}
      className="relative z-1 inline-flex max-w-full min-w-0 items-center gap-1 self-start text-12 text-faint"
    >
      <History size={12} aria-hidden className="shrink-0" />
      <span aria-hidden className="truncate">
        {past.short}
      </span>
      <span className="sr-only">{past.whole}</span>
    </span>
  );
}
