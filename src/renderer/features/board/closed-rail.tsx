import { Archive } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { boardWords as words, filterWords } from '#renderer/words/words.ts';
import { acceptCards } from './card-drag.ts';
import type { OpenRailProps } from './open-rail.tsx';

const importOpenRail = () => import('./open-rail.tsx');
const OpenRail = lazy(async () => ({ default: (await importOpenRail()).OpenRail }));

type ClosedRailProps = Omit<OpenRailProps, 'countText' | 'onCollapse'>;

/** What has ended: a narrow rail beside the board, out of the way until it is asked for or a card is held over it. */
export function ClosedRail(props: ClosedRailProps): ReactElement {
  const { count } = props;
  const countText = closedCountText(props);
  const rail = useRef<HTMLElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    if (rail.current === null) return undefined;
    const handle = requestIdleCallback(() => void importOpenRail());
    const stopAccepting = acceptCards(rail.current, { target: { kind: 'closed' }, onOverChange: setIsOver });
    return () => {
      cancelIdleCallback(handle);
      stopAccepting();
    };
  }, []);

  return (
    <aside
      ref={rail}
      aria-label={words.closedRail(countText)}
      className={joinClasses(
        'mb-3 flex shrink-0 flex-col overflow-hidden rounded-card border border-transparent bg-sunken data-over:border-plum data-over:bg-plum-weak',
        isOpen ? 'w-68' : isOver ? 'w-40' : 'w-9',
      )}
    >
      {isOpen ? (
        <Suspense fallback={null}>
          <OpenRail {...props} countText={countText} onCollapse={() => setIsOpen(false)} />
        </Suspense>
      ) : (
        <button
          type="button"
          aria-expanded={false}
          onClick={() => setIsOpen(true)}
          className="flex min-h-0 flex-1 flex-col items-center gap-2 rounded-card pt-3 text-muted -outline-offset-2 hover:text-ink"
        >
          <Archive size={16} aria-hidden className="shrink-0" />
          <span className="tabular text-12 font-medium">{formatNumber(count)}</span>{' '}
          {isOver ? (
            <span className="px-3 pt-4 text-center text-13 font-medium text-plum">{words.dropToClose}</span>
          ) : (
            <span className="text-13 [writing-mode:vertical-rl]">{words.closed}</span>
          )}
        </button>
      )}
    </aside>
  );
}

/** `12 of 214` while a filter leaves some out. */
function closedCountText({ count, total }: Pick<ClosedRailProps, 'count' | 'total'>): string {
  return count === total ? formatNumber(count) : filterWords.of(formatNumber(count), formatNumber(total));
}
