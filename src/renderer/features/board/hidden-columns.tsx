import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, type ReactElement, type ReactNode, type RefObject } from 'react';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { boardWords as words } from '#renderer/words/words.ts';

/** Two columns of the narrowest kind. */
const stepPx = 310;

type HiddenColumnsProps = {
  readonly scroller: RefObject<HTMLElement | null>;
  /** How many columns there are. */
  readonly count: number;
  /** What scrolls, of the class `peer/edge`. */
  readonly children: ReactNode;
};

/** Shows that a board goes on to either side: its edge fades out, and a button leads there. */
export function HiddenColumns({ scroller, count, children }: HiddenColumnsProps): ReactElement {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    // On the element, not in state: nothing is drawn anew while the board is scrolled.
    const mark = (): void => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      element.toggleAttribute('data-more-left', scrollLeft > 1);
      element.toggleAttribute('data-more-right', scrollLeft + clientWidth < scrollWidth - 1);
    };
    const observer = new ResizeObserver(mark);
    observer.observe(element);
    for (const column of [...element.children].slice(0, count)) observer.observe(column);
    element.addEventListener('scroll', mark, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', mark);
    };
  }, [scroller, count]);

  // The keys that move lead there as well: two more stops of Tab would be in the way.
  function button(side: 'left' | 'right'): ReactElement {
    const Icon = side === 'left' ? ChevronLeft : ChevronRight;
    return (
      <IconButton
        size="small"
        tabIndex={-1}
        label={side === 'left' ? words.columnsLeft : words.columnsRight}
        icon={<Icon size={15} aria-hidden />}
        className={joinClasses(
          'invisible absolute top-1 border border-line-strong bg-surface shadow-low',
          side === 'left'
            ? 'left-1 peer-data-more-left/edge:visible'
            : 'right-0 peer-data-more-right/edge:visible',
        )}
        onClick={() => scroller.current?.scrollBy({ left: side === 'left' ? -stepPx : stepPx })}
      />
    );
  }

  return (
    <div className="relative flex min-w-0 flex-1">
      {children}
      <FadedEdge side="left" />
      <FadedEdge side="right" />
      {button('left')}
      {button('right')}
    </div>
  );
}

/** Laid over the edge: a mask would have the whole board drawn twice, whatever changes on it. */
function FadedEdge({ side }: { readonly side: 'left' | 'right' }): ReactElement {
  return (
    <span
      aria-hidden
      className={joinClasses(
        'pointer-events-none invisible absolute inset-y-0 w-10 from-canvas to-transparent',
        side === 'left'
          ? 'left-0 bg-linear-to-r peer-data-more-left/edge:visible'
          : 'right-0 bg-linear-to-l peer-data-more-right/edge:visible',
      )}
    />
  );
}
