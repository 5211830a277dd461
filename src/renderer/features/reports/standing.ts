import type { Flow, Insights } from '#shared/insights.ts';
import type { searchReportWords } from '#renderer/words/words.ts';

export type Standing = keyof typeof searchReportWords.standing.lines;

/** From the best to what says the least; what is over by nobody's judgement last. */
const order: readonly Standing[] = [
  'accepted',
  'openOffer',
  'declined',
  'waiting',
  'silent',
  'rejected',
  'ghosted',
  'withdrawn',
  'cancelled',
];

/** How the applications of a period stand, each of them once; what there is none of is left out. */
export function standingOf(
  { funnel }: Pick<Insights, 'funnel'>,
  { links }: Flow,
): readonly { readonly standing: Standing; readonly count: number }[] {
  const openOffers = funnel.find(({ phase }) => phase === 'offer')?.waiting ?? 0;
  const countOf = (standing: Standing): number => {
    if (standing === 'openOffer') return openOffers;
    const ended = links.reduce((sum, { to, count }) => (to === standing ? sum + count : sum), 0);
    return standing === 'waiting' ? ended - openOffers : ended;
  };
  return order.map((standing) => ({ standing, count: countOf(standing) })).filter(({ count }) => count > 0);
}
