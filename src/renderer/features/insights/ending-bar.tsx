import type { ReactElement } from 'react';
import { endings, type Ending, type Insights } from '#shared/insights.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsCompareWords, insightsWords } from '#renderer/words/words.ts';
import type { OpenBehind } from './behind.ts';
import { endingBarClasses } from './ending-colours.ts';
import { NumberButton } from './number-button.tsx';

const words = insightsWords.endingsCard;
/** From this share of the longest bar on, a number fits inside its segment. */
const shareForNumberInside = 0.07;

export type EndingBar = Insights['endings']['bars'][number];
type Segment = { readonly ending: Ending; readonly count: number };

export function totalOf(bar: EndingBar): number {
  return bar.segments.reduce((sum, { count }) => sum + count, 0);
}

type SegmentBarProps = {
  readonly phase: EndingBar['phase'];
  readonly segment: Segment;
  readonly longest: number;
  /** Before its name, where it stands beside another. */
  readonly sideName?: string;
  readonly onOpen: OpenBehind;
};

/** One ending at one phase, as long as its share of the longest bar. */
export function SegmentBar({ phase, segment, longest, sideName, onOpen }: SegmentBarProps): ReactElement {
  const { ending, count } = segment;
  const share = count / longest;
  // A number would be hard to read on the hatching.
  const isInside = share >= shareForNumberInside && ending !== 'gone';
  const number = formatNumber(count);
  const name = words.segmentName(phase, ending, count, number);
  return (
    <NumberButton
      name={sideName === undefined ? name : insightsCompareWords.titled(sideName, name)}
      definition={`${insightsWords.endings[ending]}: ${words.definitions[ending]}`}
      onOpen={() =>
        onOpen({
          title: insightsWords.list.ending(phase, ending),
          selections: [{ kind: 'ending', phase, ending }],
        })
      }
      className={joinClasses('gap-1', !isInside && 'pr-1')}
    >
      <span
        aria-hidden
        className={joinClasses(
          'flex h-6 items-center justify-center rounded-small text-11 font-semibold',
          endingBarClasses[ending],
        )}
        // Room is kept behind the longest bar for numbers beside narrow segments.
        style={{ width: `calc((100cqw - 5rem) * ${share})`, minWidth: 5 }}
      >
        {isInside ? number : null}
      </span>
      {isInside ? null : <span className="text-11 text-muted">{number}</span>}
    </NumberButton>
  );
}

/** What each look means. */
export function EndingLegend({ shown }: { readonly shown: readonly Ending[] }): ReactElement {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted">
      {shown.map((ending) => (
        <li key={ending} className="flex items-center gap-1.5">
          <span aria-hidden className={joinClasses('size-2.5 rounded-xs', endingBarClasses[ending])} />
          {insightsWords.endings[ending]}
        </li>
      ))}
    </ul>
  );
}

/** The endings there are any of, in their order. */
export function endingsIn(bars: readonly EndingBar[]): readonly Ending[] {
  return endings.filter((ending) =>
    bars.some((bar) => bar.segments.some((segment) => segment.ending === ending && segment.count > 0)),
  );
}
