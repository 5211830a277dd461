import type { TodayOutcomeRow } from '#shared/today.ts';
import { useStep } from '#renderer/app/undo.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { todayWords } from '#renderer/words/words.ts';

const words = todayWords.outcome;

type AskNoMore = {
  readonly askNoMore: (row: TodayOutcomeRow) => Promise<void>;
  readonly askNoMoreAtAll: () => Promise<void>;
};

/** Takes ends off Today without completing them. */
export function useAskNoMore(): AskNoMore {
  const step = useStep();
  return {
    async askNoMore({ outcomeId, title }) {
      await step('outcomes.askNoMore', { outcomeIds: [outcomeId] }, { title: words.dismissed(title) });
    },
    async askNoMoreAtAll() {
      await step('outcomes.askNoMore', {}, ({ count }) => ({
        title: words.dismissedAll(formatNumber(count), count),
      }));
    },
  };
}
