import type { ReactElement } from 'react';
import { enoughDecided } from '#shared/domain/learning/plan-kinds.ts';
import type { Comparison, ComparisonSide, PlanItem } from '#shared/plan-items.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatDay, formatNumber, formatPercent } from '#renderer/words/format.ts';
import { planWords } from '#renderer/words/words.ts';

const words = planWords.review;

type BeforeAndSinceProps = { readonly item: PlanItem };

/** The conversion of the item's phase before and since, as far as it can be told; and how it is counted. */
export function BeforeAndSince({ item }: BeforeAndSinceProps): ReactElement {
  const query = useQueryOf('planItems.compare', { id: item.id });
  return (
    <section aria-labelledby="review-figures" className="flex flex-col gap-2">
      <h3 id="review-figures" className="text-12 font-medium text-muted">
        {words.figures}
        {item.phase === null ? null : ` · ${planWords.step(item.phase)}`}
      </h3>
      <Loadable query={query} errorTitle={words.failed}>
        {(comparison) =>
          comparison === null ? (
            <p className="text-13 text-muted">{words.noPhase}</p>
          ) : (
            <Compared comparison={comparison} startsOn={item.startsOn} />
          )
        }
      </Loadable>
    </section>
  );
}

type ComparedProps = { readonly comparison: Comparison; readonly startsOn: string };

function Compared({ comparison, startsOn }: ComparedProps): ReactElement {
  const { phase, earlier, later, undated, isEnough } = comparison;
  const day = formatDay(startsOn);
  const shared = { phase, isEnough };
  return (
    <>
      <p className="text-14 font-medium">{sentenceOf(comparison)}</p>
      <dl className="grid overflow-hidden rounded-card border border-line bg-surface min-[40rem]:grid-cols-2">
        <Side title={words.earlier(day)} side={earlier} {...shared} />
        <Side title={words.later(day)} side={later} {...shared} />
      </dl>
      {isEnough ? <p className="text-13 text-muted">{words.enough}</p> : null}
      {undated === 0 ? null : (
        <p className="text-12 text-faint">{words.undated(undated, formatNumber(undated))}</p>
      )}
      <p className="text-12 text-faint">{words.definition(phase, formatNumber(enoughDecided))}</p>
    </>
  );
}

/** What may be said: nothing of which side is better, and nothing at all of a few. */
function sentenceOf({ earlier, later, isEnough }: Comparison): string {
  const [before, since] = [earlier.conversion, later.conversion];
  if (since.n < enoughDecided) return words.tooEarly(since.n, formatNumber(since.n));
  if (!isEnough) return words.fewBefore(before.n, formatNumber(before.n));
  const isApart = (since.low ?? 0) > (before.high ?? 1) || (before.low ?? 0) > (since.high ?? 1);
  return isApart ? words.apart : words.overlap;
}

type SideProps = Pick<Comparison, 'phase' | 'isEnough'> & {
  readonly title: string;
  readonly side: ComparisonSide;
};

function Side({ title, side: { waiting, conversion }, phase, isEnough }: SideProps): ReactElement {
  const { k, n, rate, low, high } = conversion;
  return (
    <div className="border-line px-3 py-2.5 not-first:border-t min-[40rem]:not-first:border-t-0 min-[40rem]:not-first:border-l">
      <dt className="text-12 text-muted">{title}</dt>
      <dd>
        <p className="tabular mt-0.5 text-14 font-semibold">
          {n === 0 ? words.noneDecided : words.ofDecided(formatNumber(k), formatNumber(n), phase)}
        </p>
        {isEnough ? (
          <p className="tabular text-13">
            {words.rate(formatPercent(rate), formatPercent(low), formatPercent(high))}
          </p>
        ) : null}
        {waiting === 0 ? null : (
          <p className="tabular text-12 text-muted">{words.waiting(formatNumber(waiting))}</p>
        )}
      </dd>
    </div>
  );
}
