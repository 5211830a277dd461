import type { ReactElement } from 'react';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { insightsWords } from '#renderer/words/words.ts';

export function InsightsScreen(): ReactElement {
  return <ScreenHeader title={insightsWords.title} />;
}
