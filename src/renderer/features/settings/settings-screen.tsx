import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { settingsWords } from '#renderer/words/words.ts';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupsSection } from './backups-section.tsx';
import { DataSection } from './data-section.tsx';
import { QuietSection } from './quiet-section.tsx';
import { SectionLinks } from './settings-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';

/** All settings on one page, with the way to each section beside it. */
export function SettingsScreen(): ReactElement {
  const query = useQueryOf('settings.get', {});
  return (
    <>
      <ScreenHeader title={settingsWords.title} />
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-12">
        <div className="flex max-w-240 gap-8">
          <SectionLinks />
          <div className="flex min-w-0 flex-1 flex-col gap-4">
            <Loadable query={query} errorTitle={settingsWords.failed}>
              {(settings) => (
                <>
                  <AppearanceSection settings={settings} />
                  <ShortcutsSection settings={settings} />
                  <QuietSection settings={settings} />
                </>
              )}
            </Loadable>
            <DataSection />
            <BackupsSection />
            <AboutSection />
          </div>
        </div>
      </div>
    </>
  );
}
