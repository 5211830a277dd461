import type { ReactElement, ReactNode } from 'react';
import type { Settings } from '#shared/settings.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { settingsWords } from '#renderer/words/words.ts';

/** Draws a section once the settings are here. */
export function WithSettings({
  children,
}: {
  readonly children: (settings: Settings) => ReactNode;
}): ReactElement {
  const query = useQueryOf('settings.get', {});
  return (
    <Loadable query={query} errorTitle={settingsWords.failed}>
      {children}
    </Loadable>
  );
}
