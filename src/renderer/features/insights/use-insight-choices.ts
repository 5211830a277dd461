import { useNavigate, useSearch } from '@tanstack/react-router';
import { today } from '#renderer/words/format.ts';
import { readChoices, writeChoices, type InsightChoices } from './insights-address.ts';

/** `push` is a step of Back; `replace` is none. */
export type HistoryMode = 'push' | 'replace';
export type ChooseInsights = (change: Partial<InsightChoices>, mode?: HistoryMode) => void;

/** What is chosen on the screen, as its address says, and how to choose something else. */
export function useInsightChoices(): readonly [InsightChoices, ChooseInsights] {
  const choices = readChoices(useSearch({ from: '/insights' }), today());
  const navigate = useNavigate();
  return [
    choices,
    (change, mode = 'push') =>
      void navigate({
        to: '/insights',
        search: writeChoices({ ...choices, ...change }),
        replace: mode === 'replace',
      }),
  ];
}
