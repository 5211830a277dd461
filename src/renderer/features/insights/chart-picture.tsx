import { use, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { drawPicture } from '#renderer/ui/picture/draw-picture.ts';
import { formatDayWithYear, today } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import { Counted } from './counted.ts';

const words = insightsWords.saving;
/** A chart in a narrow card gets room to breathe, one in a wide card still fits on a page. */
const [narrowest, widest] = [640, 960];

type ChartPictureProps = {
  readonly title: string;
  readonly definition: string;
  readonly count: string | undefined;
  /** What was chosen on the chart itself, in words. */
  readonly chosen: string | undefined;
  readonly figures: ReactNode;
  /** As wide as the card, within limits. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly onDrawn: (picture: SVGElement) => void;
  readonly children: ReactNode;
};

/**
 * A chart set as a picture, beyond the edge of the window, for as long as it takes to draw it: without what is for
 * clicking, unscrolled, with what a reader elsewhere has to know below it.
 */
export function ChartPicture(props: ChartPictureProps): ReactElement {
  const { title, definition, count, chosen, figures, width, theme, onDrawn, children } = props;
  const counted = use(Counted);
  const sheet = useRef<HTMLDivElement>(null);
  const isDrawn = useRef(false);

  useLayoutEffect(() => {
    // Strict mode runs effects twice; one file is enough.
    if (sheet.current === null || isDrawn.current) return;
    isDrawn.current = true;
    unfold(sheet.current);
    onDrawn(drawPicture(sheet.current, { title, description: definition }));
  });

  return createPortal(
    <div
      ref={sheet}
      inert
      data-theme={theme}
      className="fixed top-0 left-[200vw] bg-surface p-6 text-13 text-ink"
      style={{ width: Math.min(widest, Math.max(narrowest, width)) }}
    >
      <div className="mb-4 flex items-baseline gap-4">
        <div className="flex-1">
          <p className="text-16 font-semibold">{title}</p>
          {chosen === undefined ? null : <p className="text-12 text-muted">{chosen}</p>}
        </div>
        {figures}
        {count === undefined ? null : <p className="tabular text-12 text-muted">{count}</p>}
      </div>
      <div className="flow-root">{children}</div>
      <div className="mt-5 flex flex-col gap-1 border-t border-line pt-3 text-11 text-muted">
        <p>{definition}</p>
        <p>{words.caption(counted, formatDayWithYear(today(), 'day'))}</p>
      </div>
    </div>,
    document.body,
  );
}

/** Shows all that boxes scroll or cut on the screen, and makes room for it. */
function unfold(sheet: HTMLElement): void {
  for (const box of sheet.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, overflowY, position, textOverflow } = getComputedStyle(box);
    // What is clipped on purpose is for screen readers.
    if (position === 'absolute' || (overflowX === 'visible' && overflowY === 'visible')) continue;
    box.style.overflow = 'visible';
    box.style.maxHeight = 'none';
    if (textOverflow === 'ellipsis') box.style.whiteSpace = 'normal';
  }
  const padding = Number.parseFloat(getComputedStyle(sheet).paddingRight);
  if (sheet.scrollWidth > sheet.clientWidth) sheet.style.width = `${sheet.scrollWidth + padding}px`;
}
