import { Scale } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Rate } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsCompareWords as words } from '#renderer/words/words.ts';
import { countsOf, rateWithInterval } from '#renderer/features/insights/rates.ts';
import { differencesOf, type Compared, type Difference } from './differences.ts';
import type { Sides } from './sides.ts';

type NamedSide = Pick<Sides[number], 'name' | 'insights'>;
type NamedSides = readonly [NamedSide, NamedSide];

function nameOf(compared: Compared): string {
  return compared === 'any-answer' ? words.anyAnswer : words.step(compared.from, compared.to);
}

function rateText(rate: Rate): string {
  return words.countedRate(countsOf(rate), rateWithInterval(rate));
}

function Sentence({
  difference,
  sides,
}: {
  readonly difference: Difference;
  readonly sides: NamedSides;
}): ReactElement {
  const { of, one, other, isOneMore } = difference;
  const [first, second] = sides;
  return (
    <li>
      <p className="text-14 font-semibold">
        {words.difference(nameOf(of), isOneMore ? first.name : second.name)}
      </p>
      <p className="tabular text-13 text-muted">
        {words.rates(first.name, rateText(one), second.name, rateText(other))}
      </p>
    </li>
  );
}

/** What can be said of two selections in words: only what lies clearly apart, and why not more. */
export function DifferenceSentences({ sides }: { readonly sides: NamedSides }): ReactElement {
  const found = differencesOf(sides[0].insights, sides[1].insights);
  if (found.kind === 'judged' && found.clear.length > 0) {
    return (
      <>
        <ul className="flex flex-col gap-1.5">
          {found.clear.map((difference) => (
            <Sentence key={nameOf(difference.of)} difference={difference} sides={sides} />
          ))}
        </ul>
        <p className="mt-1.5 text-13 text-muted">{words.careful}</p>
      </>
    );
  }
  const isFew = found.kind === 'too-few';
  return (
    <>
      <p className="text-14 font-semibold">{isFew ? words.tooFew : words.same}</p>
      <p className="text-13 text-muted">{isFew ? words.tooFewDetail : words.sameDetail}</p>
    </>
  );
}

/** What can be said of the two in words, and what stands against it. */
export function DifferenceCard({ sides }: { readonly sides: Sides }): ReactElement {
  const [{ filter }, { filter: other }] = sides;
  const overlap = useQueryOf('insights.overlap', { filter, other }).data?.count ?? 0;
  return (
    <section
      aria-label={words.label}
      className="flex gap-4 rounded-card border border-l-3 border-line border-l-accent bg-surface px-4 py-3 shadow-low"
    >
      <Scale size={18} aria-hidden className="mt-0.5 shrink-0 text-accent" />
      <div className="min-w-0 flex-1">
        <DifferenceSentences sides={sides} />
        {overlap === 0 ? null : (
          <p className="tabular mt-1.5 text-13 text-amber">{words.overlap(overlap, formatNumber(overlap))}</p>
        )}
      </div>
    </section>
  );
}
