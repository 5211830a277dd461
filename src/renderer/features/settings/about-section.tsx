import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { settingsWords } from '#renderer/words/words.ts';
import { SettingsSection } from './settings-section.tsx';

const words = settingsWords.about;

/** Which version this is and under which licence. */
export function AboutSection(): ReactElement {
  const query = useQueryOf('settings.about', {});
  return (
    <SettingsSection id="about">
      <Loadable query={query}>
        {({ version }) => (
          <div className="text-13 text-muted">
            <p className="font-semibold text-ink">{words.version(version)}</p>
            <p>{words.promise}</p>
            <p>{words.license}</p>
          </div>
        )}
      </Loadable>
    </SettingsSection>
  );
}
