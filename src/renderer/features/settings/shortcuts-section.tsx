import { Keyboard } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Settings } from '#shared/settings.ts';
import { setPreferences, usePreferences } from '#renderer/app/preferences.ts';
import { openShortcutSheet } from '#renderer/app/shortcut-help.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { settingsWords } from '#renderer/words/words.ts';
import { SettingsSection } from './settings-section.tsx';
import { useUpdateSettings } from './use-update-settings.ts';
import { WithSettings } from './with-settings.tsx';

const words = settingsWords.shortcuts;

/** Single-key shortcuts on or off (WCAG 2.1.4), and the way to the sheet of all of them. */
export function ShortcutsSection(): ReactElement {
  return <WithSettings>{(settings) => <ShortcutsSettings settings={settings} />}</WithSettings>;
}

function ShortcutsSettings({ settings }: { readonly settings: Settings }): ReactElement {
  const save = useUpdateSettings();
  const { hasSingleKeyShortcuts } = { ...settings, ...usePreferences() };
  return (
    <SettingsSection
      id="shortcuts"
      actions={
        <Button icon={<Keyboard size={14} aria-hidden />} onClick={openShortcutSheet}>
          {words.showAll}
        </Button>
      }
    >
      <div className="max-w-140">
        <Switch
          label={words.singleKeys}
          hint={words.singleKeysHint}
          isOn={hasSingleKeyShortcuts}
          onChange={(isOn) => {
            setPreferences({ hasSingleKeyShortcuts: isOn });
            save({ hasSingleKeyShortcuts: isOn });
          }}
        />
      </div>
    </SettingsSection>
  );
}
