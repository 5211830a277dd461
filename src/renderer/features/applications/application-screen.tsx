import type { ReactElement } from 'react';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { applicationWords } from '#renderer/words/words.ts';

export function ApplicationScreen(): ReactElement {
  return <ScreenHeader title={applicationWords.title} />;
}
