import type { ReactElement } from 'react';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { importWords } from '#renderer/words/words.ts';

export function ImportScreen(): ReactElement {
  return <ScreenHeader title={importWords.title} />;
}
