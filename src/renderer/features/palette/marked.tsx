import type { ReactElement } from 'react';
import type { MarkedText } from '#shared/search.ts';

/** A text with what was sought in it marked. */
export function Marked({ text, ranges }: MarkedText): ReactElement {
  const starts = ranges.map((_, index) => ranges[index - 1]?.[1] ?? 0);
  return (
    <>
      {ranges.map(([from, to], index) => (
        <span key={from}>
          {text.slice(starts[index], from)}
          <mark className="rounded-[2px] bg-accent-weak text-accent-strong">{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
