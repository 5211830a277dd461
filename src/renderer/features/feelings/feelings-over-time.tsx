import type { ReactElement } from 'react';
import { moods, type Feeling } from '#shared/feelings.ts';
import { dayOf, formatDay, formatNumber } from '#renderer/words/format.ts';
import { feelingWords as words } from '#renderer/words/words.ts';

const width = 640;
const height = 120;
const inset = 8;

type Point = { readonly x: number; readonly y: number };

/** Moods by their moments, the heaviest at the foot. */
function pointsOf(feelings: readonly (Feeling & { readonly mood: number })[]): Point[] {
  const times = feelings.map(({ at }) => Date.parse(at));
  const first = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - first);
  const step = (height - 2 * inset) / (moods.length - 1);
  return feelings.map(({ mood }, index) => ({
    x: inset + (((times[index] ?? first) - first) / span) * (width - 2 * inset),
    y: height - inset - (mood - 1) * step,
  }));
}

/** A quiet line of the moods, for who asked for it; the entries above say the same in words. */
export function FeelingsOverTime({ feelings }: { readonly feelings: readonly Feeling[] }): ReactElement {
  const rated = feelings
    .flatMap((feeling) => (feeling.mood === null ? [] : [{ ...feeling, mood: feeling.mood }]))
    .toReversed();
  const [first, last] = [rated[0], rated.at(-1)];
  if (first === undefined || last === undefined || rated.length < 2)
    return <p className="mt-3 text-13 text-muted">{words.tooFew}</p>;
  const points = pointsOf(rated);
  const [from, to] = [first, last].map(({ at }) => formatDay(dayOf(new Date(at))));
  return (
    <figure className="mt-3 flex gap-3">
      <ul aria-hidden className="flex flex-col-reverse justify-between text-11 text-faint">
        {moods.map((mood) => (
          <li key={mood}>{words.moods[mood]}</li>
        ))}
      </ul>
      <div className="min-w-0 flex-1">
        <svg
          role="img"
          aria-label={words.overTime(formatNumber(rated.length), from ?? '', to ?? '')}
          viewBox={`0 0 ${width} ${height}`}
          className="w-full"
        >
          <polyline
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
            className="fill-none stroke-line-strong"
            strokeWidth={1.5}
          />
          {points.map(({ x, y }, index) => (
            <circle key={index} cx={x} cy={y} r={4} className="fill-accent" />
          ))}
        </svg>
        <p aria-hidden className="flex justify-between text-11 text-faint">
          <span>{from}</span>
          <span>{to}</span>
        </p>
      </div>
    </figure>
  );
}
