import type { TodayOutcomeRow, TodayWeekRow } from '#shared/today.ts';
import { useStep } from '#renderer/app/undo.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { todayWords, weeklyReviewWords } from '#renderer/words/words.ts';

const words = todayWords.outcome;

type AskNoMore = {
  readonly askNoMore: (row: TodayOutcomeRow) => Promise<void>;
  readonly askNoMoreAtAll: () => Promise<void>;
  /** The same for looking back on a week. */
  readonly letWeekGo: (row: TodayWeekRow) => Promise<void>;
};

/** Takes ends off Today without completing them. */
export function useAskNoMore(): AskNoMore {
  const step = useStep();
  return {
    async askNoMore({ outcomeId, title }) {
      await step('outcomes.askNoMore', { outcomeIds: [outcomeId] }, { title: words.dismissed(title) });
    },
    async letWeekGo({ weekOf }) {
      await step('weeklyReviews.letGo', { weekOf }, { title: weeklyReviewWords.today.dismissed });
    },
    async askNoMoreAtAll() {
      await step('outcomes.askNoMore', {}, ({ count }) => ({
        title: words.dismissedAll(formatNumber(count), count),
      }));
    },
  };
}
