import type { ReactElement } from 'react';
import type { Settings } from '#shared/settings.ts';
import { setPreferences, usePreferences, type Preferences } from '#renderer/app/preferences.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { settingsWords } from '#renderer/words/words.ts';
import { SettingsSection } from './settings-section.tsx';
import { useUpdateSettings } from './use-update-settings.ts';
import { WithSettings } from './with-settings.tsx';

const words = settingsWords.appearance;
const themes = ['system', 'light', 'dark'] as const;
const densities = ['comfortable', 'compact'] as const;

/** Theme and density: on the page at once, then saved. */
export function AppearanceSection(): ReactElement {
  return <WithSettings>{(settings) => <AppearanceSettings settings={settings} />}</WithSettings>;
}

function AppearanceSettings({ settings }: { readonly settings: Settings }): ReactElement {
  const save = useUpdateSettings();
  const shown: Preferences = { ...settings, ...usePreferences() };

  function change(changes: Partial<Pick<Preferences, 'theme' | 'density'>>): void {
    setPreferences(changes);
    save(changes);
  }

  return (
    <SettingsSection id="appearance">
      <div className="flex flex-wrap gap-8">
        <Segmented
          label={words.theme}
          isLabelHidden={false}
          options={themes.map((value) => ({ value, label: words.themes[value] }))}
          value={shown.theme}
          onChange={(theme) => change({ theme })}
        />
        <div>
          <Segmented
            label={words.density}
            isLabelHidden={false}
            options={densities.map((value) => ({ value, label: words.densities[value] }))}
            value={shown.density}
            onChange={(density) => change({ density })}
          />
          <p className="mt-1 text-12 text-faint">{words.densityHint}</p>
        </div>
      </div>
    </SettingsSection>
  );
}
