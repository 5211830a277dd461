import type { ReactElement } from 'react';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { boardWords } from '#renderer/words/words.ts';

export function BoardScreen(): ReactElement {
  return <ScreenHeader title={boardWords.title} />;
}
