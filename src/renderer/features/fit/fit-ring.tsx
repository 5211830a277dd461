import type { ReactElement } from 'react';
import type { FitBand } from '#shared/domain/fit/fit-kinds.ts';
import type { FitMark } from '#shared/fit.ts';
import { applicationWords as words } from '#renderer/words/words.ts';

const colours: Readonly<Record<FitBand, string>> = {
  strong: 'stroke-fit-strong',
  possible: 'stroke-fit-possible',
  stretch: 'stroke-fit-stretch',
  unknown: 'stroke-line-strong',
  'no-go': 'stroke-control',
};

type FitRingProps = {
  readonly fit: FitMark;
  /** Beside a heading it is as high as two lines of text. */
  readonly isLarge?: boolean;
};

/** The score as a number in a ring of its band's colour; a barred ring for a no-go, a dash while it is unknown. */
export function FitRing({ fit: { band, score }, isLarge = false }: FitRingProps): ReactElement {
  const size = isLarge ? 56 : 28;
  const width = isLarge ? 5 : 2.5;
  const circle = { cx: size / 2, cy: size / 2, r: (size - width) / 2, pathLength: 100 };
  const isBarred = band === 'no-go';
  return (
    <svg
      role="img"
      aria-label={words.fit.ring(band, score)}
      width={size}
      height={size}
      strokeWidth={width}
      className="shrink-0 fill-none"
    >
      <circle {...circle} className="stroke-line" />
      <circle
        {...circle}
        strokeDasharray={`${isBarred ? 100 : (score ?? 0)} 100`}
        transform={`rotate(-90 ${size / 2} ${size / 2})`}
        className={colours[band]}
      />
      {isBarred ? (
        <path d={`M${size * 0.17} ${size * 0.17}L${size * 0.83} ${size * 0.83}`} className={colours[band]} />
      ) : (
        <text
          x="50%"
          y="50%"
          dy="0.36em"
          textAnchor="middle"
          letterSpacing={score === 100 ? -0.6 : 0}
          strokeWidth={0}
          className={
            isLarge ? 'tabular fill-ink text-20 font-semibold' : 'tabular fill-ink text-11 font-semibold'
          }
        >
          {score ?? '–'}
        </text>
      )}
    </svg>
  );
}
