import type { ReactElement } from 'react';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { settingsWords } from '#renderer/words/words.ts';

export function SettingsScreen(): ReactElement {
  return <ScreenHeader title={settingsWords.title} />;
}
